package id.juklak.embedded.search.model;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;

import id.juklak.embedded.search.afts.AftsParser;
import id.juklak.embedded.search.afts.AftsQuery;
import id.juklak.embedded.search.afts.AftsQuery.Clause;
import id.juklak.embedded.search.afts.AftsQuery.Connective;
import id.juklak.embedded.search.afts.AftsQuery.Occur;

/**
 * A search in AFTS.
 *
 * @param filters queries that restrict without counting for the score; an <code>{!afts ...}</code> before one is ignored
 * @param textFields what {@code TEXT} means; empty for the content
 * @param skip how many of the found nodes are passed over
 * @param most how many are returned; -1 for all
 * @param zone of dates that name none
 */
public record SearchRequest(StoreRef store, String query, List<String> filters, Connective operator, Connective fieldOperator,
        String defaultField, List<String> textFields,
        List<Order> order, int skip, int most, QueryConsistency consistency, List<FieldFacet> fieldFacets, List<QueryFacet> queryFacets,
        Highlight highlight, ZoneId zone) {

    private static final Pattern LOCAL_PARAMETERS = Pattern.compile("^\\s*\\{!afts[^}]*}(.*)$", Pattern.DOTALL);

    /** By a property, or by the score when the field is null. */
    public record Order(String field, boolean ascending) {}

    /**
     * Counts of the values of a field.
     *
     * @param most how many values at most, the most frequent first; or in the order of values when {@code byValue}
     */
    public record FieldFacet(String field, String label, String prefix, boolean byValue, int least, int offset, int most) {}

    /** How many of the found nodes a query matches. */
    public record QueryFacet(String query, String label) {}

    /**
     * Found words marked in pieces of text.
     *
     * @param words what to mark; null for the query's own words
     * @param pieceLength in characters, about
     */
    public record Highlight(List<Field> fields, String words, String before, String after, int pieces, int pieceLength) {
        /** A field with marks of its own; null for the common ones. */
        public record Field(String field, String before, String after, Integer pieces, Integer pieceLength) {}
    }

    public boolean hasFacets() {
        return !fieldFacets.isEmpty() || !queryFacets.isEmpty();
    }

    /** The parsed query. */
    public AftsQuery parsed() {
        return parse(query);
    }

    /** The parsed filters. */
    public List<AftsQuery> parsedFilters() {
        return filters.stream().map(this::parse).toList();
    }

    /** Query and filters as one query, for the database, which knows no score. */
    public AftsQuery flattened() {
        if (filters.isEmpty()) {
            return parsed();
        }
        List<Clause> all = new ArrayList<>();
        all.add(new Clause(Occur.MANDATORY, parsed(), 1));
        parsedFilters().forEach(filter -> all.add(new Clause(Occur.MANDATORY, filter, 1)));
        return new AftsQuery.Group(Connective.AND, all);
    }

    public AftsQuery parse(String afts) {
        Matcher local = LOCAL_PARAMETERS.matcher(afts);
        return AftsParser.parse(local.matches() ? local.group(1) : afts, operator, fieldOperator);
    }
}
