package id.juklak.report;

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

import id.juklak.JuklakException;

@DisplayName("A period")
class PeriodeTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final LocalDate HARI_INI = LocalDate.of(2026, 11, 24);

    @Test
    void without_days_is_the_year_until_today() {
        assertThat(Periode.baca(null, null, HARI_INI)).isEqualTo(new Periode(LocalDate.of(2026, 1, 1), HARI_INI));
    }

    @Test
    void with_its_first_day_only_goes_on_to_the_end_of_that_year_or_to_today() {
        assertThat(Periode.baca("2025-07-01", null, HARI_INI).sampai()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(Periode.baca("2026-07-01", null, HARI_INI).sampai()).isEqualTo(HARI_INI);
    }

    @Test
    void with_its_last_day_only_begins_with_that_year() {
        assertThat(Periode.baca(null, "2025-07-01", HARI_INI).dari()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @ParameterizedTest(name = "from {0} to {1} is refused as {2}")
    @CsvSource({ "2026-02-29, 2026-12-31, laporan.tanggal", "2026-1-1, 2026-12-31, laporan.tanggal",
            "-2026-01-01, 2026-12-31, laporan.tanggal",
            "2026-01-01T00:00:00, 2026-12-31, laporan.tanggal", "+999999999-01-01, 2026-12-31, laporan.tanggal",
            "2026-05-02, 2026-05-01, laporan.terbalik",
            "2021-01-01, 2026-01-01, laporan.terlaluPanjang", "0001-01-01, 2026-01-01, laporan.terlaluPanjang" })
    void that_cannot_be_meant_is_refused(String dari, String sampai, String kode) {
        assertThatThrownBy(() -> Periode.baca(dari, sampai, HARI_INI)).isInstanceOfSatisfying(JuklakException.class, salah -> {
            assertThat(salah.kode()).isEqualTo(kode);
            assertThat(salah.status()).isEqualTo(400);
        });
    }

    @Test
    void of_five_years_is_still_taken() {
        assertThat(Periode.baca("2021-01-01", "2025-12-31", HARI_INI).bulan()).hasSize(60);
    }

    @Test
    void knows_the_months_of_which_it_holds_every_day() {
        Periode periode = Periode.baca("2026-01-15", "2026-03-31", HARI_INI);

        assertThat(periode.bulan()).containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
        assertThat(periode.bulan()).filteredOn(periode::seluruh).containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 3));
    }

    @Test
    void counts_days_as_the_office_lives_them() {
        Periode periode = Periode.baca("2026-11-24", "2026-11-24", HARI_INI);

        assertThat(periode.memuat(saat("2026-11-23T17:00:00Z"), JAKARTA)).isTrue();
        assertThat(periode.memuat(saat("2026-11-24T16:59:59.999Z"), JAKARTA)).isTrue();
        assertThat(periode.memuat(saat("2026-11-23T16:59:59.999Z"), JAKARTA)).isFalse();
        assertThat(periode.memuat(saat("2026-11-24T17:00:00Z"), JAKARTA)).isFalse();
    }

    private static Date saat(String teks) {
        return Date.from(Instant.parse(teks));
    }
}
