package id.juklak.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.juklak.pengaturan.PengaturanTidakSahException;

/**
 * The office's patterns of official numbers ({@code penomoran.json}).
 *
 * @param unit what stands for the office in a number
 * @param jenis the pattern of each kind that gets a number
 */
public record SetelanPenomoran(String keterangan, String unit, Map<String, Pola> jenis) {

    private static final Pattern BAGIAN = Pattern.compile("\\{(\\w+)(?::([1-9]))?\\}");
    private static final List<String> ROMAWI = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final Pattern NAMA_BUKU = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .-]{0,39}(?<![ .])");

    public SetelanPenomoran {
        if (unit == null || unit.isBlank()) {
            throw salah("unit", unit);
        }
        jenis = jenis == null ? Map.of() : new TreeMap<>(jenis);
        Map<String, String> bukuMenurutPola = new HashMap<>();
        jenis.forEach((nama, pola) -> {
            if (pola == null) {
                throw salah("jenis." + nama, "null");
            }
            pola.periksa("jenis." + nama);
            // Two books count each for itself: the same pattern would give the same number twice.
            String lain = bukuMenurutPola.put(pola.tetap(), pola.buku());
            if (lain != null && !lain.equals(pola.buku())) {
                throw salah("jenis." + nama + ".pola", pola.pola());
            }
        });
    }

    /**
     * The pattern of a kind.
     *
     * @param buku the book whose sequence it takes, by years; kinds may share one
     * @param klasifikasi classification code
     */
    public record Pola(String buku, String pola, String klasifikasi) {

        private void periksa(String tempat) {
            if (buku == null || !NAMA_BUKU.matcher(buku).matches()) {
                throw salah(tempat + ".buku", buku);
            }
            if (klasifikasi == null) {
                throw salah(tempat + ".klasifikasi", "null");
            }
            if (pola == null || pola.length() > 100 || pola.chars().anyMatch(Character::isISOControl)) {
                throw salah(tempat + ".pola", pola);
            }
            List<String> dikenal = List.of("urut", "klasifikasi", "unit", "bulan", "tahun");
            Matcher cari = BAGIAN.matcher(pola);
            boolean urut = false;
            boolean tahun = false;
            while (cari.find()) {
                boolean lebar = cari.group(2) != null;
                if (!dikenal.contains(cari.group(1)) || lebar && !cari.group(1).equals("urut")) {
                    throw salah(tempat + ".pola", cari.group());
                }
                urut |= cari.group(1).equals("urut");
                tahun |= cari.group(1).equals("tahun");
            }
            if (!urut || !tahun || BAGIAN.matcher(pola).replaceAll("").matches(".*[{}].*")) {
                throw salah(tempat + ".pola", pola);
            }
        }

        /** What tells its numbers from those of another pattern. */
        private String tetap() {
            return pola.replaceAll("\\{urut(:[1-9])?\\}", "{urut}").replace("{klasifikasi}", klasifikasi);
        }

        /** The number in words of the pattern. */
        String nomor(String unit, int urut, LocalDate tanggal) {
            return BAGIAN.matcher(pola).replaceAll(bagian -> Matcher.quoteReplacement(switch (bagian.group(1)) {
                case "urut" -> bagian.group(2) == null ? Integer.toString(urut) : ("%0" + bagian.group(2) + "d").formatted(urut);
                case "klasifikasi" -> klasifikasi;
                case "unit" -> unit;
                case "bulan" -> ROMAWI.get(tanggal.getMonthValue() - 1);
                default -> Integer.toString(tanggal.getYear());
            }));
        }
    }

    private static PengaturanTidakSahException salah(String tempat, String nilai) {
        return new PengaturanTidakSahException("pengaturan.nilai", tempat, "\"" + nilai + "\"");
    }
}
