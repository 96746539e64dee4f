package id.juklak.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A retention")
class RetentionTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 25);

    @Test
    void isActiveUntilTheDayOfItsBeginningSoManyYearsLaterThenInactiveThenOver() {
        Retention retention = new Retention(PUBLISHED, 2, 3);

        assertThat(retention.stageOn(LocalDate.of(2028, 11, 24))).isEqualTo(Retention.ACTIVE);
        assertThat(retention.stageOn(LocalDate.of(2028, 11, 25))).isEqualTo(Retention.INACTIVE);
        assertThat(retention.stageOn(LocalDate.of(2031, 11, 24))).isEqualTo(Retention.INACTIVE);
        assertThat(retention.stageOn(LocalDate.of(2031, 11, 25))).isEqualTo(Retention.ENDED);
        assertThat(retention.endMonthOn(PUBLISHED)).isEqualTo(YearMonth.of(2028, 11));
        assertThat(retention.endMonthOn(LocalDate.of(2029, 1, 1))).isEqualTo(YearMonth.of(2031, 11));
    }

    @Test
    void ofNoYearsIsOverOnTheDayItBegins() {
        assertThat(new Retention(PUBLISHED, 0, 0).stageOn(PUBLISHED)).isEqualTo(Retention.ENDED);
        assertThat(new Retention(PUBLISHED, 0, 1).stageOn(PUBLISHED)).isEqualTo(Retention.INACTIVE);
    }

    @Test
    void thatBeginsOnALeapDayEndsOnTheLastOfFebruary() {
        assertThat(new Retention(LocalDate.of(2028, 2, 29), 1, 3).activeEnd()).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(new Retention(LocalDate.of(2028, 2, 29), 4, 0).activeEnd()).isEqualTo(LocalDate.of(2032, 2, 29));
    }

    @Test
    void doesNotCountBeforeItIsKnownFromWhen() {
        Retention retention = new Retention(Retention.computeStart(Retention.PENETAPAN, PUBLISHED, PUBLISHED, null), 2, 3);

        assertThat(retention.stageOn(PUBLISHED.plusYears(50))).isEqualTo(Retention.NOT_STARTED);
        assertThat(retention.endMonthOn(PUBLISHED)).isNull();
        assertThat(retention.end()).isNull();
    }

    @Test
    void countsFromWhatTheOfficeHasSet() {
        LocalDate date = LocalDate.of(2026, 3, 1);
        LocalDate penetapan = LocalDate.of(2027, 1, 2);

        assertThat(Retention.computeStart(Retention.PUBLICATION, PUBLISHED, date, penetapan)).isEqualTo(PUBLISHED);
        assertThat(Retention.computeStart(Retention.YEAR_END, PUBLISHED, date, penetapan)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(Retention.computeStart(Retention.DOCUMENT_DATE, PUBLISHED, date, penetapan)).isEqualTo(date);
        assertThat(Retention.computeStart(Retention.DOCUMENT_DATE, PUBLISHED, null, penetapan)).isEqualTo(PUBLISHED);
        assertThat(Retention.computeStart(Retention.PENETAPAN, PUBLISHED, date, penetapan)).isEqualTo(penetapan);
    }
}
