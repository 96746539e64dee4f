package id.juklak.time;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Working time of the office: what lies between two moments, and when a norm time is used up. Hours, breaks, Ramadan, holidays and joint
 * leave come from the office's calendar, which an administrator edits in the repository; what counts is the calendar as it stands when a
 * transaction first asks. To be called in a transaction, by any user; never fails because of the calendar's content.
 */
public interface WorkingTime {

    /**
     * The moment at which the norm is used up: the earliest one with that much working time behind it. A start outside working hours counts
     * from the next opening. <p> A norm in days is due on the n-th working day after the start, at the same share of that day's working
     * time (a start at half of Monday's time is due, with one day, at half of Tuesday's); a start at opening is due at the close of the
     * n-th day, that day included.
     */
    Instant dueDate(Instant start, NormTime normTime);

    /** Whole working minutes from one moment to a later one; 0 when {@code sampai} is not after {@code dari}. */
    long workingMinutes(Instant from, Instant until);

    /** The norm in working minutes of an ordinary week, for setting it beside the time used: a day is a fifth of the week's. */
    long normMinutes(NormTime normTime);

    /** Whether the office is open: on a working day from its opening to its close, breaks included. */
    boolean isOpen(Instant moment);

    /** The time zone that the office lives in. */
    ZoneId zone();

    /** Whole working minutes from {@code kini} to the due date, negative by the minutes that have passed since. */
    default long remainingMinutes(Instant now, Instant dueDate) {
        return dueDate.isBefore(now) ? -workingMinutes(dueDate, now) : workingMinutes(now, dueDate);
    }
}
