package id.juklak.embedded.rest.search;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.juklak.embedded.rest.Call;
import id.juklak.embedded.rest.NodeJson;
import id.juklak.embedded.rest.Reply;
import id.juklak.embedded.rest.Route;
import id.juklak.embedded.rest.Routes;
import id.juklak.embedded.search.Searches;
import id.juklak.embedded.search.model.SearchResult;

/** ACS's search API. */
final class SearchRoutes implements Routes {

    private final Searches searches;
    private final NodeJson json;

    SearchRoutes(Searches searches, NodeJson json) {
        this.searches = searches;
        this.json = json;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("POST", "/search/versions/1/search", this::search));
    }

    private Reply search(Call call) {
        SearchBody body = SearchBody.of(call.json());
        SearchResult found = searches.search(body.search());
        ObjectNode list = Reply.listOf(new Reply.Page<>(found.rows(), found.found(), body.skipCount(), body.maxItems()), row -> {
            ObjectNode entry = json.of(row.node(), body.include());
            ObjectNode score = entry.putObject("search");
            score.put("score", row.score());
            if (!row.highlights().isEmpty()) {
                ArrayNode highlights = score.putArray("highlight");
                row.highlights().forEach((field, pieces) -> {
                    ObjectNode highlight = highlights.addObject();
                    highlight.put("field", field);
                    pieces.forEach(highlight.putArray("snippets")::add);
                });
            }
            return entry;
        });
        list.set("context", context(body, found));
        ObjectNode answer = Reply.object();
        answer.set("list", list);
        return Reply.json(200, answer);
    }

    private static ObjectNode context(SearchBody body, SearchResult found) {
        ObjectNode context = Reply.object();
        context.putObject("consistency").put("lastTxId", found.position());
        if (body.includeRequest()) {
            context.set("request", body.json());
        }
        if (!found.queryFacets().isEmpty()) {
            ArrayNode facets = context.putArray("facetQueries");
            body.search().queryFacets().forEach(facet -> facets.addObject().put("label", facet.label()).put("filterQuery", facet.query())
                    .put("count", found.queryFacets().getOrDefault(facet.label(), 0)));
        }
        if (!found.fieldFacets().isEmpty()) {
            Map<String, String> fields = body.facetedFields();
            ArrayNode facets = context.putArray("facetsFields");
            found.fieldFacets().forEach((label, counts) -> {
                ObjectNode facet = facets.addObject().put("label", label);
                ArrayNode buckets = facet.putArray("buckets");
                counts.forEach(count -> buckets.addObject().put("label", count.value())
                        .put("filterQuery", fields.get(label) + ":\"" + count.value() + "\"")
                        .put("count", count.count()));
            });
        }
        return context;
    }
}
