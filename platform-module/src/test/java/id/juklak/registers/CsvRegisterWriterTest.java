package id.juklak.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text in a CSV file")
class CsvRegisterWriterTest {

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+62811", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "\uFF1D1+1", "=cmd|' /C calc'!A0" })
    void thatASpreadsheetWouldRunGetsAnApostropheBeforeIt(String text) {
        assertThat(CsvRegisterWriter.defuse(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Pedoman", "1 Januari", "'sudah", "a=b", "(=1+1)" })
    void thatNoSpreadsheetWouldRunStaysAsItIs(String text) {
        assertThat(CsvRegisterWriter.defuse(text)).isEqualTo(text);
    }
}
