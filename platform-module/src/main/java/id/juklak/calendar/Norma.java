package id.juklak.calendar;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * How long a step may take, as the SOP's column "Waktu" says it: working minutes ("60 Menit") or working days ("14 Hari").
 *
 * @param jumlah how many of the unit, at least 0
 * @param satuan the unit
 */
public record Norma(int jumlah, Satuan satuan) {

    /** What a norm counts. Both are working time: nights, weekends, breaks and holidays don't count. */
    public enum Satuan {
        MENIT, HARI
    }

    public Norma {
        if (jumlah < 0) {
            throw new IllegalArgumentException("A norm time is not negative: " + jumlah);
        }
    }

    /**
     * Reads the ISO 8601 form of the SOP's data file: {@code PT60M} is sixty working minutes, {@code P14D} fourteen working days.
     *
     * @throws IllegalArgumentException for any other form; a norm that mixes days and minutes has no meaning in the SOP
     */
    @JsonCreator
    public static Norma dari(String iso) {
        try {
            if (iso.startsWith("PT")) {
                Duration waktu = Duration.parse(iso);
                if (waktu.equals(Duration.ofMinutes(waktu.toMinutes()))) {
                    return new Norma(Math.toIntExact(waktu.toMinutes()), Satuan.MENIT);
                }
            } else {
                Period hari = Period.parse(iso);
                if (hari.toTotalMonths() == 0) {
                    return new Norma(hari.getDays(), Satuan.HARI);
                }
            }
        } catch (DateTimeParseException | ArithmeticException salah) {
            throw new IllegalArgumentException("Not a norm time: " + iso, salah);
        }
        throw new IllegalArgumentException("A norm time is whole minutes or whole days: " + iso);
    }

    /** The ISO 8601 form that {@link #dari} reads. */
    @Override
    public String toString() {
        return satuan == Satuan.MENIT ? "PT" + jumlah + "M" : "P" + jumlah + "D";
    }
}
