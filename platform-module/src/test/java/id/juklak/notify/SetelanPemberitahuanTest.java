package id.juklak.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.juklak.notify.SetelanPemberitahuan.Segera;
import id.juklak.notify.SetelanPemberitahuan.WaktuKirim;

@DisplayName("The office's settings for mail")
class SetelanPemberitahuanTest {

    @ParameterizedTest(name = "{0} to {1}: at {2} {3}")
    @CsvSource({ "07:00, 18:00, 07:00, true", "07:00, 18:00, 17:59, true", "07:00, 18:00, 18:00, false", "07:00, 18:00, 06:59, false",
            "20:00, 06:00, 23:30, true", "20:00, 06:00, 05:59, true", "20:00, 06:00, 06:00, false", "20:00, 06:00, 12:00, false" })
    void open_between_two_times_over_midnight_too(String dari, String sampai, String saat, boolean terbuka) {
        assertThat(new WaktuKirim("rentang", dari, sampai).dalamRentang(LocalTime.parse(saat))).isEqualTo(terbuka);
    }

    @ParameterizedTest(name = "{0} minutes left of {1}: {2}")
    @CsvSource({ "112, 450, true", "113, 450, false", "450, 6300, true", "451, 6300, false", "10, 239, false", "60, 240, true" })
    void remind_of_a_task_when_little_of_its_norm_is_left(long sisa, long norma, boolean tiba) {
        assertThat(new Segera(25, 450, 240).tiba(sisa, norma)).isEqualTo(tiba);
    }

    @Test
    void wait_longer_from_try_to_try_but_never_longer_than_half_a_day() {
        Instant kini = Instant.parse("2026-11-25T02:00:00Z");
        assertThat(KotakSurat.lain(1, kini)).isEqualTo("2026-11-25T02:05:00Z");
        assertThat(KotakSurat.lain(2, kini)).isEqualTo("2026-11-25T02:15:00Z");
        assertThat(KotakSurat.lain(50, kini)).isEqualTo("2026-11-25T14:00:00Z");
    }
}
