package id.juklak.report;

import java.util.Arrays;

/** Many numbers, without an object for each. */
class Deret {

    private long[] nilai = new long[16];
    private int banyak;

    void tambah(long satu) {
        if (banyak == nilai.length) {
            nilai = Arrays.copyOf(nilai, banyak * 2);
        }
        nilai[banyak++] = satu;
    }

    Ringkasan ringkas() {
        return Ringkasan.dari(Arrays.copyOf(nilai, banyak));
    }
}
