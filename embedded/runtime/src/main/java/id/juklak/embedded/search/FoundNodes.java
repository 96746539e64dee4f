package id.juklak.embedded.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.ResultSetRow;
import org.alfresco.util.Pair;

import id.juklak.embedded.search.model.SearchResult;

/** A search's result as ACS's API shows it. */
final class FoundNodes implements ResultSet {

    private final SearchResult result;

    FoundNodes(SearchResult result) {
        this.result = result;
    }

    private record Row(NodeRef node, float score, int index) implements ResultSetRow {}

    @Override
    public int length() {
        return result.rows().size();
    }

    @Override
    public long getNumberFound() {
        return result.found();
    }

    @Override
    public NodeRef getNodeRef(int n) {
        return result.rows().get(n).node();
    }

    @Override
    public float getScore(int n) {
        return result.rows().get(n).score();
    }

    @Override
    public ResultSetRow getRow(int i) {
        return new Row(getNodeRef(i), getScore(i), i);
    }

    @Override
    public List<NodeRef> getNodeRefs() {
        return result.rows().stream().map(SearchResult.Row::node).toList();
    }

    @Override
    public List<Pair<String, Integer>> getFieldFacet(String field) {
        return result.fieldFacets().getOrDefault(field, List.of()).stream().map(count -> new Pair<>(count.value(), count.count())).toList();
    }

    @Override
    public Map<NodeRef, List<Pair<String, List<String>>>> getHighlighting() {
        Map<NodeRef, List<Pair<String, List<String>>>> marked = new HashMap<>();
        result.rows().stream().filter(row -> !row.highlights().isEmpty()).forEach(row -> {
            List<Pair<String, List<String>>> fields = new ArrayList<>();
            row.highlights().forEach((field, pieces) -> fields.add(new Pair<>(field, pieces)));
            marked.put(row.node(), fields);
        });
        return marked;
    }

    @Override
    public Iterator<ResultSetRow> iterator() {
        return IntStream.range(0, length()).mapToObj(this::getRow).iterator();
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
