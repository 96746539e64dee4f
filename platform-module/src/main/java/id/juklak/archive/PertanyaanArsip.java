package id.juklak.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.juklak.JuklakException;

/**
 * What someone looks for in the archive. Of what he or she typed only words are left, and phrases where words stood between quotation
 * marks: nothing of it is ever read as a query.
 *
 * @param kata words, each of which has to be found, whole, as a beginning or by its stem
 * @param frasa words that have to stand side by side
 * @param persis what was typed as a whole, for an official number; null without one
 * @param dari and sampai days of the document's date, or null
 */
public record PertanyaanArsip(List<String> kata, List<List<String>> frasa, String persis, Saringan saringan, Urut urut, boolean turun) {

    static final int KATA_MAKS = 30;
    private static final Pattern KUTIPAN = Pattern.compile("[\"\u201C\u201D]([^\"\u201C\u201D]*)[\"\u201C\u201D]");

    /** Exact values; null for any. */
    public record Saringan(String nomor, String jenis, String unit, Integer tahun, LocalDate dari, LocalDate sampai, String penandatangan,
            String keadaan) {}

    /** By what it is sorted; what fits best first, where nothing else is asked for and there are words. */
    public enum Urut {
        RELEVANSI, TANGGAL, JUDUL, NOMOR_BERKAS
    }

    /** @throws JuklakException 400 for too many words */
    public static PertanyaanArsip baca(String q, Saringan saringan, Urut urut, Boolean turun) {
        List<String> kata = new ArrayList<>();
        List<List<String>> frasa = new ArrayList<>();
        String sisa = "";
        if (q != null) {
            Matcher kutipan = KUTIPAN.matcher(q);
            while (kutipan.find()) {
                List<String> satu = KataDasar.kata(kutipan.group(1));
                if (satu.size() == 1) {
                    kata.addAll(satu);
                } else if (!satu.isEmpty()) {
                    frasa.add(satu);
                }
            }
            sisa = KUTIPAN.matcher(q).replaceAll(" ");
            kata.addAll(KataDasar.kata(sisa));
        }
        if (kata.size() + frasa.stream().mapToInt(List::size).sum() > KATA_MAKS) {
            throw new JuklakException("arsip.kataTerlaluBanyak", 400, Integer.toString(KATA_MAKS));
        }
        Urut pakai = urut == null ? kata.isEmpty() && frasa.isEmpty() ? Urut.TANGGAL : Urut.RELEVANSI : urut;
        boolean menurun = turun == null ? pakai == Urut.TANGGAL : turun;
        String persis = sisa.strip();
        return new PertanyaanArsip(kata.stream().distinct().toList(), frasa, persis.chars().anyMatch(Character::isDigit) ? persis : null,
                saringan, pakai, menurun);
    }

    boolean berkata() {
        return !kata.isEmpty() || !frasa.isEmpty();
    }

    /** All words, to be marked in what was found. */
    List<String> semuaKata() {
        return Stream.concat(kata.stream(), frasa.stream().flatMap(List::stream)).filter(Objects::nonNull).distinct().toList();
    }
}
