package id.juklak.embedded.search.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private final Dates dates = new Dates(Clock.fixed(Instant.parse("2026-03-18T10:20:30.456Z"), ZoneOffset.UTC), ZoneOffset.UTC);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
            "2026, 2026-01-01T00:00:00Z, 2026-12-31T23:59:59.999Z",
            "2024-02, 2024-02-01T00:00:00Z, 2024-02-29T23:59:59.999Z",
            "2026-03-02, 2026-03-02T00:00:00Z, 2026-03-02T23:59:59.999Z",
            "2026-03-02T08, 2026-03-02T08:00:00Z, 2026-03-02T08:59:59.999Z",
            "2026-03-02T08:15, 2026-03-02T08:15:00Z, 2026-03-02T08:15:59.999Z",
            "2026-03-02T08:15:30+07:00, 2026-03-02T01:15:30Z, 2026-03-02T01:15:30.999Z",
            "2026-03-02T08:15:30.123Z, 2026-03-02T08:15:30.123Z, 2026-03-02T08:15:30.123Z",
            "NOW, 2026-03-18T10:20:30.456Z, 2026-03-18T10:20:30.456Z",
            "now, 2026-03-18T10:20:30.456Z, 2026-03-18T10:20:30.456Z",
            "NOW/DAY, 2026-03-18T00:00:00Z, 2026-03-18T23:59:59.999Z",
            "NOW/DAY-7DAYS, 2026-03-11T00:00:00Z, 2026-03-11T23:59:59.999Z",
            "NOW/MONTH+1MONTH, 2026-04-01T00:00:00Z, 2026-04-30T23:59:59.999Z",
            "2026-01-31+1MONTH, 2026-02-28T00:00:00Z, 2026-02-28T23:59:59.999Z",
            "TODAY, 2026-03-18T00:00:00Z, 2026-03-18T23:59:59.999Z",
    })
    void a_date_covers_what_its_precision_says(String written, Instant first, Instant last) {
        assertThat(Instant.ofEpochMilli(dates.read(written).first())).isEqualTo(first);
        assertThat(Instant.ofEpochMilli(dates.read(written).last())).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "kemarin", "2026-13", "2026-02-30", "2026-03-02T25", "NOW-7", "NOW-7WINDU", "NOW/", "12026",
            "NOW-99999999999999999999DAYS" })
    void what_is_no_date_is_refused(String written) {
        assertThatThrownBy(() -> dates.read(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
