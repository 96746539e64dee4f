package id.juklak.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Date;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.juklak.text.RefusalException;

@DisplayName("A period")
class PeriodTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void withoutDaysIsTheYearUntilToday() {
        assertThat(Period.parse(null, null, TODAY)).isEqualTo(new Period(LocalDate.of(2026, 1, 1), TODAY));
    }

    @Test
    void withItsFirstDayOnlyGoesOnToTheEndOfThatYearOrToToday() {
        assertThat(Period.parse("2025-07-01", null, TODAY).until()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(Period.parse("2026-07-01", null, TODAY).until()).isEqualTo(TODAY);
    }

    @Test
    void withItsLastDayOnlyBeginsWithThatYear() {
        assertThat(Period.parse(null, "2025-07-01", TODAY).from()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @ParameterizedTest(name = "from {0} to {1} is refused as {2}")
    @CsvSource({ "2026-02-29, 2026-12-31, laporan.tanggal", "2026-1-1, 2026-12-31, laporan.tanggal",
            "-2026-01-01, 2026-12-31, laporan.tanggal",
            "2026-01-01T00:00:00, 2026-12-31, laporan.tanggal", "+999999999-01-01, 2026-12-31, laporan.tanggal",
            "2026-05-02, 2026-05-01, laporan.terbalik",
            "2021-01-01, 2026-01-01, laporan.terlaluPanjang", "0001-01-01, 2026-01-01, laporan.terlaluPanjang" })
    void thatCannotBeMeantIsRefused(String from, String until, String code) {
        assertThatThrownBy(() -> Period.parse(from, until, TODAY)).isInstanceOfSatisfying(RefusalException.class, failure -> {
            assertThat(failure.code()).isEqualTo(code);
            assertThat(failure.status()).isEqualTo(400);
        });
    }

    @Test
    void ofFiveYearsIsStillTaken() {
        assertThat(Period.parse("2021-01-01", "2025-12-31", TODAY).months()).hasSize(60);
    }

    @Test
    void knowsTheMonthsOfWhichItHoldsEveryDay() {
        Period period = Period.parse("2026-01-15", "2026-03-31", TODAY);

        assertThat(period.months()).containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
        assertThat(period.months()).filteredOn(period::containsWhole).containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 3));
    }

    @Test
    void countsDaysAsTheOfficeLivesThem() {
        Period period = Period.parse("2026-11-24", "2026-11-24", TODAY);

        assertThat(period.contains(parseMoment("2026-11-23T17:00:00Z"), JAKARTA)).isTrue();
        assertThat(period.contains(parseMoment("2026-11-24T16:59:59.999Z"), JAKARTA)).isTrue();
        assertThat(period.contains(parseMoment("2026-11-23T16:59:59.999Z"), JAKARTA)).isFalse();
        assertThat(period.contains(parseMoment("2026-11-24T17:00:00Z"), JAKARTA)).isFalse();
    }

    private static Date parseMoment(String text) {
        return Date.from(Instant.parse(text));
    }
}
