package id.juklak.embedded.search.afts;

/**
 * A lexical unit of AFTS.
 *
 * @param text the text without quotes and escapes; of a pattern, see {@link AftsQuery.Term}
 * @param start offset in the query
 * @param spaced white space (or the beginning) stands before it
 */
record Token(Kind kind, String text, int start, boolean spaced) {

    enum Kind {
        WORD, PREFIX, WILDCARD, STAR, PHRASE, URI, AND, OR, NOT, TO, SYMBOL, RANGE_DOTS, END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.NOT || kind == Kind.TO;
    }

    /** A word that may name a field or a prefix: the operators' names are allowed there. */
    boolean isIdentifier() {
        return kind == Kind.WORD || kind == Kind.AND || kind == Kind.OR || kind == Kind.NOT || kind == Kind.TO;
    }
}
