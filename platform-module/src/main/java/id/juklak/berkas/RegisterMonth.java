package id.juklak.berkas;

import java.time.YearMonth;
import java.util.Date;

import id.juklak.time.WorkingTime;

/**
 * The month under which something stands in the office's books: a case by its start, an event by its moment, an official number by its
 * date. Registers ask for whole months: ACS answers exact values from its database, complete at once, but ranges only from an index.
 */
public class RegisterMonth {

    private final WorkingTime workingTime;

    public RegisterMonth(WorkingTime workingTime) {
        this.workingTime = workingTime;
    }

    /** The year of the books, where the office is. */
    int yearOf(Date moment) {
        return moment.toInstant().atZone(workingTime.zone()).getYear();
    }

    /** Such as {@code 2026-11}, where the office is. */
    public String of(Date moment) {
        return YearMonth.from(moment.toInstant().atZone(workingTime.zone())).toString();
    }
}
