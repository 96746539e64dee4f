package id.juklak.time;

import java.time.Instant;
import java.time.ZoneId;

import id.juklak.settings.Setting;

/** Working time by the office's calendar, {@code Data Dictionary/Juklak/kalender.json}. */
class OfficeWorkingTime implements WorkingTime {

    private final Setting<OfficeCalendar> calendar;

    OfficeWorkingTime(Setting<OfficeCalendar> calendar) {
        this.calendar = calendar;
    }

    @Override
    public Instant dueDate(Instant start, NormTime normTime) {
        return calendar.current().dueDate(start, normTime);
    }

    @Override
    public long workingMinutes(Instant from, Instant until) {
        return calendar.current().workingMinutes(from, until);
    }

    @Override
    public long normMinutes(NormTime normTime) {
        return calendar.current().normMinutes(normTime);
    }

    @Override
    public boolean isOpen(Instant moment) {
        return calendar.current().isOpen(moment);
    }

    @Override
    public ZoneId zone() {
        return calendar.current().zone();
    }
}
