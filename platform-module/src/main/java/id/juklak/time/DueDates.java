package id.juklak.time;

import java.time.Instant;
import java.util.Date;

/** What overdue means, for a task that waits, a step that was done, and what is counted of them. */
public final class DueDates {

    private DueDates() {}

    /** Whether a moment lies after a due date; what has none is never overdue. */
    public static boolean isOverdue(Date dueDate, Instant moment) {
        return dueDate != null && dueDate.toInstant().isBefore(moment);
    }
}
