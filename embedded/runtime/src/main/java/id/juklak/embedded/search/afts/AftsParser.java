package id.juklak.embedded.search.afts;

import java.util.ArrayList;
import java.util.List;

import id.juklak.embedded.search.afts.AftsQuery.Clause;
import id.juklak.embedded.search.afts.AftsQuery.Connective;
import id.juklak.embedded.search.afts.AftsQuery.Kind;
import id.juklak.embedded.search.afts.AftsQuery.Occur;

/**
 * Recursive descent parser of Alfresco's full text search language, without templates.
 *
 * <p>As in ACS, words that stand side by side are joined by the default operator, which is OR unless the caller says AND: with OR as the
 * default, {@code a AND b c} is {@code (a AND b) OR c}; with AND it is {@code a AND b AND c}, and an explicit OR binds weaker. Inside
 * {@code field:( )} the default field operator does that part.
 */
public final class AftsParser {

    /** Deeper nesting is refused: a stack overflow would be the server's fault, a bad query is the client's. */
    private static final int DEEPEST = 200;

    private final String query;
    private final List<Token> tokens;
    private final Connective defaultOperator;
    private final Connective defaultFieldOperator;
    private int at;
    private int depth;

    private AftsParser(String query, Connective defaultOperator, Connective defaultFieldOperator) {
        this.query = query;
        this.tokens = new AftsLexer(query).tokens();
        this.defaultOperator = defaultOperator;
        this.defaultFieldOperator = defaultFieldOperator;
    }

    /**
     * Parses a query.
     *
     * @throws AftsSyntaxException when it is not AFTS, or uses a template
     */
    public static AftsQuery parse(String query, Connective defaultOperator, Connective defaultFieldOperator) {
        AftsParser parser = new AftsParser(query, defaultOperator, defaultFieldOperator);
        AftsQuery result = parser.disjunction(null, false);
        if (parser.peek().kind() != Token.Kind.END) {
            throw parser.unexpected();
        }
        return result;
    }

    private AftsQuery disjunction(String field, boolean inField) {
        if (++depth > DEEPEST) {
            throw new AftsSyntaxException(query, peek().start(), "nested too deeply");
        }
        boolean implicitOr = (inField ? defaultFieldOperator : defaultOperator) == Connective.OR;
        List<Clause> clauses = new ArrayList<>();
        if (implicitOr) {
            do {
                skipOr();
                clauses.add(conjunction(field, inField, true));
            } while (startsClause());
        } else {
            clauses.add(conjunction(field, inField, false));
            while (skipOr()) {
                clauses.add(conjunction(field, inField, false));
            }
        }
        depth--;
        return clauses.size() == 1 && clauses.get(0).occur() != Occur.EXCLUDE
                ? unboosted(Connective.OR, clauses)
                : new AftsQuery.Group(Connective.OR, clauses);
    }

    /** A run of clauses joined by AND, as one clause: a single one keeps its own sign, except an excluding one, which means "all but". */
    private Clause conjunction(String field, boolean inField, boolean explicitAnd) {
        List<Clause> clauses = new ArrayList<>();
        skipAnd(!explicitAnd);
        clauses.add(prefixed(field, inField));
        while (skipAnd(true) || !explicitAnd && !isOr() && startsClause()) {
            clauses.add(prefixed(field, inField));
        }
        if (clauses.size() == 1 && clauses.get(0).occur() != Occur.EXCLUDE) {
            return clauses.get(0);
        }
        return new Clause(Occur.DEFAULT, new AftsQuery.Group(Connective.AND, clauses), 1);
    }

    private AftsQuery unboosted(Connective connective, List<Clause> clauses) {
        Clause only = clauses.get(0);
        return only.boost() == 1 ? only.query() : new AftsQuery.Group(connective, clauses);
    }

    private Clause prefixed(String field, boolean inField) {
        Occur occur = Occur.DEFAULT;
        Token token = peek();
        if (token.is("!") || token.kind() == Token.Kind.NOT && !isFieldName() && startsTest(at + 1)) {
            occur = Occur.EXCLUDE;
            at++;
        } else if (token.is("+")) {
            occur = Occur.MANDATORY;
            at++;
        } else if (token.is("|")) {
            occur = Occur.OPTIONAL;
            at++;
        } else if (token.is("-")) {
            occur = Occur.EXCLUDE;
            at++;
        }
        AftsQuery test = test(field, inField);
        float boost = 1;
        if (take("^")) {
            boost = number();
        }
        return new Clause(occur, test, boost);
    }

    private AftsQuery test(String field, boolean inField) {
        if (take("(")) {
            AftsQuery inner = disjunction(field, inField);
            expect(")");
            return inner;
        }
        boolean exact = take("=");
        boolean tokenised = !exact && take("~");
        String named = inField ? null : fieldReference();
        String target = named == null ? field : named;
        if (named != null && !exact && !tokenised && take("(")) {
            AftsQuery inner = disjunction(named, true);
            expect(")");
            return inner;
        }
        if (!exact && !tokenised && (peek().is("[") || peek().is("<"))) {
            return range(target);
        }
        Token token = peek();
        at++;
        switch (token.kind()) {
            case PHRASE -> {
                if (peek().kind() == Token.Kind.RANGE_DOTS && !exact) {
                    return dots(target, token);
                }
                return new AftsQuery.Term(target, token.text(), Kind.PHRASE, exact, distance());
            }
            case STAR -> {
                if (peek().kind() == Token.Kind.RANGE_DOTS && !exact) {
                    return dots(target, token);
                }
                return target == null && !exact ? new AftsQuery.AllNodes() : new AftsQuery.Term(target, "*", Kind.WILDCARD, exact, null);
            }
            case PREFIX, WILDCARD -> {
                if (peek().is("~") && !peek().spaced()) {
                    throw new AftsSyntaxException(query, peek().start(), "fuzzy queries are not supported with wild cards");
                }
                return new AftsQuery.Term(target, token.text(), token.kind() == Token.Kind.PREFIX ? Kind.PREFIX : Kind.WILDCARD, exact,
                        null);
            }
            case WORD, NOT, TO -> {
                if (peek().kind() == Token.Kind.RANGE_DOTS && !exact) {
                    return dots(target, token);
                }
                if (!exact && peek().kind() == Token.Kind.STAR && proximityFollows()) {
                    return proximity(target, token);
                }
                return new AftsQuery.Term(target, token.text(), Kind.WORD, exact, distance());
            }
            default -> {
                at--;
                throw unexpected();
            }
        }
    }

    private AftsQuery range(String field) {
        boolean includeFrom = take("[");
        if (!includeFrom) {
            expect("<");
        }
        String from = rangeEnd();
        if (peek().kind() != Token.Kind.TO) {
            throw unexpected();
        }
        at++;
        String to = rangeEnd();
        boolean includeTo = take("]");
        if (!includeTo) {
            expect(">");
        }
        return new AftsQuery.Range(field, from, to, includeFrom, includeTo);
    }

    private AftsQuery dots(String field, Token from) {
        at++;
        return new AftsQuery.Range(field, from.text(), rangeEnd(), true, true);
    }

    private String rangeEnd() {
        Token token = peek();
        switch (token.kind()) {
            case WORD, PREFIX, WILDCARD, STAR, PHRASE -> {
                at++;
                return token.text();
            }
            default -> throw unexpected();
        }
    }

    /** A star between two words is a gap: {@code a * b} or {@code a *(3) b}. */
    private boolean proximityFollows() {
        Token after = tokens.get(at + 1);
        if (after.is("(")) {
            return true;
        }
        return after.isWord() && !tokens.get(at + 2).is(":");
    }

    private AftsQuery proximity(String field, Token first) {
        at++;
        Integer slop = null;
        if (take("(")) {
            if (!peek().is(")")) {
                slop = (int) number();
            }
            expect(")");
        }
        Token last = peek();
        if (!last.isWord()) {
            throw unexpected();
        }
        at++;
        return new AftsQuery.Proximity(field, first.text(), slop, last.text());
    }

    /** The field before a colon, or null when the next tokens name none. */
    private String fieldReference() {
        int start = at;
        take("@");
        if (peek().kind() == Token.Kind.URI && tokens.get(at + 1).isIdentifier() && tokens.get(at + 2).is(":")) {
            String name = peek().text() + EncodedNames.decode(tokens.get(at + 1).text());
            at += 3;
            return name;
        }
        if (peek().isIdentifier() && tokens.get(at + 1).is(":")) {
            String first = EncodedNames.decode(peek().text());
            if (tokens.get(at + 2).isIdentifier() && tokens.get(at + 3).is(":")) {
                String name = first + ":" + EncodedNames.decode(tokens.get(at + 2).text());
                at += 4;
                return name;
            }
            at += 2;
            return first;
        }
        if (at != start) {
            throw unexpected();
        }
        return null;
    }

    private boolean isFieldName() {
        return tokens.get(at + 1).is(":");
    }

    private Float distance() {
        if (peek().is("~") && !peek().spaced()) {
            at++;
            return number();
        }
        return null;
    }

    private float number() {
        Token token = peek();
        try {
            float value = Float.parseFloat(token.text());
            at++;
            return value;
        } catch (NumberFormatException e) {
            throw unexpected();
        }
    }

    private boolean startsClause() {
        return isOr() || peek().is("+") || peek().is("|") || peek().is("-") || peek().is("!") || startsTest(at);
    }

    private boolean startsTest(int index) {
        Token token = tokens.get(index);
        return switch (token.kind()) {
            case WORD, PREFIX, WILDCARD, STAR, PHRASE, URI, NOT, TO -> true;
            case SYMBOL -> "([<=~@".contains(token.text());
            default -> false;
        };
    }

    private boolean isOr() {
        return peek().kind() == Token.Kind.OR && !isFieldName() || peek().is("|") && tokens.get(at + 1).is("|");
    }

    private boolean skipOr() {
        if (!isOr()) {
            return false;
        }
        at += peek().kind() == Token.Kind.OR ? 1 : 2;
        return true;
    }

    private boolean skipAnd(boolean allowed) {
        if (allowed && peek().kind() == Token.Kind.AND && !isFieldName()) {
            at++;
            return true;
        }
        if (allowed && peek().is("&") && tokens.get(at + 1).is("&")) {
            at += 2;
            return true;
        }
        return false;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private boolean take(String symbol) {
        if (peek().is(symbol)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String symbol) {
        if (!take(symbol)) {
            throw new AftsSyntaxException(query, peek().start(), "expected '" + symbol + "' but found " + shown(peek()));
        }
    }

    private AftsSyntaxException unexpected() {
        return new AftsSyntaxException(query, peek().start(), "no viable alternative at input " + shown(peek()));
    }

    private static String shown(Token token) {
        return token.kind() == Token.Kind.END ? "<EOF>" : "'" + token.text() + "'";
    }
}
