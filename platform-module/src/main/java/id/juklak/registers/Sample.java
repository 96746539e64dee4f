package id.juklak.registers;

import java.util.Arrays;

/** Many numbers, without an object for each. */
class Sample {

    private long[] values = new long[16];
    private int count;

    void add(long value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = value;
    }

    Summary summarize() {
        return Summary.of(Arrays.copyOf(values, count));
    }
}
