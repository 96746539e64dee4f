package id.juklak.benchmark;

import java.util.Arrays;

/** How long something took, in seconds. */
final class Times {

    private Times() {}

    static double of(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** On a shared machine single figures say little. */
    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
