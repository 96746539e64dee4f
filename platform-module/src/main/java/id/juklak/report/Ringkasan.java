package id.juklak.report;

import java.util.Arrays;

/**
 * What many measured times have in common.
 *
 * @param banyak how many there are; without any all others are 0
 * @param median the time that half of them do not exceed
 * @param persentil90 the time that nine of ten do not exceed
 */
public record Ringkasan(int banyak, long jumlah, double rataRata, double median, double persentil90, long terlama) {

    /** Sorts the array. */
    static Ringkasan dari(long[] nilai) {
        if (nilai.length == 0) {
            return new Ringkasan(0, 0, 0, 0, 0, 0);
        }
        Arrays.sort(nilai);
        long jumlah = Arrays.stream(nilai).sum();
        return new Ringkasan(nilai.length, jumlah, (double) jumlah / nilai.length, persentil(nilai, 0.5), persentil(nilai, 0.9),
                nilai[nilai.length - 1]);
    }

    /**
     * Between the two nearest values in proportion, the first being the 0th and the last the 100th percentile: Excel's PERCENTILE.INC, so
     * that whoever doubts a figure can check it there.
     *
     * @param urut sorted, not empty
     */
    static double persentil(long[] urut, double bagian) {
        double tempat = bagian * (urut.length - 1);
        int bawah = (int) Math.floor(tempat);
        int atas = Math.min(bawah + 1, urut.length - 1);
        return urut[bawah] + (tempat - bawah) * (urut[atas] - urut[bawah]);
    }
}
