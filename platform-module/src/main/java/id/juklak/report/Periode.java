package id.juklak.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import id.juklak.JuklakException;

/**
 * The days that a register or a report is about.
 *
 * @param dari the first
 * @param sampai the last, not before the first
 */
public record Periode(LocalDate dari, LocalDate sampai) {

    /** What one register holds at most: a longer one is no book that anyone reads, and a mistyped year would read all there is. */
    static final int TAHUN_MAKS = 5;
    private static final int PANJANG_HARI = "2026-01-31".length();
    private static final DateTimeFormatter HARI = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /**
     * @param dari {@code 2026-01-31}; null for the first day of the last day's year
     * @param sampai null for today, or for the last day of the first day's year where that is over
     * @throws JuklakException 400 for what is no day, for days in the wrong order, and for a period that is too long
     */
    public static Periode baca(String dari, String sampai, LocalDate hariIni) {
        LocalDate awal = dari == null ? null : hari("dari", dari);
        LocalDate akhir = sampai == null ? bawaan(awal, hariIni) : hari("sampai", sampai);
        if (awal == null) {
            awal = akhir.withDayOfYear(1);
        }
        if (awal.isAfter(akhir)) {
            throw new JuklakException("laporan.terbalik", 400, awal.toString(), akhir.toString());
        }
        if (awal.plusYears(TAHUN_MAKS).minusDays(1).isBefore(akhir)) {
            throw new JuklakException("laporan.terlaluPanjang", 400, Integer.toString(TAHUN_MAKS));
        }
        return new Periode(awal, akhir);
    }

    private static LocalDate bawaan(LocalDate awal, LocalDate hariIni) {
        return awal != null && awal.getYear() != hariIni.getYear() ? awal.withMonth(12).withDayOfMonth(31) : hariIni;
    }

    /** @throws JuklakException 400 for what is no day such as {@code 2026-01-31} */
    public static LocalDate hari(String nama, String teks) {
        try {
            if (teks.length() == PANJANG_HARI) {
                return LocalDate.parse(teks, HARI);
            }
            throw new JuklakException("laporan.tanggal", 400, nama, teks);
        } catch (DateTimeParseException salah) {
            throw new JuklakException("laporan.tanggal", 400, nama, teks);
        }
    }

    /** The months that it touches, in order. */
    List<YearMonth> bulan() {
        List<YearMonth> semua = new ArrayList<>();
        for (YearMonth satu = YearMonth.from(dari); !satu.isAfter(YearMonth.from(sampai)); satu = satu.plusMonths(1)) {
            semua.add(satu);
        }
        return semua;
    }

    /** Whether every day of the month belongs to it. */
    boolean seluruh(YearMonth bulan) {
        return !bulan.atDay(1).isBefore(dari) && !bulan.atEndOfMonth().isAfter(sampai);
    }

    boolean memuat(Date saat, ZoneId zona) {
        LocalDate hari = LocalDate.ofInstant(saat.toInstant(), zona);
        return !hari.isBefore(dari) && !hari.isAfter(sampai);
    }
}
