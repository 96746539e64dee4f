package id.juklak.archive.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.archive.search.ArchiveQuery.SortBy;

/**
 * The archive's search: in the words of text and title through the index, and at once through the database. <p> An index comes after the
 * database, by seconds or, where it stands still, by days; and a server may have none. So what was archived or changed in the last two
 * days, and what bears exactly the number that was typed, is taken from the database as it stands now, and everything else from the index;
 * both are put into one order without doubles. Without an index the database answers alone, by all but the texts' own words.
 */
public class ArchiveSearch {

    /** What is counted, by the names of the filters. */
    public static final List<String> FACET = ArchiveFilter.FACETS.stream().map(ArchiveFilter.ByValue::name).toList();

    private final DatabaseSource databaseSource;
    private final IndexSource indexSource;

    ArchiveSearch(DatabaseSource databaseSource, IndexSource indexSource) {
        this.databaseSource = databaseSource;
        this.indexSource = indexSource;
    }

    /**
     * A part of what was found.
     *
     * @param total how many documents were found
     * @param facet how many of them have each value, by the names of the filters
     * @param fullText whether the words of the texts were searched
     */
    public record Result(List<Row> rows, long total, Map<String, Map<String, Integer>> facet, boolean fullText) {}

    /**
     * @param highlights pieces of the document's text, in which found words stand between {@link IndexSource#HIGHLIGHT_START} and
     * {@link IndexSource#HIGHLIGHT_END}
     */
    public record Row(ArchivedDocument document, List<String> highlights) {}

    public Result search(ArchiveQuery query, int skipCount, int maxItems) {
        Map<NodeRef, ArchivedDocument> recent = databaseSource.findRecent(query);
        IndexSource.Hits recentHits = indexSource.searchAmong(query, recent.keySet());
        int olderSkipCount = Math.max(0, skipCount - recent.size());
        IndexSource.Hits olderHits = indexSource.searchExcept(query, recent.keySet(), olderSkipCount,
                maxItems + skipCount - olderSkipCount);
        if (recentHits == null || olderHits == null || olderHits.total() == 0 && !indexSource.holdsAny() && databaseSource.holdsAny()) {
            return searchDatabase(query, skipCount, maxItems);
        }
        List<Row> recentRows = recent.values().stream().filter(document -> document.satisfies(query.filter()))
                .filter(document -> document.containsWords(query) || recentHits.highlights().containsKey(document.node()))
                .map(document -> new Row(document, recentHits.highlights().getOrDefault(document.node(), List.of()))).toList();
        List<Row> olderRows = new ArrayList<>();
        olderHits.highlights().forEach((node, highlights) -> {
            ArchivedDocument document = databaseSource.read(node);
            if (document != null) {
                olderRows.add(new Row(document, highlights));
            }
        });
        Map<String, Map<String, Integer>> facet = new LinkedHashMap<>();
        olderHits.facet().forEach((name, counts) -> facet.put(name, new TreeMap<>(counts)));
        countFacets(facet, recentRows);
        List<Row> page = merge(query, recentRows, olderRows, olderSkipCount, skipCount).stream().limit(maxItems).toList();
        return new Result(page, olderHits.total() + recentRows.size(), facet, true);
    }

    /**
     * The page's entries out of what the database says of the newest documents and the index of all others.
     *
     * @param olderSkipCount how many of the others stand before those that are given here
     */
    static List<Row> merge(ArchiveQuery query, List<Row> recentRows, List<Row> olderRows, int olderSkipCount, int skipCount) {
        Comparator<Row> order = makeOrder(query);
        List<Row> sortedRecent = recentRows.stream().sorted(order).toList();
        int alreadyShown = olderSkipCount == 0 ? 0 : countAlreadyShown(sortedRecent, olderRows, order);
        List<Row> merged = new ArrayList<>();
        int nextRecent = alreadyShown;
        for (Row row : olderRows) {
            while (nextRecent < sortedRecent.size() && order.compare(sortedRecent.get(nextRecent), row) <= 0) {
                merged.add(sortedRecent.get(nextRecent++));
            }
            merged.add(row);
        }
        merged.addAll(sortedRecent.subList(nextRecent, sortedRecent.size()));
        return merged.subList(Math.min(merged.size(), Math.max(0, skipCount - olderSkipCount - alreadyShown)), merged.size());
    }

    /** How many of the newest stand before the first of the others that is given, and so on earlier pages. */
    private static int countAlreadyShown(List<Row> sortedRecent, List<Row> olderRows, Comparator<Row> order) {
        return olderRows.isEmpty()
                ? sortedRecent.size()
                : (int) sortedRecent.stream().filter(row -> order.compare(row, olderRows.get(0)) <= 0).count();
    }

    private Result searchDatabase(ArchiveQuery query, int skipCount, int maxItems) {
        List<Row> rows = databaseSource.findAll(query.filter()).stream()
                .filter(document -> document.satisfies(query.filter()) && document.containsWords(query))
                .map(document -> new Row(document, List.of())).sorted(makeOrder(query)).toList();
        Map<String, Map<String, Integer>> facet = new LinkedHashMap<>();
        countFacets(facet, rows);
        return new Result(rows.stream().skip(skipCount).limit(maxItems).toList(), rows.size(), facet, false);
    }

    private static void countFacets(Map<String, Map<String, Integer>> facet, List<Row> rows) {
        ArchiveFilter.FACETS.forEach(counted -> {
            Map<String, Integer> counts = facet.computeIfAbsent(counted.name(), newName -> new TreeMap<>());
            rows.forEach(row -> {
                Set<String> distinctValues = new HashSet<>(row.document().values(counted.property()));
                distinctValues.forEach(value -> counts.merge(value, 1, Integer::sum));
            });
        });
    }

    /** What fits best is known to the index alone: before it stands what is newest. */
    private static Comparator<Row> makeOrder(ArchiveQuery query) {
        if (query.sortBy() == SortBy.RELEVANCE) {
            return (first, second) -> 0;
        }
        Comparator<Row> ascending = Comparator.comparing(Row::document, ArchivedDocument.orderBy(query.sortBy()));
        return query.descending() ? ascending.reversed() : ascending;
    }
}
