package id.juklak.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** An office that never closes: every minute is working time. */
public final class RoundTheClock implements WorkingTime {

    private static final int MINUTES_PER_DAY = 450;

    @Override
    public Instant dueDate(Instant start, NormTime normTime) {
        return start.plus(Duration.ofMinutes(normMinutes(normTime)));
    }

    @Override
    public long workingMinutes(Instant from, Instant until) {
        return Math.max(0, Duration.between(from, until).toMinutes());
    }

    @Override
    public long normMinutes(NormTime normTime) {
        return normTime.measure() == NormTime.Measure.DAYS ? (long) normTime.count() * MINUTES_PER_DAY : normTime.count();
    }

    @Override
    public boolean isOpen(Instant moment) {
        return true;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Asia/Jakarta");
    }
}
