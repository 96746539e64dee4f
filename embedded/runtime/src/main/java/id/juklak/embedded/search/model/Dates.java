package id.juklak.embedded.search.model;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as queries write them: {@code 2026}, {@code 2026-03}, {@code 2026-03-02}, {@code 2026-03-02T08:00}, with seconds, milliseconds and
 * offset, or {@code NOW}, followed by rounding ({@code /DAY}) and sums ({@code -7DAYS}). A date without an offset is of the zone given,
 * which is UTC in ACS unless the search says otherwise.
 */
public final class Dates {

    private static final Pattern SUM = Pattern.compile("(/)([A-Za-z]+)|([+-]\\d+)([A-Za-z]+)");
    private static final Pattern SHAPE = Pattern.compile(
            "(?i)(now|today|\\d{4}(?:-\\d\\d(?:-\\d\\d(?:T\\d\\d(?::\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)?(Z|[+-]\\d\\d(?::?\\d\\d)?)?)?)?)?)(.*)");

    private final Clock clock;
    private final ZoneId zone;

    public Dates(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The milliseconds from {@code first} to {@code last}, both included, that a date as precise as written covers. */
    public record Span(long first, long last) {}

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException when it is none
     */
    public Span read(String written) {
        Matcher shape = SHAPE.matcher(written.strip());
        if (!shape.matches()) {
            throw new IllegalArgumentException("Not a date: " + written);
        }
        try {
            return sums(shape.group(1), shape.group(2), shape.group(3), written);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("Not a date: " + written, e);
        }
    }

    private Span sums(String date, String offset, String sums, String written) {
        ChronoUnit precision;
        ZonedDateTime moment;
        if (date.equalsIgnoreCase("now")) {
            precision = ChronoUnit.MILLIS;
            moment = ZonedDateTime.now(clock.withZone(zone)).truncatedTo(ChronoUnit.MILLIS);
        } else if (date.equalsIgnoreCase("today")) {
            precision = ChronoUnit.DAYS;
            moment = ZonedDateTime.now(clock.withZone(zone)).truncatedTo(ChronoUnit.DAYS);
        } else {
            String local = offset == null ? date : date.substring(0, date.length() - offset.length());
            precision = precision(local);
            moment = moment(local, offset);
        }
        Matcher sum = SUM.matcher(sums);
        int read = 0;
        while (read < sums.length() && sum.find(read) && sum.start() == read) {
            read = sum.end();
            if (sum.group(1) != null) {
                precision = unit(sum.group(2), written);
                moment = floor(moment, precision);
            } else {
                moment = moment.plus(Long.parseLong(sum.group(3)), unit(sum.group(4), written));
            }
        }
        if (read < sums.length()) {
            throw new IllegalArgumentException("Not a date: " + written);
        }
        return new Span(moment.toInstant().toEpochMilli(), moment.plus(1, precision).toInstant().toEpochMilli() - 1);
    }

    private ZonedDateTime moment(String local, String offset) {
        ZoneId place = offset == null ? zone : offset.equals("Z") ? ZoneOffset.UTC : ZoneOffset.of(offset);
        return switch (local.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(local), 1, 1).atStartOfDay(place);
            case 7 -> YearMonth.parse(local).atDay(1).atStartOfDay(place);
            case 10 -> LocalDate.parse(local).atStartOfDay(place);
            case 13 -> OffsetDateTime.parse(local + ":00:00Z").toLocalDateTime().atZone(place);
            default -> OffsetDateTime.parse(local + "Z").toLocalDateTime().atZone(place);
        };
    }

    private static ChronoUnit precision(String local) {
        return switch (local.length()) {
            case 4 -> ChronoUnit.YEARS;
            case 7 -> ChronoUnit.MONTHS;
            case 10 -> ChronoUnit.DAYS;
            case 13 -> ChronoUnit.HOURS;
            case 16 -> ChronoUnit.MINUTES;
            case 19 -> ChronoUnit.SECONDS;
            default -> ChronoUnit.MILLIS;
        };
    }

    private static ZonedDateTime floor(ZonedDateTime moment, ChronoUnit unit) {
        return switch (unit) {
            case YEARS -> moment.withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
            case MONTHS -> moment.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
            default -> moment.truncatedTo(unit);
        };
    }

    private static ChronoUnit unit(String name, String written) {
        String singular = name.toUpperCase(Locale.ROOT);
        singular = singular.endsWith("S") ? singular.substring(0, singular.length() - 1) : singular;
        return switch (singular) {
            case "YEAR" -> ChronoUnit.YEARS;
            case "MONTH" -> ChronoUnit.MONTHS;
            case "DAY", "DATE" -> ChronoUnit.DAYS;
            case "HOUR" -> ChronoUnit.HOURS;
            case "MINUTE" -> ChronoUnit.MINUTES;
            case "SECOND" -> ChronoUnit.SECONDS;
            case "MILLI", "MILLISECOND" -> ChronoUnit.MILLIS;
            default -> throw new IllegalArgumentException("Not a date: " + written);
        };
    }
}
