package id.juklak.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A norm time")
class NormaTest {

    @Test
    void is_minutes_or_days_and_is_written_as_it_was_read() {
        assertThat(Norma.dari("PT60M")).isEqualTo(new Norma(60, Norma.Satuan.MENIT)).hasToString("PT60M");
        assertThat(Norma.dari("PT2H")).isEqualTo(new Norma(120, Norma.Satuan.MENIT));
        assertThat(Norma.dari("P14D")).isEqualTo(new Norma(14, Norma.Satuan.HARI)).hasToString("P14D");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "60", "PT", "PT30S", "PT-1M", "P1M", "P1Y", "P-1D", "P1DT2H", "PT99999999999M" })
    void is_nothing_else(String iso) {
        assertThatIllegalArgumentException().isThrownBy(() -> Norma.dari(iso));
    }
}
