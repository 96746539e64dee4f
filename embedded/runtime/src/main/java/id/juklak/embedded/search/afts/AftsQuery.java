package id.juklak.embedded.search.afts;

import java.util.List;

/**
 * A parsed AFTS query. Field names are as written ({@code cm:name}, <code>{uri}name</code>, {@code TYPE}, {@code cm:content.mimetype}),
 * without a leading {@code @}; a null field is the query's default field.
 */
public sealed interface AftsQuery {

    /** Every node: a lone {@code *}, as ACS reads it. */
    record AllNodes() implements AftsQuery {}

    /** Clauses joined by AND or OR. */
    record Group(Connective connective, List<Clause> clauses) implements AftsQuery {
        public Group {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * One word or phrase.
     *
     * @param text the text without quotes and escapes; of {@link Kind#PREFIX} and {@link Kind#WILDCARD} a pattern in which {@code *} and
     * {@code ?} are wild and a backslash makes the next character plain
     * @param exact written with {@code =}: the whole value, not its words
     * @param distance the number after {@code ~}: similarity of a fuzzy word, slop of a phrase; null when absent
     */
    record Term(String field, String text, Kind kind, boolean exact, Float distance) implements AftsQuery {}

    /**
     * {@code [from TO to]}, with {@code <} and {@code >} for excluded ends. {@code MIN}, {@code MAX} and {@code *} are left for the engine
     * to read.
     */
    record Range(String field, String from, String to, boolean includeFrom, boolean includeTo) implements AftsQuery {}

    /** Two words near each other: {@code a *(3) b}; slop is null when no number is given. */
    record Proximity(String field, String first, Integer slop, String last) implements AftsQuery {}

    /** A part of a group. */
    record Clause(Occur occur, AftsQuery query, float boost) {}

    enum Connective {
        AND, OR
    }

    enum Kind {
        WORD, PHRASE, PREFIX, WILDCARD
    }

    /** How a clause takes part: as its group's connective says, or as {@code +}, {@code |}, {@code -} or NOT say. */
    enum Occur {
        DEFAULT, MANDATORY, OPTIONAL, EXCLUDE
    }
}
