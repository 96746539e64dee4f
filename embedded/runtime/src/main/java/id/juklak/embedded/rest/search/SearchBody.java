package id.juklak.embedded.rest.search;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;

import com.fasterxml.jackson.databind.JsonNode;

import id.juklak.embedded.search.afts.AftsQuery.Connective;
import id.juklak.embedded.search.model.SearchRequest;

/**
 * The body of a search request as ACS's search API defines it. Every way in which it can be wrong is an {@link IllegalArgumentException},
 * which ACS answers with 400.
 *
 * @param include additions to the nodes in the answer
 * @param fields what the answer is limited to; empty for all
 */
record SearchBody(SearchRequest search, int skipCount, int maxItems, Set<String> include, Set<String> fields, boolean includeRequest,
        JsonNode json) {

    private static final int MAX_ITEMS = 100;
    private static final int ALL_VALUES = -1;
    private static final Set<String> KNOWN = Set.of("query", "paging", "includeRequest", "include", "fields", "sort", "templates",
            "defaults", "filterQueries", "facetFields",
            "facetQueries", "spellcheck", "scope", "limits", "highlight", "facetIntervals", "pivots", "stats", "ranges", "localization",
            "facetFormat");
    /** What ACS offers and this server does not. */
    private static final List<String> NOT_OFFERED = List.of("templates", "spellcheck", "facetIntervals", "pivots", "stats", "ranges");
    private static final Set<String> INCLUDES = Set.of("allowableOperations", "aspectNames", "isLink", "path", "properties", "association",
            "isLocked", "permissions", "isFavorite");

    static SearchBody of(JsonNode json) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("The body must be a JSON object");
        }
        for (Iterator<String> names = json.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException("Unrecognized field \"" + name + "\"");
            }
        }
        for (String name : NOT_OFFERED) {
            if (!json.path(name).isMissingNode() && !json.path(name).isNull() && !json.path(name).isEmpty()) {
                throw new IllegalArgumentException("An invalid argument was received: " + name + " is not offered by this server");
            }
        }
        int skip = number(json.path("paging"), "skipCount", 0);
        int most = number(json.path("paging"), "maxItems", MAX_ITEMS);
        if (skip < 0 || most < 1) {
            throw new IllegalArgumentException(
                    skip < 0 ? "Negative values not supported for skipCount." : "Only positive values supported for maxItems.");
        }
        Set<String> include = Set.copyOf(texts(json.path("include"), "include"));
        for (String addition : include) {
            if (!INCLUDES.contains(addition)) {
                throw new IllegalArgumentException("An invalid argument was received " + addition);
            }
        }
        return new SearchBody(request(json, skip, most), skip, most, include, Set.copyOf(texts(json.path("fields"), "fields")),
                json.path("includeRequest").asBoolean(), json);
    }

    private static SearchRequest request(JsonNode json, int skip, int most) {
        JsonNode query = json.path("query");
        String words = mandatory(query, "query", "query");
        String language = text(query, "language", "afts").toLowerCase(Locale.ROOT);
        if (!language.equals("afts")) {
            throw new IllegalArgumentException("An invalid argument was received : language allowed values: afts");
        }
        JsonNode defaults = json.path("defaults");
        return new SearchRequest(store(json.path("scope").path("locations")), words, filters(json.path("filterQueries")),
                connective(defaults, "defaultFTSOperator"),
                connective(defaults, "defaultFTSFieldOperator"), text(defaults, "defaultFieldName", "TEXT"),
                texts(defaults.path("textAttributes"), "textAttributes"),
                order(json.path("sort")), skip, most, QueryConsistency.DEFAULT, fieldFacets(json.path("facetFields")),
                queryFacets(json.path("facetQueries")),
                highlight(json.path("highlight"), text(query, "userQuery", null)), zone(json.path("localization")));
    }

    private static StoreRef store(JsonNode locations) {
        List<String> names = texts(locations, "locations");
        if (names.size() > 1) {
            throw new IllegalArgumentException("An invalid argument was received : only one location is offered");
        }
        return switch (names.isEmpty() ? "nodes" : names.get(0)) {
            case "nodes" -> StoreRef.STORE_REF_WORKSPACE_SPACESSTORE;
            case "deleted-nodes" -> StoreRef.STORE_REF_ARCHIVE_SPACESSTORE;
            case "versions" -> new StoreRef("workspace", "version2Store");
            default ->
                throw new IllegalArgumentException("An invalid argument was received : scope allowed values: nodes,deleted-nodes,versions");
        };
    }

    private static List<String> filters(JsonNode filters) {
        List<String> queries = new ArrayList<>();
        for (JsonNode filter : list(filters, "filterQueries")) {
            String query = text(filter, "query", null);
            if (query == null || query.isEmpty()) {
                query = String.join(" OR ", texts(filter.path("queries"), "queries"));
            }
            if (query.isBlank()) {
                throw new IllegalArgumentException("filterQueries query is a mandatory parameter");
            }
            queries.add(query.strip());
        }
        return queries;
    }

    private static List<SearchRequest.Order> order(JsonNode sort) {
        List<SearchRequest.Order> order = new ArrayList<>();
        for (JsonNode one : list(sort, "sort")) {
            String type = text(one, "type", "FIELD");
            boolean ascending = one.path("ascending").asBoolean(false);
            order.add(switch (type) {
                case "FIELD" -> new SearchRequest.Order(mandatory(one, "field", "sort field"), ascending);
                case "SCORE" -> new SearchRequest.Order(null, ascending);
                default -> throw new IllegalArgumentException("An invalid argument was received " + type);
            });
        }
        return order;
    }

    private static List<SearchRequest.FieldFacet> fieldFacets(JsonNode facetFields) {
        List<SearchRequest.FieldFacet> facets = new ArrayList<>();
        for (JsonNode facet : list(facetFields.path("facets"), "facetFields facets")) {
            String field = mandatory(facet, "field", "facetFields facet field");
            String sort = text(facet, "sort", "COUNT");
            if (!sort.equals("COUNT") && !sort.equals("INDEX")) {
                throw new IllegalArgumentException("An invalid argument was received " + sort);
            }
            facets.add(new SearchRequest.FieldFacet(field, text(facet, "label", field), text(facet, "prefix", null), sort.equals("INDEX"),
                    number(facet, "mincount", 1),
                    number(facet, "offset", 0), number(facet, "limit", ALL_VALUES)));
        }
        return facets;
    }

    private static List<SearchRequest.QueryFacet> queryFacets(JsonNode facetQueries) {
        List<SearchRequest.QueryFacet> facets = new ArrayList<>();
        for (JsonNode facet : list(facetQueries, "facetQueries")) {
            String query = mandatory(facet, "query", "facetQuery query");
            if (query.startsWith("{!afts")) {
                throw new IllegalArgumentException("An invalid argument was received : Facet queries should not start with !afts");
            }
            facets.add(new SearchRequest.QueryFacet(query, text(facet, "label", query)));
        }
        return facets;
    }

    /** Solr's defaults: one snippet of about 100 characters, the words in {@code em}. */
    private static SearchRequest.Highlight highlight(JsonNode highlight, String userQuery) {
        if (highlight.isMissingNode() || highlight.isNull()) {
            return null;
        }
        List<SearchRequest.Highlight.Field> fields = new ArrayList<>();
        for (JsonNode field : list(highlight.path("fields"), "highlight fields")) {
            fields.add(new SearchRequest.Highlight.Field(mandatory(field, "field", "highlight field"), text(field, "prefix", null),
                    text(field, "postfix", null),
                    integer(field, "snippetCount"), integer(field, "fragmentSize")));
        }
        return new SearchRequest.Highlight(fields, userQuery, text(highlight, "prefix", "<em>"), text(highlight, "postfix", "</em>"),
                number(highlight, "snippetCount", 1),
                number(highlight, "fragmentSize", 100));
    }

    private static ZoneId zone(JsonNode localization) {
        String zone = text(localization, "timezone", null);
        try {
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Incorrect timezone parameter: " + zone, e);
        }
    }

    private static Connective connective(JsonNode defaults, String name) {
        String operator = text(defaults, name, "OR").toUpperCase(Locale.ROOT);
        try {
            return Connective.valueOf(operator);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("An invalid argument was received " + operator, e);
        }
    }

    /** The filter query by which a client narrows down to a value of a facet, by the facet's label. */
    Map<String, String> facetedFields() {
        Map<String, String> fields = new HashMap<>();
        search.fieldFacets().forEach(facet -> fields.put(facet.label(), facet.field()));
        return fields;
    }

    private static JsonNode list(JsonNode node, String what) {
        if (!node.isArray() && !node.isMissingNode() && !node.isNull()) {
            throw new IllegalArgumentException(what + " must be a list");
        }
        return node;
    }

    private static List<String> texts(JsonNode node, String what) {
        List<String> texts = new ArrayList<>();
        list(node, what).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String mandatory(JsonNode node, String name, String what) {
        String value = text(node, name, null);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException(what + " is a mandatory parameter");
        }
        return value;
    }

    private static String text(JsonNode node, String name, String absent) {
        JsonNode value = node.path(name);
        if (value.isContainerNode()) {
            throw new IllegalArgumentException(name + " must be a text");
        }
        return value.isMissingNode() || value.isNull() ? absent : value.asText();
    }

    private static int number(JsonNode node, String name, int absent) {
        Integer value = integer(node, name);
        return value == null ? absent : value;
    }

    private static Integer integer(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw new IllegalArgumentException(name + " must be a whole number");
        }
        return value.intValue();
    }
}
