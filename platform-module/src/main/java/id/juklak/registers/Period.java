package id.juklak.registers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import id.juklak.text.RefusalException;

/**
 * The days that a register or a report is about.
 *
 * @param from the first
 * @param until the last, not before the first
 */
public record Period(LocalDate from, LocalDate until) {

    /** What one register holds at most: a longer one is no book that anyone reads, and a mistyped year would read all there is. */
    static final int MAX_YEARS = 5;
    private static final int DAY_LENGTH = "2026-01-31".length();
    private static final DateTimeFormatter DAY_FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /**
     * @param from {@code 2026-01-31}; null for the first day of the last day's year
     * @param until null for today, or for the last day of the first day's year where that is over
     * @throws RefusalException 400 for what is no day, for days in the wrong order, and for a period that is too long
     */
    public static Period parse(String from, String until, LocalDate today) {
        LocalDate firstDay = from == null ? null : parseDay("dari", from);
        LocalDate lastDay = until == null ? defaultLastDay(firstDay, today) : parseDay("sampai", until);
        if (firstDay == null) {
            firstDay = lastDay.withDayOfYear(1);
        }
        if (firstDay.isAfter(lastDay)) {
            throw new RefusalException("laporan.terbalik", 400, firstDay.toString(), lastDay.toString());
        }
        if (firstDay.plusYears(MAX_YEARS).minusDays(1).isBefore(lastDay)) {
            throw new RefusalException("laporan.terlaluPanjang", 400, Integer.toString(MAX_YEARS));
        }
        return new Period(firstDay, lastDay);
    }

    private static LocalDate defaultLastDay(LocalDate firstDay, LocalDate today) {
        return firstDay != null && firstDay.getYear() != today.getYear() ? firstDay.withMonth(12).withDayOfMonth(31) : today;
    }

    /** @throws RefusalException 400 for what is no day such as {@code 2026-01-31} */
    public static LocalDate parseDay(String name, String text) {
        try {
            if (text.length() == DAY_LENGTH) {
                return LocalDate.parse(text, DAY_FORMAT);
            }
            throw new RefusalException("laporan.tanggal", 400, name, text);
        } catch (DateTimeParseException failure) {
            throw new RefusalException("laporan.tanggal", 400, name, text);
        }
    }

    /** The months that it touches, in order. */
    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(until)); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** Whether every day of the month belongs to it. */
    boolean containsWhole(YearMonth month) {
        return !month.atDay(1).isBefore(from) && !month.atEndOfMonth().isAfter(until);
    }

    boolean contains(Date moment, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(moment.toInstant(), zone);
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
