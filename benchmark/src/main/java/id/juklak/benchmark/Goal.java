package id.juklak.benchmark;

/**
 * A figure and the most that it may be.
 *
 * @param unit {@code s}, {@code MB}, or {@code x} for a ratio against a floor
 */
record Goal(String what, double figure, double most, String unit) {

    boolean met() {
        return figure <= most;
    }

    @Override
    public String toString() {
        return "%-42s %8.2f %-2s  (at most %.1f)  %s".formatted(what, figure, unit, most, met() ? "met" : "MISSED");
    }
}
