package id.juklak.notify;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import id.juklak.pengaturan.AlamatWeb;
import id.juklak.pengaturan.PengaturanTidakSahException;
import id.juklak.process.Kabar;

/**
 * The office's settings for notifications ({@code pemberitahuan.json}).
 *
 * @param aktif {@code otomatis} (where the server's configuration names a mail server), {@code ya} or {@code tidak}
 * @param macam whether people are told of it, for each kind of news by its id
 * @param segera when a task is soon due
 * @param eskalasiMenit how many working minutes after the due date the superior is told
 * @param waktuKirim when mail may be sent
 * @param pengirim the sender's address; empty for the server's own ({@code mail.from.default})
 * @param namaPengirim the sender's name beside the address
 * @param alamatPapan where people reach the board; empty for what ACS says of Share
 * @param sekaliKirim how many mails one run of the job sends at most
 * @param percobaan how often a mail is tried before it is the administrator's turn
 * @param simpanHari for how many days mails that are done are kept
 * @param atasan for each office of the SOP the office that is told of its lateness
 */
public record SetelanPemberitahuan(String keterangan, String aktif, Map<String, Boolean> macam, Segera segera, int eskalasiMenit,
        WaktuKirim waktuKirim,
        String pengirim, String namaPengirim, String alamatPapan, int sekaliKirim, int percobaan, int simpanHari,
        Map<String, String> atasan) {

    public static final String OTOMATIS = "otomatis";
    public static final String YA = "ya";
    private static final String TIDAK = "tidak";
    private static final Pattern BARIS = Pattern.compile("[^\\p{Cntrl}]*");

    /**
     * A task is soon due when no more than a part of its norm is left, and no more than some minutes. Of short tasks nobody is reminded:
     * the reminder would come with the task itself.
     *
     * @param bagianNorma the part, in percent of the norm
     * @param palingMenit the working minutes
     * @param normaMinimalMenit of tasks whose norm is less nobody is reminded
     */
    public record Segera(int bagianNorma, int palingMenit, int normaMinimalMenit) {

        public Segera {
            antara("segera.bagianNorma", bagianNorma, 1, 100);
            antara("segera.palingMenit", palingMenit, 1, 100_000);
            antara("segera.normaMinimalMenit", normaMinimalMenit, 0, 100_000);
        }

        /** @param norma the task's norm in working minutes */
        boolean tiba(long sisaMenit, long norma) {
            return norma >= normaMinimalMenit && sisaMenit <= palingMenit && sisaMenit * 100 <= norma * bagianNorma;
        }
    }

    /**
     * When mail may be sent.
     *
     * @param kapan {@code jamKerja} (while the office is open, by its calendar), {@code rentang} (every day between two times) or
     * {@code selalu}
     * @param dari for {@code rentang}, such as {@code 07:00}
     * @param sampai for {@code rentang}; before {@code dari} for a stretch over midnight
     */
    public record WaktuKirim(String kapan, String dari, String sampai) {

        static final String JAM_KERJA = "jamKerja";
        static final String SELALU = "selalu";
        private static final String RENTANG = "rentang";

        public WaktuKirim {
            if (!List.of(JAM_KERJA, RENTANG, SELALU).contains(wajib("waktuKirim.kapan", kapan))) {
                throw salah("waktuKirim.kapan", kapan);
            }
            jam("waktuKirim.dari", dari);
            jam("waktuKirim.sampai", sampai);
        }

        boolean dalamRentang(LocalTime kini) {
            LocalTime awal = LocalTime.parse(dari);
            LocalTime akhir = LocalTime.parse(sampai);
            boolean sesudahAwal = !kini.isBefore(awal);
            boolean sebelumAkhir = kini.isBefore(akhir);
            return awal.isBefore(akhir) ? sesudahAwal && sebelumAkhir : sesudahAwal || sebelumAkhir;
        }
    }

    public SetelanPemberitahuan {
        if (!List.of(OTOMATIS, YA, TIDAK).contains(wajib("aktif", aktif))) {
            throw salah("aktif", aktif);
        }
        macam = Map.copyOf(wajib("macam", macam));
        for (Kabar.Macam satu : Kabar.Macam.values()) {
            if (!macam.containsKey(satu.id())) {
                throw salah("macam." + satu.id(), null);
            }
        }
        if (macam.size() > Kabar.Macam.values().length) {
            throw salah("macam", macam.keySet().toString());
        }
        wajib("segera", segera);
        wajib("waktuKirim", waktuKirim);
        antara("eskalasiMenit", eskalasiMenit, 1, 100_000);
        pengirim = wajib("pengirim", pengirim).strip();
        if (!pengirim.isEmpty() && !AlamatSurel.sah(pengirim)) {
            throw salah("pengirim", pengirim);
        }
        namaPengirim = wajib("namaPengirim", namaPengirim).strip();
        if (!BARIS.matcher(namaPengirim).matches()) {
            throw salah("namaPengirim", namaPengirim);
        }
        alamatPapan = AlamatWeb.periksa("alamatPapan", wajib("alamatPapan", alamatPapan)).replaceAll("/+$", "");
        antara("sekaliKirim", sekaliKirim, 1, 1_000);
        antara("percobaan", percobaan, 1, 50);
        antara("simpanHari", simpanHari, 1, 3_650);
        atasan = Map.copyOf(wajib("atasan", atasan));
    }

    boolean memberitahukan(Kabar.Macam satu) {
        return macam.get(satu.id());
    }

    private static <T> T wajib(String tempat, T nilai) {
        if (nilai == null) {
            throw salah(tempat, null);
        }
        return nilai;
    }

    private static void antara(String tempat, int nilai, int dari, int sampai) {
        if (nilai < dari || nilai > sampai) {
            throw salah(tempat, Integer.toString(nilai));
        }
    }

    private static void jam(String tempat, String nilai) {
        try {
            LocalTime.parse(wajib(tempat, nilai));
        } catch (DateTimeException salah) {
            throw salah(tempat, nilai);
        }
    }

    static PengaturanTidakSahException salah(String tempat, String nilai) {
        return new PengaturanTidakSahException("pengaturan.nilai", tempat, nilai == null ? "null" : "\"" + nilai + "\"");
    }
}
