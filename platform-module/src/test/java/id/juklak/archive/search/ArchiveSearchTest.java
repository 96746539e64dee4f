package id.juklak.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.juklak.archive.search.ArchiveQuery.SortBy;
import id.juklak.archive.search.ArchiveSearch.Row;
import id.juklak.model.JuklakModel;

@DisplayName("What the database and the index found")
class ArchiveSearchTest {

    private static final ArchiveQuery.Filter NO_FILTER = new ArchiveQuery.Filter(null, null, null, null, null, null, null, null);

    @ParameterizedTest
    @EnumSource(value = SortBy.class, names = { "DATE", "RELEVANCE" })
    void isOneListOfWhichEveryPageIsAPartWhateverItsSize(SortBy order) {
        for (boolean descending : List.of(true, false)) {
            ArchiveQuery query = ArchiveQuery.read("kata", NO_FILTER, order, descending);
            for (List<Integer> days : List.of(List.of(0, 1), List.of(3, 4, 9), List.of(90, 91), List.<Integer>of(),
                    List.of(2, 5, 5, 7, 95))) {
                List<Row> newest = days.stream().map(day -> row("baru", day)).toList();
                List<Row> older = new ArrayList<>();
                for (int index = 0; index < 12; index++) {
                    older.add(row("lama", descending ? 24 - 2 * index : 2 * index));
                }
                List<Row> whole = page(query, newest, older, 0, 100);
                assertThat(whole).hasSize(newest.size() + older.size()).doesNotHaveDuplicates();
                for (int maxItems : List.of(1, 2, 3, 5)) {
                    List<Row> all = new ArrayList<>();
                    for (int skipCount = 0; skipCount < whole.size(); skipCount += maxItems) {
                        all.addAll(page(query, newest, older, skipCount, maxItems));
                    }
                    assertThat(all).as("%s %s %s, %d a page", order, descending, days, maxItems).isEqualTo(whole);
                }
                assertThat(page(query, newest, older, whole.size(), 5)).isEmpty();
            }
        }
    }

    /** As the search asks: of the index only what the page may need. */
    private static List<Row> page(ArchiveQuery query, List<Row> newest, List<Row> older, int skipCount, int maxItems) {
        int from = Math.max(0, skipCount - newest.size());
        List<Row> part = older.stream().skip(from).limit(maxItems + skipCount - from).toList();
        return ArchiveSearch.merge(query, newest, part, from, skipCount).stream().limit(maxItems).toList();
    }

    private static int nextNumber;

    private static Row row(String source, int day) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, source + nextNumber++);
        return new Row(new ArchivedDocument(node, Map.of(JuklakModel.PROP_DOCUMENT_DATE, new Date(day * 86_400_000L)), ZoneOffset.UTC),
                List.of());
    }
}
