package id.juklak.time;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * How long a step may take, as the SOP's column "Waktu" says it: working minutes ("60 Menit") or working days ("14 Hari").
 *
 * @param count how many of the unit, at least 0
 * @param measure the unit
 */
public record NormTime(int count, Measure measure) {

    /** What a norm counts. Both are working time: nights, weekends, breaks and holidays don't count. */
    public enum Measure {
        MINUTES, DAYS
    }

    public NormTime {
        if (count < 0) {
            throw new IllegalArgumentException("A norm time is not negative: " + count);
        }
    }

    /**
     * Reads the ISO 8601 form of the SOP's data file: {@code PT60M} is sixty working minutes, {@code P14D} fourteen working days.
     *
     * @throws IllegalArgumentException for any other form; a norm that mixes days and minutes has no meaning in the SOP
     */
    @JsonCreator
    public static NormTime parse(String iso) {
        try {
            if (iso.startsWith("PT")) {
                Duration duration = Duration.parse(iso);
                if (duration.equals(Duration.ofMinutes(duration.toMinutes()))) {
                    return new NormTime(Math.toIntExact(duration.toMinutes()), Measure.MINUTES);
                }
            } else {
                Period period = Period.parse(iso);
                if (period.toTotalMonths() == 0) {
                    return new NormTime(period.getDays(), Measure.DAYS);
                }
            }
        } catch (DateTimeParseException | ArithmeticException failure) {
            throw new IllegalArgumentException("Not a norm time: " + iso, failure);
        }
        throw new IllegalArgumentException("A norm time is whole minutes or whole days: " + iso);
    }

    /** The ISO 8601 form that {@link #parse} reads. */
    @Override
    public String toString() {
        return measure == Measure.MINUTES ? "PT" + count + "M" : "P" + count + "D";
    }
}
