package id.juklak.web.http;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** A moment as answers give it: ISO 8601 with the office's offset, to the millisecond that the repository keeps. */
public record Moment(String text) implements SpelledValue {

    public static Moment of(OffsetDateTime time) {
        return new Moment(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.MILLIS)));
    }
}
