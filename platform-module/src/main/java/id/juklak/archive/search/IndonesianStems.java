package id.juklak.archive.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.id.IndonesianStemmer;

/**
 * Words as the archive's search compares them: in lower case, and by their Indonesian stems ("menyusun" and "penyusunan" are "susun"), the
 * same that Solr's field type for Indonesian makes of them.
 */
public final class IndonesianStems {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private IndonesianStems() {}

    /** The words of a text, in order. */
    static List<String> splitWords(String text) {
        return text == null ? List.of() : WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    }

    /** A word's stem. */
    static String stem(String word) {
        char[] letters = word.toCharArray();
        return new String(letters, 0, new IndonesianStemmer().stem(letters, letters.length, true));
    }

    /** All words of some texts and their stems, each once. */
    public static List<String> wordsAndStems(List<String> texts) {
        Set<String> collected = new LinkedHashSet<>();
        for (String text : texts) {
            splitWords(text).forEach(word -> {
                collected.add(word);
                collected.add(stem(word));
            });
        }
        return new ArrayList<>(collected);
    }
}
