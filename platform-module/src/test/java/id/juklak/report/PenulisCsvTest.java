package id.juklak.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text in a CSV file")
class PenulisCsvTest {

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+62811", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "\uFF1D1+1", "=cmd|' /C calc'!A0" })
    void that_a_spreadsheet_would_run_gets_an_apostrophe_before_it(String teks) {
        assertThat(PenulisCsv.jinak(teks)).isEqualTo("'" + teks);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Pedoman", "1 Januari", "'sudah", "a=b", "(=1+1)" })
    void that_no_spreadsheet_would_run_stays_as_it_is(String teks) {
        assertThat(PenulisCsv.jinak(teks)).isEqualTo(teks);
    }
}
