package id.juklak.time;

import java.time.LocalDate;

/** Ramadan of one Hijri year as the Minister of Religious Affairs decided it: first and last day of fasting. */
record RamadanMonth(int hijriYear, LocalDate firstDay, LocalDate lastDay) {

    boolean contains(LocalDate date) {
        return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }
}
