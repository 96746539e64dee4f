package id.juklak.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What many measured times have in common")
class RingkasanTest {

    @ParameterizedTest(name = "PERCENTILE.INC({0}; {1}) = {2}")
    @CsvSource({ "'10', 0.5, 10", "'10', 0.9, 10", "'10 20', 0.5, 15", "'10 20', 0.9, 19", "'1 2 3 4', 0.5, 2.5", "'1 2 3 4', 0.9, 3.7",
            "'1 2 3 4 5 6 7 8 9 10 11', 0.9, 10", "'15 20 35 40 50', 0.4, 29", "'0 0 0 0', 0.9, 0", "'1 2 3', 0, 1", "'1 2 3', 1, 3" })
    void lies_where_excel_puts_it(String urut, double bagian, double harapan) {
        long[] nilai = Arrays.stream(urut.split(" ")).mapToLong(Long::parseLong).toArray();

        assertThat(Ringkasan.persentil(nilai, bagian)).isEqualTo(harapan, within(1e-9));
    }

    @Test
    void does_not_depend_on_the_order_in_which_the_times_came() {
        Deret deret = new Deret();
        for (int ke = 0; ke < 1000; ke++) {
            deret.tambah((ke * 617L) % 1000);
        }

        Ringkasan ringkasan = deret.ringkas();

        assertThat(ringkasan.banyak()).isEqualTo(1000);
        assertThat(ringkasan.jumlah()).isEqualTo(499_500);
        assertThat(ringkasan.rataRata()).isEqualTo(499.5);
        assertThat(ringkasan.median()).isEqualTo(499.5);
        assertThat(ringkasan.persentil90()).isEqualTo(899.1, within(1e-9));
        assertThat(ringkasan.terlama()).isEqualTo(999);
    }

    @Test
    void is_nothing_where_nothing_was_done() {
        assertThat(new Deret().ringkas()).isEqualTo(new Ringkasan(0, 0, 0, 0, 0, 0));
    }
}
