package id.juklak.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;

import id.juklak.sop.Labels;
import id.juklak.time.WorkingTime;
import id.juklak.web.http.Moment;

/**
 * What every part of an answer needs: the words of the user's language, the office's clock, and the moment of which the answer tells. One
 * for each request, made inside its transaction: it remembers names.
 */
class AnswerContext {

    private final Labels label;
    private final WorkingTime workingTime;
    private final Instant now = Instant.now();

    AnswerContext(Labels label, WorkingTime workingTime) {
        this.label = label;
        this.workingTime = workingTime;
    }

    Labels label() {
        return label;
    }

    Instant now() {
        return now;
    }

    /**
     * A moment as the office's clock shows it, or null for null.
     *
     * @param time a {@link Date}, as properties hold it, or an {@link Instant}
     */
    Moment moment(Object time) {
        if (time == null) {
            return null;
        }
        Instant instant = time instanceof Instant given ? given : ((Date) time).toInstant();
        return Moment.of(OffsetDateTime.ofInstant(instant, workingTime.zone()));
    }
}
