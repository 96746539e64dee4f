package id.juklak.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import id.juklak.time.WorkingTime;

/** Times as the answers give them: ISO 8601 with the office's offset, to the millisecond that the repository keeps. */
class Times {

    private final WorkingTime workingTime;

    Times(WorkingTime workingTime) {
        this.workingTime = workingTime;
    }

    String format(Object time) {
        if (time == null) {
            return null;
        }
        Instant moment = time instanceof Instant instant ? instant : ((Date) time).toInstant();
        ZoneId zone = workingTime.zone();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MILLIS), zone));
    }
}
