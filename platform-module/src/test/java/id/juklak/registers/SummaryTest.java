package id.juklak.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What many measured times have in common")
class SummaryTest {

    @ParameterizedTest(name = "PERCENTILE.INC({0}; {1}) = {2}")
    @CsvSource({ "'10', 0.5, 10", "'10', 0.9, 10", "'10 20', 0.5, 15", "'10 20', 0.9, 19", "'1 2 3 4', 0.5, 2.5", "'1 2 3 4', 0.9, 3.7",
            "'1 2 3 4 5 6 7 8 9 10 11', 0.9, 10", "'15 20 35 40 50', 0.4, 29", "'0 0 0 0', 0.9, 0", "'1 2 3', 0, 1", "'1 2 3', 1, 3" })
    void liesWhereExcelPutsIt(String sorted, double fraction, double expected) {
        long[] values = Arrays.stream(sorted.split(" ")).mapToLong(Long::parseLong).toArray();

        assertThat(Summary.percentile(values, fraction)).isEqualTo(expected, within(1e-9));
    }

    @Test
    void doesNotDependOnTheOrderInWhichTheTimesCame() {
        Sample sample = new Sample();
        for (int index = 0; index < 1000; index++) {
            sample.add((index * 617L) % 1000);
        }

        Summary summary = sample.summarize();

        assertThat(summary.count()).isEqualTo(1000);
        assertThat(summary.total()).isEqualTo(499_500);
        assertThat(summary.mean()).isEqualTo(499.5);
        assertThat(summary.median()).isEqualTo(499.5);
        assertThat(summary.percentile90()).isEqualTo(899.1, within(1e-9));
        assertThat(summary.longest()).isEqualTo(999);
    }

    @Test
    void isNothingWhereNothingWasDone() {
        assertThat(new Sample().summarize()).isEqualTo(new Summary(0, 0, 0, 0, 0, 0));
    }
}
