package id.juklak.embedded.search.afts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in which characters that XML names do not allow stand as {@code _x0020_} (ISO 9075), as ACS writes them in paths and fields. */
public final class EncodedNames {

    private static final Pattern ENCODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EncodedNames() {}

    public static String decode(String name) {
        return ENCODED.matcher(name).replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }
}
