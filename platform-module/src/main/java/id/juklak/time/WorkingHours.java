package id.juklak.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * The working hours of one kind of week (ordinary, or in Ramadan).
 *
 * @param stretchesByDay the working periods of each day that has any, in order and without overlap; the gap between two is the break
 */
record WorkingHours(Map<DayOfWeek, List<Stretch>> stretchesByDay) {

    /** One uninterrupted stretch of working time within a day; {@code mulai} is before {@code sampai}. */
    record Stretch(LocalTime start, LocalTime end) {

        long nanos() {
            return end.toNanoOfDay() - start.toNanoOfDay();
        }

        /** How much of this stretch lies before the given time of day. */
        long nanosBefore(LocalTime timeOfDay) {
            if (!timeOfDay.isAfter(start)) {
                return 0;
            }
            return timeOfDay.isBefore(end) ? timeOfDay.toNanoOfDay() - start.toNanoOfDay() : nanos();
        }
    }

    WorkingHours {
        stretchesByDay = Map.copyOf(stretchesByDay);
    }

    List<Stretch> stretchesOn(DayOfWeek day) {
        return stretchesByDay.getOrDefault(day, List.of());
    }

    long nanosPerWeek() {
        return stretchesByDay.values().stream().flatMap(List::stream).mapToLong(Stretch::nanos).sum();
    }
}
