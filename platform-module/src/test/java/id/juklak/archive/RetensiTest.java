package id.juklak.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A retention")
class RetensiTest {

    private static final LocalDate TERBIT = LocalDate.of(2026, 11, 25);

    @Test
    void is_active_until_the_day_of_its_beginning_so_many_years_later_then_inactive_then_over() {
        Retensi retensi = new Retensi(TERBIT, 2, 3);

        assertThat(retensi.tahap(LocalDate.of(2028, 11, 24))).isEqualTo(Retensi.AKTIF);
        assertThat(retensi.tahap(LocalDate.of(2028, 11, 25))).isEqualTo(Retensi.INAKTIF);
        assertThat(retensi.tahap(LocalDate.of(2031, 11, 24))).isEqualTo(Retensi.INAKTIF);
        assertThat(retensi.tahap(LocalDate.of(2031, 11, 25))).isEqualTo(Retensi.HABIS);
        assertThat(retensi.bulan(TERBIT)).isEqualTo(YearMonth.of(2028, 11));
        assertThat(retensi.bulan(LocalDate.of(2029, 1, 1))).isEqualTo(YearMonth.of(2031, 11));
    }

    @Test
    void of_no_years_is_over_on_the_day_it_begins() {
        assertThat(new Retensi(TERBIT, 0, 0).tahap(TERBIT)).isEqualTo(Retensi.HABIS);
        assertThat(new Retensi(TERBIT, 0, 1).tahap(TERBIT)).isEqualTo(Retensi.INAKTIF);
    }

    @Test
    void that_begins_on_a_leap_day_ends_on_the_last_of_february() {
        assertThat(new Retensi(LocalDate.of(2028, 2, 29), 1, 3).aktifBerakhir()).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(new Retensi(LocalDate.of(2028, 2, 29), 4, 0).aktifBerakhir()).isEqualTo(LocalDate.of(2032, 2, 29));
    }

    @Test
    void does_not_count_before_it_is_known_from_when() {
        Retensi retensi = new Retensi(Retensi.mulai(Retensi.PENETAPAN, TERBIT, TERBIT, null), 2, 3);

        assertThat(retensi.tahap(TERBIT.plusYears(50))).isEqualTo(Retensi.BELUM);
        assertThat(retensi.bulan(TERBIT)).isNull();
        assertThat(retensi.berakhir()).isNull();
    }

    @Test
    void counts_from_what_the_office_has_set() {
        LocalDate tanggal = LocalDate.of(2026, 3, 1);
        LocalDate penetapan = LocalDate.of(2027, 1, 2);

        assertThat(Retensi.mulai(Retensi.TERBIT, TERBIT, tanggal, penetapan)).isEqualTo(TERBIT);
        assertThat(Retensi.mulai(Retensi.AKHIR_TAHUN, TERBIT, tanggal, penetapan)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(Retensi.mulai(Retensi.TANGGAL, TERBIT, tanggal, penetapan)).isEqualTo(tanggal);
        assertThat(Retensi.mulai(Retensi.TANGGAL, TERBIT, null, penetapan)).isEqualTo(TERBIT);
        assertThat(Retensi.mulai(Retensi.PENETAPAN, TERBIT, tanggal, penetapan)).isEqualTo(penetapan);
    }
}
