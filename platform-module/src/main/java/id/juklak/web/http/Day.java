package id.juklak.web.http;

import java.time.LocalDate;

/** A day as answers give it, such as {@code 2026-12-31}. */
public record Day(String text) implements SpelledValue {

    /** Null for null. */
    public static Day of(LocalDate day) {
        return day == null ? null : new Day(day.toString());
    }
}
