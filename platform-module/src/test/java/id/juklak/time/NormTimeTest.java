package id.juklak.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A norm time")
class NormTimeTest {

    @Test
    void isMinutesOrDaysAndIsWrittenAsItWasRead() {
        assertThat(NormTime.parse("PT60M")).isEqualTo(new NormTime(60, NormTime.Measure.MINUTES)).hasToString("PT60M");
        assertThat(NormTime.parse("PT2H")).isEqualTo(new NormTime(120, NormTime.Measure.MINUTES));
        assertThat(NormTime.parse("P14D")).isEqualTo(new NormTime(14, NormTime.Measure.DAYS)).hasToString("P14D");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "60", "PT", "PT30S", "PT-1M", "P1M", "P1Y", "P-1D", "P1DT2H", "PT99999999999M" })
    void isNothingElse(String iso) {
        assertThatIllegalArgumentException().isThrownBy(() -> NormTime.parse(iso));
    }
}
