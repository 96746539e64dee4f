package id.juklak.calendar;

import java.time.Instant;
import java.time.ZoneId;

import id.juklak.pengaturan.Pengaturan;

/** Working time by the office's calendar, {@code Data Dictionary/Juklak/kalender.json}. */
class KalenderKantor implements WaktuKerja {

    private final Pengaturan<Kalender> kalender;

    KalenderKantor(Pengaturan<Kalender> kalender) {
        this.kalender = kalender;
    }

    @Override
    public Instant tenggat(Instant mulai, Norma norma) {
        return kalender.kini().tenggat(mulai, norma);
    }

    @Override
    public long menitKerja(Instant dari, Instant sampai) {
        return kalender.kini().menitKerja(dari, sampai);
    }

    @Override
    public long menitNorma(Norma norma) {
        return kalender.kini().menitNorma(norma);
    }

    @Override
    public boolean buka(Instant saat) {
        return kalender.kini().buka(saat);
    }

    @Override
    public ZoneId zona() {
        return kalender.kini().zona();
    }
}
