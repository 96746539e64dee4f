package id.juklak.embedded.search.index;

/**
 * The names of what the index holds of a node, beside its properties. A property {@code p} has several forms, each under a prefix of its
 * own.
 */
final class IndexFields {

    /** The whole node reference: the key by which a node's entry is replaced. */
    static final String ID = "ID";
    /** The node's row in the database. */
    static final String ROW = "ROW";
    /** The transaction that the entry shows. */
    static final String TXN = "TXN";
    static final String TYPE = "TYPE";
    static final String ASPECT = "ASPECT";
    /** Node references of all parents. */
    static final String PARENT = "PARENT";
    /** Prefixed names of the child associations to the node. */
    static final String QNAME = "QNAME";
    /** Prefixed names of the properties that have a value. */
    static final String PROPERTIES = "PROPERTIES";
    /** The content URL whose text the entry holds: content is immutable, so the text is read once. */
    static final String CONTENT_URL = "CONTENT_URL";

    private IndexFields() {}

    /** Words by their stems; stored, for highlighting. */
    static String stems(String property) {
        return "t:" + property;
    }

    /** Words as written, in lower case: for patterns and similar spelling, which stems would mislead. */
    static String words(String property) {
        return "u:" + property;
    }

    /** The value as it is. */
    static String exact(String property) {
        return "k:" + property;
    }

    /** The value in lower case. */
    static String folded(String property) {
        return "l:" + property;
    }

    /** The number: a date in milliseconds, a real number by its sortable bits. */
    static String number(String property) {
        return "n:" + property;
    }

    /** For sorting. */
    static String sort(String property) {
        return "s:" + property;
    }

    /** For counting values. */
    static String facet(String property) {
        return "f:" + property;
    }
}
