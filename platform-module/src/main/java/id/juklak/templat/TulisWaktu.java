package id.juklak.templat;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

import id.juklak.TeksTersimpan;
import id.juklak.calendar.Norma;
import id.juklak.calendar.WaktuKerja;

/** Times as an Indonesian document writes them, in the office's zone. */
public class TulisWaktu {

    private static final Locale INDONESIA = Locale.forLanguageTag("id");
    private static final DateTimeFormatter HARI = DateTimeFormatter.ofPattern("EEEE", INDONESIA);
    private static final DateTimeFormatter TANGGAL = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIA);
    private static final DateTimeFormatter JAM = DateTimeFormatter.ofPattern("HH.mm z", INDONESIA);
    private static final DateTimeFormatter SAAT = DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", INDONESIA);

    private final WaktuKerja waktuKerja;
    private final TeksTersimpan teks;

    public TulisWaktu(WaktuKerja waktuKerja, TeksTersimpan teks) {
        this.waktuKerja = waktuKerja;
        this.teks = teks;
    }

    ZonedDateTime zona(Instant saat) {
        return saat.atZone(waktuKerja.zona());
    }

    /** "Rabu". */
    String hari(ZonedDateTime saat) {
        return HARI.format(saat);
    }

    /** "25 November 2026". */
    String tanggal(ZonedDateTime saat) {
        return TANGGAL.format(saat);
    }

    /** "09.00 WIB". */
    String jam(ZonedDateTime saat) {
        return JAM.format(saat);
    }

    /** "25 November 2026"; null for null. */
    public String tanggal(Date saat) {
        return saat == null ? null : tanggal(zona(saat.toInstant()));
    }

    /** "25 Nov 2026 09.00"; null for null. */
    public String saat(Date saat) {
        return saat == null ? null : SAAT.format(zona(saat.toInstant()));
    }

    /** "60 menit", "14 hari". */
    public String norma(Norma norma) {
        return teks.teks(norma.satuan() == Norma.Satuan.HARI ? "juklak.lama.hari" : "juklak.lama.menit", Integer.toString(norma.jumlah()));
    }

    /** Working minutes in days, hours and minutes: "2 hari 3 jam". */
    public String lama(long menit) {
        long sehari = Math.max(1, waktuKerja.menitNorma(new Norma(1, Norma.Satuan.HARI)));
        StringBuilder lama = new StringBuilder();
        tambah(lama, "juklak.lama.hari", menit / sehari);
        tambah(lama, "juklak.lama.jam", menit % sehari / 60);
        tambah(lama, "juklak.lama.menit", menit % sehari % 60);
        return lama.length() == 0 ? teks.teks("juklak.lama.menit", "0") : lama.toString();
    }

    private void tambah(StringBuilder lama, String kunci, long jumlah) {
        if (jumlah > 0) {
            lama.append(lama.length() == 0 ? "" : " ").append(teks.teks(kunci, Long.toString(jumlah)));
        }
    }
}
