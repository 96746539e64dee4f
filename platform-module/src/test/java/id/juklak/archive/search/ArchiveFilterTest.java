package id.juklak.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.juklak.acs.MemoryRepository;
import id.juklak.archive.search.ArchiveQuery.Filter;
import id.juklak.model.JuklakModel;
import id.juklak.time.RoundTheClock;

@DisplayName("The archive")
class ArchiveFilterTest {

    private static final Filter NOTHING = new Filter(null, null, null, null, null, null, null, null);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final MemoryRepository repository = new MemoryRepository();
    private final DatabaseSource databaseSource = TestSources.database(repository);
    private final RoundTheClock officeTime = new RoundTheClock();

    private NodeRef document(Map<QName, Serializable> differences) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_DOCUMENT_NUMBER, "ND-003/OT.01.02/PO/XI/2026");
        properties.put(JuklakModel.PROP_ARCHIVE_KIND, "juklakFinal");
        properties.put(JuklakModel.PROP_SOURCE_UNIT, "HUKUM");
        properties.put(JuklakModel.PROP_ARCHIVE_YEAR, 2026);
        properties.put(JuklakModel.PROP_ARCHIVE_STATE, "final");
        properties.put(ArchivedDocument.PROP_SIGNERS, new ArrayList<>(List.of("karo", "sesmenko")));
        properties.put(JuklakModel.PROP_DOCUMENT_DATE, moment("2026-11-25T05:00:00Z"));
        properties.putAll(differences);
        return repository.add(JuklakModel.TYPE_DOCUMENT, properties);
    }

    private static Date moment(String instant) {
        return Date.from(Instant.parse(instant));
    }

    private record Example(Filter filter, Map<QName, Serializable> otherwise, String indexCondition) {}

    static Stream<Example> examples() {
        return Stream.of(
                new Example(new Filter("nd-003/OT.01.02/po/xi/2026", null, null, null, null, null, null, null),
                        Map.of(JuklakModel.PROP_DOCUMENT_NUMBER, "ND-004/OT.01.02/PO/XI/2026"), ""),
                new Example(new Filter(null, "juklakFinal", null, null, null, null, null, null),
                        Map.of(JuklakModel.PROP_ARCHIVE_KIND, "notula"), " AND =jkl:jenisArsip:\"juklakFinal\""),
                new Example(new Filter(null, null, "HUKUM", null, null, null, null, null), Map.of(JuklakModel.PROP_SOURCE_UNIT, "SDM"),
                        " AND =jkl:unitAsal:\"HUKUM\""),
                new Example(new Filter(null, null, null, 2026, null, null, null, null), Map.of(JuklakModel.PROP_ARCHIVE_YEAR, 2025),
                        " AND jkl:tahunArsip:2026"),
                new Example(new Filter(null, null, null, null, null, null, null, "final"),
                        Map.of(JuklakModel.PROP_ARCHIVE_STATE, "ditarik"), " AND =jkl:keadaanArsip:\"final\""),
                new Example(new Filter(null, null, null, null, null, null, "ka\"ro", null),
                        Map.of(ArchivedDocument.PROP_SIGNERS, "kabag"), " AND =jkl:ttdOleh:\"ka\\\"ro\""),
                new Example(new Filter(null, null, null, null, DAY, DAY, null, null),
                        Map.of(JuklakModel.PROP_DOCUMENT_DATE, moment("2026-11-25T17:00:00Z")),
                        " AND jkl:tanggal:[\"2026-11-24T17:00:00.000Z\" TO \"2026-11-25T17:00:00.000Z\">"),
                new Example(new Filter(null, null, null, null, DAY, null, null, null),
                        Map.of(JuklakModel.PROP_DOCUMENT_DATE, moment("2026-11-24T16:59:59Z")),
                        " AND jkl:tanggal:[\"2026-11-24T17:00:00.000Z\" TO MAX>"),
                new Example(new Filter(null, null, null, null, null, DAY, null, null),
                        Map.of(JuklakModel.PROP_DOCUMENT_DATE, moment("2026-11-25T17:00:00Z")),
                        " AND jkl:tanggal:[MIN TO \"2026-11-25T17:00:00.000Z\">"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isNarrowedDownByEachFilterAloneTheSameInTheDatabaseAndInWhatWasRead(Example example) {
        NodeRef wanted = document(example.filter().signer() == null
                ? Map.of()
                : Map.of(ArchivedDocument.PROP_SIGNERS,
                        new ArrayList<>(List.of("lain", example.filter().signer()))));
        NodeRef other = document(example.otherwise());

        List<ArchivedDocument> found = databaseSource.findAll(example.filter());

        assertThat(found).extracting(ArchivedDocument::node).as("no less than what is looked for").contains(wanted);
        assertThat(found.stream().filter(document -> document.satisfies(example.filter()))).extracting(ArchivedDocument::node)
                .containsExactly(wanted);
        assertThat(databaseSource.read(other).satisfies(NOTHING)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isAskedOfTheIndexForTheSame(Example example) {
        assertThat(ArchiveFilter.ALL.stream().map(filter -> filter.indexCondition(example.filter(), officeTime.zone()))
                .collect(Collectors.joining())).isEqualTo(example.indexCondition());
        assertThat(ArchiveFilter.ALL).allMatch(filter -> filter.indexCondition(NOTHING, officeTime.zone()).isEmpty()
                && filter.databaseCondition(NOTHING).isEmpty());
    }

    @Test
    void isCountedByTheFiltersThatHaveFewValuesInTheOrderOfThePage() {
        assertThat(ArchiveSearch.FACET).containsExactly("jenis", "unit", "tahun", "keadaan", "penandatangan");
        ArchivedDocument document = databaseSource.read(document(Map.of()));

        assertThat(ArchiveFilter.FACETS.stream().map(facet -> document.values(facet.property())))
                .containsExactly(List.of("juklakFinal"), List.of("HUKUM"), List.of("2026"), List.of("final"),
                        List.of("karo", "sesmenko"));
    }

    @Test
    void showsNobodyWhatHeOrSheMayNotRead() {
        NodeRef hidden = document(Map.of(JuklakModel.PROP_LAST_CHANGE_DAY, LocalDate.now(officeTime.zone()).toString()));
        repository.hide(hidden);
        ArchiveQuery byNumber = ArchiveQuery.read("ND-003/OT.01.02/PO/XI/2026", NOTHING, null, null);

        assertThat(databaseSource.findAll(NOTHING)).isEmpty();
        assertThat(databaseSource.findRecent(byNumber)).isEmpty();
        assertThat(databaseSource.holdsAny()).isFalse();
    }
}
