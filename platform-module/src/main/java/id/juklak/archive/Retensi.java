package id.juklak.archive;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * How long a record is kept: first in use (aktif), then put away (inaktif); what becomes of it afterwards people decide (nasib akhir). A
 * time of so many years ends on the day of its beginning, that many years later.
 *
 * @param mulai the day from which it counts; null where that day is not known yet
 * @param aktif and inaktif years
 */
public record Retensi(LocalDate mulai, int aktif, int inaktif) {

    public static final String BELUM = "belum";
    public static final String AKTIF = "aktif";
    public static final String INAKTIF = "inaktif";
    public static final String HABIS = "habis";

    /** What it may count from: the day of publication, the last day of that year, the document's date, or the Menko's decision. */
    public static final String TERBIT = "terbit";
    public static final String AKHIR_TAHUN = "akhirTahun";
    public static final String TANGGAL = "tanggal";
    public static final String PENETAPAN = "penetapan";

    /** A LIST in the model. */
    public static final List<String> NASIB_AKHIR = List.of("musnah", "permanen", "dinilaiKembali");
    public static final int TAHUN_MAKS = 100;

    /** The day from which a time counts; null for the decision before it was made. */
    public static LocalDate mulai(String sejak, LocalDate terbit, LocalDate tanggal, LocalDate penetapan) {
        return switch (sejak) {
            case AKHIR_TAHUN -> LocalDate.of(terbit.getYear(), Month.DECEMBER, 31);
            case TANGGAL -> tanggal == null ? terbit : tanggal;
            case PENETAPAN -> penetapan;
            default -> terbit;
        };
    }

    public LocalDate aktifBerakhir() {
        return mulai == null ? null : mulai.plusYears(aktif);
    }

    public LocalDate berakhir() {
        return mulai == null ? null : mulai.plusYears(aktif).plusYears(inaktif);
    }

    /** Which time has come. */
    public String tahap(LocalDate hari) {
        if (mulai == null) {
            return BELUM;
        }
        return hari.isBefore(aktifBerakhir()) ? AKTIF : hari.isBefore(berakhir()) ? INAKTIF : HABIS;
    }

    /** The month in which the present time ends, or ended; null where none counts. */
    public YearMonth bulan(LocalDate hari) {
        return mulai == null ? null : YearMonth.from(hari.isBefore(aktifBerakhir()) ? aktifBerakhir() : berakhir());
    }
}
