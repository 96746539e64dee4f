package id.juklak.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.juklak.calendar.JamKerja.Rentang;

/**
 * One state of the office's calendar and the arithmetic on it. Immutable. <p> Rules: Perpres 21/2023 (37.5 working hours a week, 32.5 in
 * Ramadan, breaks not counted); holidays and joint leave by the joint ministerial decree of each year. All of them are data; this class
 * only counts.
 */
final class Kalender implements WaktuKerja {

    /** Perpres 21/2023 spreads the week's hours over five days; a day of a norm is a fifth of the week. */
    private static final int HARI_KERJA_SEMINGGU = 5;
    private static final int BULAN_RAMADAN = 9;

    private final ZoneId zona;
    private final JamKerja biasa;
    private final JamKerja saatRamadan;
    private final Map<Integer, BulanRamadan> ramadan;
    private final List<HariLibur> libur;
    private final Set<LocalDate> tanggalLibur;

    /**
     * @param biasa hours outside Ramadan, with at least one working day in the week
     * @param saatRamadan hours in Ramadan, with at least one working day in the week
     * @param ramadan the decided ones; for any other Hijri year Ramadan is the one that java.time calculates
     */
    Kalender(ZoneId zona, JamKerja biasa, JamKerja saatRamadan, List<BulanRamadan> ramadan, List<HariLibur> libur) {
        if (biasa.nanoSeminggu() == 0 || saatRamadan.nanoSeminggu() == 0) {
            throw new IllegalArgumentException("A week without working hours: a due date would never come");
        }
        this.zona = zona;
        this.biasa = biasa;
        this.saatRamadan = saatRamadan;
        this.ramadan = ramadan.stream().collect(Collectors.toUnmodifiableMap(BulanRamadan::tahunHijriah, Function.identity()));
        this.libur = List.copyOf(libur);
        this.tanggalLibur = libur.stream().map(HariLibur::tanggal).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public ZoneId zona() {
        return zona;
    }

    List<HariLibur> libur() {
        return libur;
    }

    /** The working periods of a date, none on a free day. */
    List<Rentang> jam(LocalDate tanggal) {
        DayOfWeek hari = tanggal.getDayOfWeek();
        if (biasa.pada(hari).isEmpty() && saatRamadan.pada(hari).isEmpty() || tanggalLibur.contains(tanggal)) {
            return List.of();
        }
        return (dalamRamadan(tanggal) ? saatRamadan : biasa).pada(hari);
    }

    boolean dalamRamadan(LocalDate tanggal) {
        HijrahDate hijriah;
        try {
            hijriah = HijrahDate.from(tanggal);
        } catch (DateTimeException diLuarTabel) {
            return false;
        }
        // Sighting moves Ramadan by a day or two against the calculation, never into another Hijri year.
        BulanRamadan ditetapkan = ramadan.get(hijriah.get(ChronoField.YEAR));
        return ditetapkan != null ? ditetapkan.memuat(tanggal) : hijriah.get(ChronoField.MONTH_OF_YEAR) == BULAN_RAMADAN;
    }

    @Override
    public Instant tenggat(Instant mulai, Norma norma) {
        if (norma.jumlah() == 0) {
            return mulai;
        }
        ZonedDateTime awal = mulai.atZone(zona);
        return norma.satuan() == Norma.Satuan.MENIT ? setelahMenit(awal, norma.jumlah()) : setelahHari(awal, norma.jumlah());
    }

    private Instant setelahMenit(ZonedDateTime awal, int menit) {
        long sisa = TimeUnit.MINUTES.toNanos(menit);
        LocalDate tanggal = awal.toLocalDate();
        LocalTime jam = awal.toLocalTime();
        while (true) {
            for (Rentang rentang : jam(tanggal)) {
                long lewat = rentang.nanoSebelum(jam);
                long ada = rentang.nano() - lewat;
                if (sisa <= ada) {
                    return saat(tanggal, rentang.mulai().plusNanos(lewat + sisa));
                }
                sisa -= ada;
            }
            tanggal = tanggal.plusDays(1);
            jam = LocalTime.MIN;
        }
    }

    private Instant setelahHari(ZonedDateTime awal, int hari) {
        LocalDate tanggal = awal.toLocalDate();
        long lewat = nanoSebelum(tanggal, awal.toLocalTime());
        long seluruh = nanoSehari(tanggal);
        if (lewat == 0) {
            // At or before opening, or on a free day: this day, if it has working time, is the first of the n, used up at its close.
            return posisi(hariKerjaKe(hari, tanggal), 1, 1);
        }
        // Milliseconds, so that the product of two of them fits a long; no due date is finer.
        return posisi(hariKerjaKe(hari, tanggal.plusDays(1)), TimeUnit.NANOSECONDS.toMillis(lewat), TimeUnit.NANOSECONDS.toMillis(seluruh));
    }

    /** The n-th day with working time from the given one on, that one included. */
    private LocalDate hariKerjaKe(int ke, LocalDate dari) {
        LocalDate tanggal = dari;
        int sisa = ke;
        while (true) {
            if (nanoSehari(tanggal) > 0 && --sisa == 0) {
                return tanggal;
            }
            tanggal = tanggal.plusDays(1);
        }
    }

    /** The earliest moment of a working day at which the given share of its working time has passed. */
    private Instant posisi(LocalDate tanggal, long bagian, long dari) {
        long sisa = TimeUnit.MILLISECONDS.toNanos(TimeUnit.NANOSECONDS.toMillis(nanoSehari(tanggal)) * bagian / dari);
        for (Rentang rentang : jam(tanggal)) {
            if (sisa <= rentang.nano()) {
                return saat(tanggal, rentang.mulai().plusNanos(sisa));
            }
            sisa -= rentang.nano();
        }
        throw new IllegalStateException("More than the working time of " + tanggal);
    }

    @Override
    public long menitKerja(Instant dari, Instant sampai) {
        if (!dari.isBefore(sampai)) {
            return 0;
        }
        ZonedDateTime awal = dari.atZone(zona);
        ZonedDateTime akhir = sampai.atZone(zona);
        LocalDate hariAkhir = akhir.toLocalDate();
        long nano = nanoSebelum(hariAkhir, akhir.toLocalTime()) - nanoSebelum(awal.toLocalDate(), awal.toLocalTime());
        for (LocalDate tanggal = awal.toLocalDate(); tanggal.isBefore(hariAkhir); tanggal = tanggal.plusDays(1)) {
            nano += nanoSehari(tanggal);
        }
        return TimeUnit.NANOSECONDS.toMinutes(nano);
    }

    @Override
    public long menitNorma(Norma norma) {
        return norma.satuan() == Norma.Satuan.MENIT
                ? norma.jumlah()
                : norma.jumlah() * TimeUnit.NANOSECONDS.toMinutes(biasa.nanoSeminggu()) / HARI_KERJA_SEMINGGU;
    }

    @Override
    public boolean buka(Instant saat) {
        ZonedDateTime kini = saat.atZone(zona);
        List<Rentang> jam = jam(kini.toLocalDate());
        return !jam.isEmpty() && !kini.toLocalTime().isBefore(jam.get(0).mulai())
                && kini.toLocalTime().isBefore(jam.get(jam.size() - 1).sampai());
    }

    private long nanoSehari(LocalDate tanggal) {
        return jam(tanggal).stream().mapToLong(Rentang::nano).sum();
    }

    private long nanoSebelum(LocalDate tanggal, LocalTime jam) {
        return jam(tanggal).stream().mapToLong(rentang -> rentang.nanoSebelum(jam)).sum();
    }

    private Instant saat(LocalDate tanggal, LocalTime jam) {
        return tanggal.atTime(jam).atZone(zona).toInstant();
    }
}
