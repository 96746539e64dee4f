package id.juklak.embedded.search.afts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.juklak.embedded.search.model.Dates;

/** Cuts an AFTS query into tokens, by the character classes of ACS's grammar. */
final class AftsLexer {

    /** Dates carry colons, which elsewhere end a word; NOW with date mathematics carries signs and a slash. */
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\dT\\d\\d(:\\d\\d(:\\d\\d([.]\\d{1,3}(Z|[+-]\\d\\d(:?\\d\\d)?)?)?)?)?(Z|[+-]\\d\\d:\\d\\d)?|\\d{4}(-\\d\\d(-\\d\\d)?)?|NOW)"
                    + "(/[A-Z]+)?([+-]\\d+[A-Z]+)*",
            Pattern.CASE_INSENSITIVE);
    private static final String SYMBOLS = "()[]<>:+-=~^|&!@%,";

    private final String query;
    private int at;

    AftsLexer(String query) {
        this.query = query;
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        boolean spaced = true;
        while (at < query.length()) {
            if (isSpace(query.charAt(at))) {
                at++;
                spaced = true;
                continue;
            }
            tokens.add(next(spaced));
            spaced = false;
        }
        tokens.add(new Token(Token.Kind.END, "", at, spaced));
        return tokens;
    }

    private Token next(boolean spaced) {
        int start = at;
        char c = query.charAt(at);
        if (c == '"' || c == '\'') {
            return phrase(c, spaced);
        }
        if (c == '{') {
            int end = query.indexOf('}', at);
            if (end < 0) {
                throw new AftsSyntaxException(query, at, "'{' without '}'");
            }
            at = end + 1;
            return new Token(Token.Kind.URI, query.substring(start, at), start, spaced);
        }
        if (query.startsWith("..", at)) {
            at += 2;
            return new Token(Token.Kind.RANGE_DOTS, "..", start, spaced);
        }
        Matcher date = DATE.matcher(query).region(at, query.length());
        if (date.lookingAt() && (date.end() == query.length() || !continuesWord(date.end()))) {
            at = date.end();
            return new Token(Token.Kind.WORD, date.group(), start, spaced);
        }
        boolean signed = (c == '+' || c == '-') && at + 1 < query.length() && Character.isDigit(query.charAt(at + 1));
        if (SYMBOLS.indexOf(c) >= 0 && !signed && !(c == ',' && at + 1 < query.length() && isStart(query.charAt(at + 1)))) {
            at++;
            return new Token(Token.Kind.SYMBOL, String.valueOf(c), start, spaced);
        }
        if (!signed && c != '.' && c != ',' && !isStart(c)) {
            throw new AftsSyntaxException(query, at, "unexpected character '" + c + "'");
        }
        return word(spaced);
    }

    private boolean continuesWord(int index) {
        char c = query.charAt(index);
        return isInside(c) || c == '\\' || c == '*' || c == '?' || c == '.' && !query.startsWith("..", index);
    }

    private Token phrase(char quote, boolean spaced) {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < query.length()) {
            char c = query.charAt(at);
            if (c == quote) {
                at++;
                return new Token(Token.Kind.PHRASE, text.toString(), start, spaced);
            }
            text.append(c == '\\' ? escaped() : c);
            at++;
        }
        throw new AftsSyntaxException(query, start, "quote without an end");
    }

    private Token word(boolean spaced) {
        int start = at;
        StringBuilder plain = new StringBuilder();
        StringBuilder pattern = new StringBuilder();
        int wild = 0;
        boolean lastIsStar = false;
        boolean escapes = false;
        while (at < query.length()) {
            char c = query.charAt(at);
            if (c == '*' || c == '?') {
                wild++;
                lastIsStar = c == '*';
                plain.append(c);
                pattern.append(c);
            } else if (c == '\\') {
                char literal = escaped();
                escapes = true;
                lastIsStar = false;
                plain.append(literal);
                pattern.append(literal == '*' || literal == '?' || literal == '\\' ? "\\" : "").append(literal);
            } else if (at == start || isInside(c) || (c == '.' || c == ',') && !query.startsWith("..", at)) {
                lastIsStar = false;
                plain.append(c);
                pattern.append(c);
            } else {
                break;
            }
            at++;
        }
        if (wild > 0) {
            if (plain.length() == 1 && lastIsStar) {
                return new Token(Token.Kind.STAR, "*", start, spaced);
            }
            return new Token(wild == 1 && lastIsStar ? Token.Kind.PREFIX : Token.Kind.WILDCARD, pattern.toString(), start, spaced);
        }
        Token.Kind operator = escapes ? null : operator(plain.toString());
        return new Token(operator == null ? Token.Kind.WORD : operator, plain.toString(), start, spaced);
    }

    /** The character that the escape at the current position stands for; leaves the position on the escape's last character. */
    private char escaped() {
        if (at + 1 >= query.length()) {
            throw new AftsSyntaxException(query, at, "escape character at the end");
        }
        char c = query.charAt(++at);
        if (c != 'u') {
            return c;
        }
        if (at + 4 >= query.length()) {
            throw new AftsSyntaxException(query, at, "\\u needs four hexadecimal digits");
        }
        try {
            char decoded = (char) Integer.parseInt(query.substring(at + 1, at + 5), 16);
            at += 4;
            return decoded;
        } catch (NumberFormatException e) {
            throw new AftsSyntaxException(query, at, "\\u needs four hexadecimal digits");
        }
    }

    private static Token.Kind operator(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "AND" -> Token.Kind.AND;
            case "OR" -> Token.Kind.OR;
            case "NOT" -> Token.Kind.NOT;
            case "TO" -> Token.Kind.TO;
            default -> null;
        };
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b';
    }

    private static boolean isStart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '*' || c == '?' || c == '\\' || c > '\u00a0' && !isSpace(c);
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || "!\"#$%&'+-/;=@_|".indexOf(c) >= 0 || c > '\u00a0' && !isSpace(c);
    }
}
