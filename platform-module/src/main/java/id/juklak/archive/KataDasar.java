package id.juklak.archive;

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
final class KataDasar {

    private static final Pattern KATA = Pattern.compile("[\\p{L}\\p{N}]+");

    private KataDasar() {}

    /** The words of a text, in order. */
    static List<String> kata(String teks) {
        return teks == null ? List.of() : KATA.matcher(teks.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    }

    /** A word's stem. */
    static String dasar(String kata) {
        char[] huruf = kata.toCharArray();
        return new String(huruf, 0, new IndonesianStemmer().stem(huruf, huruf.length, true));
    }

    /** All words of some texts and their stems, each once. */
    static List<String> semua(List<String> teks) {
        Set<String> hasil = new LinkedHashSet<>();
        for (String satu : teks) {
            kata(satu).forEach(kata -> {
                hasil.add(kata);
                hasil.add(dasar(kata));
            });
        }
        return new ArrayList<>(hasil);
    }
}
