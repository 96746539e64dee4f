package id.juklak.time;

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

import id.juklak.time.WorkingHours.Stretch;

/**
 * One state of the office's calendar and the arithmetic on it. Immutable. <p> Rules: Perpres 21/2023 (37.5 working hours a week, 32.5 in
 * Ramadan, breaks not counted); holidays and joint leave by the joint ministerial decree of each year. All of them are data; this class
 * only counts.
 */
final class OfficeCalendar implements WorkingTime {

    /** Perpres 21/2023 spreads the week's hours over five days; a day of a norm is a fifth of the week. */
    private static final int WORKING_DAYS_PER_WEEK = 5;
    private static final int RAMADAN_MONTH = 9;

    private final ZoneId zone;
    private final WorkingHours ordinaryHours;
    private final WorkingHours ramadanHours;
    private final Map<Integer, RamadanMonth> ramadanByHijriYear;
    private final List<Holiday> holidays;
    private final Set<LocalDate> holidayDates;

    /**
     * @param ordinaryHours hours outside Ramadan, with at least one working day in the week
     * @param ramadanHours hours in Ramadan, with at least one working day in the week
     * @param ramadanMonths the decided ones; for any other Hijri year Ramadan is the one that java.time calculates
     */
    OfficeCalendar(ZoneId zone, WorkingHours ordinaryHours, WorkingHours ramadanHours, List<RamadanMonth> ramadanMonths,
            List<Holiday> holidays) {
        if (ordinaryHours.nanosPerWeek() == 0 || ramadanHours.nanosPerWeek() == 0) {
            throw new IllegalArgumentException("A week without working hours: a due date would never come");
        }
        this.zone = zone;
        this.ordinaryHours = ordinaryHours;
        this.ramadanHours = ramadanHours;
        this.ramadanByHijriYear = ramadanMonths.stream()
                .collect(Collectors.toUnmodifiableMap(RamadanMonth::hijriYear, Function.identity()));
        this.holidays = List.copyOf(holidays);
        this.holidayDates = holidays.stream().map(Holiday::date).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    List<Holiday> holidays() {
        return holidays;
    }

    /** The working periods of a date, none on a free day. */
    List<Stretch> stretchesOn(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        if (ordinaryHours.stretchesOn(day).isEmpty() && ramadanHours.stretchesOn(day).isEmpty() || holidayDates.contains(date)) {
            return List.of();
        }
        return (isInRamadan(date) ? ramadanHours : ordinaryHours).stretchesOn(day);
    }

    boolean isInRamadan(LocalDate date) {
        HijrahDate hijriDate;
        try {
            hijriDate = HijrahDate.from(date);
        } catch (DateTimeException outsideTable) {
            return false;
        }
        // Sighting moves Ramadan by a day or two against the calculation, never into another Hijri year.
        RamadanMonth decided = ramadanByHijriYear.get(hijriDate.get(ChronoField.YEAR));
        return decided != null ? decided.contains(date) : hijriDate.get(ChronoField.MONTH_OF_YEAR) == RAMADAN_MONTH;
    }

    @Override
    public Instant dueDate(Instant start, NormTime normTime) {
        if (normTime.count() == 0) {
            return start;
        }
        ZonedDateTime zonedStart = start.atZone(zone);
        return normTime.measure() == NormTime.Measure.MINUTES
                ? addWorkingMinutes(zonedStart, normTime.count())
                : addWorkingDays(zonedStart, normTime.count());
    }

    private Instant addWorkingMinutes(ZonedDateTime zonedStart, int minutes) {
        long remaining = TimeUnit.MINUTES.toNanos(minutes);
        LocalDate date = zonedStart.toLocalDate();
        LocalTime timeOfDay = zonedStart.toLocalTime();
        while (true) {
            for (Stretch stretch : stretchesOn(date)) {
                long passed = stretch.nanosBefore(timeOfDay);
                long available = stretch.nanos() - passed;
                if (remaining <= available) {
                    return toInstant(date, stretch.start().plusNanos(passed + remaining));
                }
                remaining -= available;
            }
            date = date.plusDays(1);
            timeOfDay = LocalTime.MIN;
        }
    }

    private Instant addWorkingDays(ZonedDateTime zonedStart, int days) {
        LocalDate date = zonedStart.toLocalDate();
        long passed = nanosBefore(date, zonedStart.toLocalTime());
        long whole = nanosOn(date);
        if (passed == 0) {
            // At or before opening, or on a free day: this day, if it has working time, is the first of the n, used up at its close.
            return findMomentAtShare(findNthWorkingDay(days, date), 1, 1);
        }
        // Milliseconds, so that the product of two of them fits a long; no due date is finer.
        return findMomentAtShare(findNthWorkingDay(days, date.plusDays(1)), TimeUnit.NANOSECONDS.toMillis(passed),
                TimeUnit.NANOSECONDS.toMillis(whole));
    }

    /** The n-th day with working time from the given one on, that one included. */
    private LocalDate findNthWorkingDay(int n, LocalDate from) {
        LocalDate date = from;
        int remaining = n;
        while (true) {
            if (nanosOn(date) > 0 && --remaining == 0) {
                return date;
            }
            date = date.plusDays(1);
        }
    }

    /** The earliest moment of a working day at which the given share of its working time has passed. */
    private Instant findMomentAtShare(LocalDate date, long part, long whole) {
        long remaining = TimeUnit.MILLISECONDS.toNanos(TimeUnit.NANOSECONDS.toMillis(nanosOn(date)) * part / whole);
        for (Stretch stretch : stretchesOn(date)) {
            if (remaining <= stretch.nanos()) {
                return toInstant(date, stretch.start().plusNanos(remaining));
            }
            remaining -= stretch.nanos();
        }
        throw new IllegalStateException("More than the working time of " + date);
    }

    @Override
    public long workingMinutes(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return 0;
        }
        ZonedDateTime zonedStart = from.atZone(zone);
        ZonedDateTime zonedEnd = until.atZone(zone);
        LocalDate lastDay = zonedEnd.toLocalDate();
        long nanos = nanosBefore(lastDay, zonedEnd.toLocalTime()) - nanosBefore(zonedStart.toLocalDate(), zonedStart.toLocalTime());
        for (LocalDate date = zonedStart.toLocalDate(); date.isBefore(lastDay); date = date.plusDays(1)) {
            nanos += nanosOn(date);
        }
        return TimeUnit.NANOSECONDS.toMinutes(nanos);
    }

    @Override
    public long normMinutes(NormTime normTime) {
        return normTime.measure() == NormTime.Measure.MINUTES
                ? normTime.count()
                : normTime.count() * TimeUnit.NANOSECONDS.toMinutes(ordinaryHours.nanosPerWeek()) / WORKING_DAYS_PER_WEEK;
    }

    @Override
    public boolean isOpen(Instant moment) {
        ZonedDateTime zonedMoment = moment.atZone(zone);
        List<Stretch> stretches = stretchesOn(zonedMoment.toLocalDate());
        return !stretches.isEmpty() && !zonedMoment.toLocalTime().isBefore(stretches.get(0).start())
                && zonedMoment.toLocalTime().isBefore(stretches.get(stretches.size() - 1).end());
    }

    private long nanosOn(LocalDate date) {
        return stretchesOn(date).stream().mapToLong(Stretch::nanos).sum();
    }

    private long nanosBefore(LocalDate date, LocalTime timeOfDay) {
        return stretchesOn(date).stream().mapToLong(stretch -> stretch.nanosBefore(timeOfDay)).sum();
    }

    private Instant toInstant(LocalDate date, LocalTime timeOfDay) {
        return date.atTime(timeOfDay).atZone(zone).toInstant();
    }
}
