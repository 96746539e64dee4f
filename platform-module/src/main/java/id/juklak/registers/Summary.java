package id.juklak.registers;

import java.util.Arrays;

/**
 * What many measured times have in common.
 *
 * @param count how many there are; without any all others are 0
 * @param median the time that half of them do not exceed
 * @param percentile90 the time that nine of ten do not exceed
 */
public record Summary(int count, long total, double mean, double median, double percentile90, long longest) {

    /** Sorts the array. */
    static Summary of(long[] values) {
        if (values.length == 0) {
            return new Summary(0, 0, 0, 0, 0, 0);
        }
        Arrays.sort(values);
        long total = Arrays.stream(values).sum();
        return new Summary(values.length, total, (double) total / values.length, percentile(values, 0.5), percentile(values, 0.9),
                values[values.length - 1]);
    }

    /**
     * Between the two nearest values in proportion, the first being the 0th and the last the 100th percentile: Excel's PERCENTILE.INC, so
     * that whoever doubts a figure can check it there.
     *
     * @param sorted sorted, not empty
     */
    static double percentile(long[] sorted, double fraction) {
        double position = fraction * (sorted.length - 1);
        int lower = (int) Math.floor(position);
        int upper = Math.min(lower + 1, sorted.length - 1);
        return sorted[lower] + (position - lower) * (sorted[upper] - sorted[lower]);
    }
}
