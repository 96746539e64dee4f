package id.juklak.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * The working hours of one kind of week (ordinary, or in Ramadan).
 *
 * @param perHari the working periods of each day that has any, in order and without overlap; the gap between two is the break
 */
record JamKerja(Map<DayOfWeek, List<Rentang>> perHari) {

    /** One uninterrupted stretch of working time within a day; {@code mulai} is before {@code sampai}. */
    record Rentang(LocalTime mulai, LocalTime sampai) {

        long nano() {
            return sampai.toNanoOfDay() - mulai.toNanoOfDay();
        }

        /** How much of this stretch lies before the given time of day. */
        long nanoSebelum(LocalTime jam) {
            if (!jam.isAfter(mulai)) {
                return 0;
            }
            return jam.isBefore(sampai) ? jam.toNanoOfDay() - mulai.toNanoOfDay() : nano();
        }
    }

    JamKerja {
        perHari = Map.copyOf(perHari);
    }

    List<Rentang> pada(DayOfWeek hari) {
        return perHari.getOrDefault(hari, List.of());
    }

    long nanoSeminggu() {
        return perHari.values().stream().flatMap(List::stream).mapToLong(Rentang::nano).sum();
    }
}
