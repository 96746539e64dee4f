package id.juklak.embedded.search.index;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;

import id.juklak.embedded.search.afts.AftsQuery;
import id.juklak.embedded.search.model.Dates;
import id.juklak.embedded.search.model.Fields;
import id.juklak.embedded.search.model.SearchRequest;
import id.juklak.embedded.search.model.SearchResult;
import id.juklak.embedded.security.Readable;

/**
 * Answers searches from the index. What it shows may be older than the database; who may read what is asked of the database at the moment
 * of the search, and a node that is no longer there is not found.
 */
final class IndexEngine {

    private final SearchIndex index;
    private final Fields fields;
    private final Tree tree;
    private final Readable readable;
    private final Clock clock;

    IndexEngine(SearchIndex index, Fields fields, Tree tree, Readable readable, Clock clock) {
        this.index = index;
        this.fields = fields;
        this.tree = tree;
        this.readable = readable;
        this.clock = clock;
    }

    SearchResult search(SearchRequest request) {
        AftsQuery parsed = request.parsed();
        List<AftsQuery> filters = request.parsedFilters();
        List<AftsQuery> counted = request.queryFacets().stream().map(facet -> request.parse(facet.query())).toList();
        AftsQuery marked = request.highlight() == null || request.highlight().words() == null
                ? null
                : request.parse(request.highlight().words());
        return index.read(searcher -> {
            IndexQueries queries = new IndexQueries(fields, tree, new Dates(clock, request.zone()), index.analyzer(),
                    request.defaultField(), request.textFields());
            Query words = request.store().equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)
                    ? queries.build(parsed)
                    : new MatchNoDocsQuery("other store");
            BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, BooleanClause.Occur.MUST);
            filters.forEach(filter -> all.add(queries.build(filter), BooleanClause.Occur.FILTER));
            Query visible = visible(searcher, all.build());
            Page page = page(searcher, visible, request);
            Map<String, Integer> queryFacets = new LinkedHashMap<>();
            for (int i = 0; i < counted.size(); i++) {
                queryFacets.put(request.queryFacets().get(i).label(), searcher.count(both(visible, queries.build(counted.get(i)))));
            }
            Map<String, List<SearchResult.Count>> fieldFacets = new LinkedHashMap<>();
            for (SearchRequest.FieldFacet facet : request.fieldFacets()) {
                fieldFacets.put(facet.label(), counts(searcher, visible, facet));
            }
            Highlights highlights = new Highlights(searcher, index.analyzer(), fields, marked == null ? words : queries.build(marked),
                    request.highlight());
            return new SearchResult(rows(searcher, page.docs(), highlights), page.found(), request.skip(), true, index.position(),
                    fieldFacets, queryFacets);
        });
    }

    /** The query, restricted to the nodes that the user may read now. */
    private Query visible(IndexSearcher searcher, Query query) throws IOException {
        LongStream.Builder rows = LongStream.builder();
        searcher.search(query, single(new SimpleCollector() {
            private NumericDocValues row;

            @Override
            protected void doSetNextReader(LeafReaderContext context) throws IOException {
                row = DocValues.getNumeric(context.reader(), IndexFields.ROW);
            }

            @Override
            public void collect(int doc) throws IOException {
                if (row.advanceExact(doc)) {
                    rows.add(row.longValue());
                }
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        }));
        long[] matching = rows.build().toArray();
        long[] permitted = matching.length == 0 ? matching : readable.among(matching);
        if (permitted.length == 0) {
            return new MatchNoDocsQuery("nothing that the user may read");
        }
        return permitted.length == matching.length ? query : both(query, NumericDocValuesField.newSlowSetQuery(IndexFields.ROW, permitted));
    }

    /** One collector for all segments: the searcher has no threads of its own. */
    private static CollectorManager<SimpleCollector, Void> single(SimpleCollector collector) {
        return new CollectorManager<>() {
            @Override
            public SimpleCollector newCollector() {
                return collector;
            }

            @Override
            public Void reduce(Collection<SimpleCollector> collectors) {
                return null;
            }
        };
    }

    private static Query both(Query query, Query filter) {
        return new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST).add(filter, BooleanClause.Occur.FILTER).build();
    }

    private record Page(List<ScoreDoc> docs, int found) {}

    private Page page(IndexSearcher searcher, Query query, SearchRequest request) throws IOException {
        int found = searcher.count(query);
        long end = request.most() < 0 ? found : Math.min(found, (long) request.skip() + request.most());
        if (end <= request.skip()) {
            return new Page(List.of(), found);
        }
        TopFieldDocs top = searcher.search(query, (int) end, sort(request.order()), true);
        return new Page(List.of(top.scoreDocs).subList(request.skip(), top.scoreDocs.length), found);
    }

    /** Nodes without a value stand last, in either direction; ties by the node's age, so that pages do not overlap. */
    private Sort sort(List<SearchRequest.Order> orders) {
        List<SortField> sort = new ArrayList<>();
        for (SearchRequest.Order order : orders) {
            sort.add(order.field() == null ? new SortField(null, SortField.Type.SCORE, order.ascending()) : sortField(order));
        }
        if (sort.isEmpty()) {
            sort.add(SortField.FIELD_SCORE);
        }
        sort.add(new SortField(IndexFields.ROW, SortField.Type.LONG));
        return new Sort(sort.toArray(new SortField[0]));
    }

    private SortField sortField(SearchRequest.Order order) {
        Fields.Field field = fields.field(order.field());
        if (field == null) {
            throw new IllegalArgumentException("Unknown field to sort by: " + order.field());
        }
        String name = IndexFields.sort(field.indexName());
        SortField sort = switch (field.kind()) {
            case LONG, DOUBLE, DATE -> {
                SortField numeric = new SortField(name, SortField.Type.LONG, !order.ascending());
                numeric.setMissingValue(order.ascending() ? Long.MAX_VALUE : Long.MIN_VALUE);
                yield numeric;
            }
            default -> {
                SortField text = new SortField(name, SortField.Type.STRING, !order.ascending());
                text.setMissingValue(order.ascending() ? SortField.STRING_LAST : SortField.STRING_FIRST);
                yield text;
            }
        };
        return sort;
    }

    private List<SearchResult.Count> counts(IndexSearcher searcher, Query query, SearchRequest.FieldFacet facet) throws IOException {
        Fields.Field field = fields.field(facet.field());
        String name = field != null ? field.indexName() : facet.field();
        Map<String, Integer> counts = new HashMap<>();
        searcher.search(query, single(new SimpleCollector() {
            private SortedSetDocValues values;
            private int[] ordinals;

            @Override
            protected void doSetNextReader(LeafReaderContext context) throws IOException {
                finishLeaf();
                values = DocValues.getSortedSet(context.reader(), IndexFields.facet(name));
                ordinals = new int[(int) values.getValueCount()];
            }

            @Override
            public void collect(int doc) throws IOException {
                if (values.advanceExact(doc)) {
                    for (int i = 0; i < values.docValueCount(); i++) {
                        ordinals[(int) values.nextOrd()]++;
                    }
                }
            }

            @Override
            public void finish() throws IOException {
                finishLeaf();
            }

            private void finishLeaf() throws IOException {
                for (int ordinal = 0; ordinals != null && ordinal < ordinals.length; ordinal++) {
                    if (ordinals[ordinal] > 0) {
                        BytesRef value = values.lookupOrd(ordinal);
                        counts.merge(value.utf8ToString(), ordinals[ordinal], Integer::sum);
                    }
                }
                ordinals = null;
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        }));
        Comparator<Map.Entry<String, Integer>> byValue = Map.Entry.comparingByKey();
        Comparator<Map.Entry<String, Integer>> byCount = Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(byValue);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= facet.least() && (facet.prefix() == null || entry.getKey().startsWith(facet.prefix())))
                .sorted(facet.byValue() ? byValue : byCount).skip(facet.offset()).limit(facet.most() < 0 ? Long.MAX_VALUE : facet.most())
                .map(entry -> new SearchResult.Count(entry.getKey(), entry.getValue())).toList();
    }

    private static List<SearchResult.Row> rows(IndexSearcher searcher, List<ScoreDoc> docs, Highlights highlights) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Map<String, List<String>>> marked = highlights.of(docs);
        List<SearchResult.Row> rows = new ArrayList<>();
        for (int i = 0; i < docs.size(); i++) {
            ScoreDoc doc = docs.get(i);
            String ref = stored.document(doc.doc, Set.of(IndexFields.ID)).get(IndexFields.ID);
            rows.add(new SearchResult.Row(new NodeRef(ref), Float.isNaN(doc.score) ? 1 : doc.score, marked.get(i)));
        }
        return rows;
    }
}
