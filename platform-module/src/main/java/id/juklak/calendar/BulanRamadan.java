package id.juklak.calendar;

import java.time.LocalDate;

/** Ramadan of one Hijri year as the Minister of Religious Affairs decided it: first and last day of fasting. */
record BulanRamadan(int tahunHijriah, LocalDate mulai, LocalDate sampai) {

    boolean memuat(LocalDate tanggal) {
        return !tanggal.isBefore(mulai) && !tanggal.isAfter(sampai);
    }
}
