package id.juklak.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The office's working time, by the calendar that the module ships")
class KalenderTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private Kalender kalender;

    @BeforeEach
    void shippedCalendar() throws Exception {
        try (InputStream json = Kalender.class.getResourceAsStream("/alfresco/module/juklak-platform/calendar/kalender.json")) {
            kalender = new BacaKalender().baca(json);
        }
    }

    @ParameterizedTest(name = "at {0} the office is open: {1} ({2})")
    @CsvSource(textBlock = """
            2026-11-24T07:29:59, false, before opening
            2026-11-24T07:30,    true,  at opening
            2026-11-24T12:30,    true,  in the break
            2026-11-24T15:59:59, true,  at the end of the day
            2026-11-24T16:00,    false, at close
            2026-11-24T23:00,    false, at night
            2026-11-28T10:00,    false, on a Saturday
            2026-12-25T10:00,    false, on a holiday
            2026-02-19T15:30,    false, after Ramadan's shorter day
            """)
    void the_office_is_open_from_opening_to_close_of_a_working_day(String saat, boolean buka, String mengapa) {
        assertThat(kalender.buka(LocalDateTime.parse(saat).atZone(JAKARTA).toInstant())).as(mengapa).isEqualTo(buka);
    }

    @ParameterizedTest(name = "{1} from {0} is due {2} ({3})")
    @CsvSource(textBlock = """
            2026-11-24T09:00,    PT10M,  2026-11-24T09:10,    within a morning
            2026-11-24T11:55,    PT10M,  2026-11-24T13:05,    across the break
            2026-11-24T11:50,    PT10M,  2026-11-24T12:00,    used up when the break begins
            2026-11-24T12:30,    PT10M,  2026-11-24T13:10,    started in the break
            2026-11-24T15:55,    PT10M,  2026-11-25T07:35,    across the night
            2026-11-24T05:00,    PT10M,  2026-11-24T07:40,    before opening
            2026-11-24T20:00,    PT10M,  2026-11-25T07:40,    after closing
            2026-11-27T11:25,    PT10M,  2026-11-27T13:05,    Friday's longer break
            2026-11-27T16:25,    PT10M,  2026-11-30T07:35,    across the weekend
            2026-11-28T10:00,    PT60M,  2026-11-30T08:30,    started on a Saturday
            2026-12-23T15:30,    PT60M,  2026-12-28T08:00,    across joint leave and Christmas and the weekend
            2026-12-31T15:30,    PT60M,  2027-01-04T08:00,    across New Year's Day and the weekend
            2026-02-18T15:30,    PT60M,  2026-02-19T08:30,    into Ramadan's hours
            2026-02-19T14:30,    PT60M,  2026-02-20T08:30,    Ramadan's day ends at 15:00
            2026-02-20T11:25,    PT10M,  2026-02-20T12:35,    Friday's break in Ramadan
            2026-03-17T14:30,    PT60M,  2026-03-25T08:00,    across Nyepi and Idulfitri and out of Ramadan
            2026-11-24T09:00:30, PT1M,   2026-11-24T09:01:30, seconds are kept
            2026-11-24T07:30,    PT450M, 2026-11-24T16:00,    a whole day ends at its close and not at the next opening
            2026-11-24T09:00,    P1D,    2026-11-25T09:00,    the same time on the next working day
            2026-11-24T16:00,    P1D,    2026-11-25T16:00,    from close to close
            2026-11-24T07:30,    P1D,    2026-11-24T16:00,    from opening: that day itself
            2026-11-24T06:00,    P1D,    2026-11-24T16:00,    before opening: that day itself
            2026-11-24T19:00,    P1D,    2026-11-25T16:00,    after close: the next day
            2026-11-28T10:00,    P1D,    2026-11-30T16:00,    from a Saturday: Monday
            2026-11-27T14:00,    P1D,    2026-11-30T13:30,    300 of 450 minutes on Friday and on Monday
            2026-11-27T12:15,    P1D,    2026-11-30T11:30,    240 of 450 minutes have passed in Friday's break
            2026-11-24T12:20,    P1D,    2026-11-25T12:00,    in the break: the moment it begins
            2026-11-24T09:00,    P14D,   2026-12-14T09:00,    fourteen working days are not fourteen days
            2026-12-23T09:00,    P1D,    2026-12-28T09:00,    over joint leave and Christmas
            2026-02-18T11:15,    P1D,    2026-02-19T11:15,    half of 450 minutes become half of 390 in Ramadan
            2026-02-13T09:00,    P14D,   2026-03-09T09:18,    fourteen days from before Imlek into Ramadan
            """)
    void dueDates(LocalDateTime mulai, String norma, LocalDateTime tenggat, String mengapa) {
        assertThat(kalender.tenggat(saat(mulai), Norma.dari(norma))).as(mengapa).isEqualTo(saat(tenggat));
    }

    @ParameterizedTest(name = "{2} minutes from {0} to {1}")
    @CsvSource({
            "2026-11-24T09:00, 2026-11-24T09:00, 0", "2026-11-24T09:10, 2026-11-24T09:00, 0", "2026-11-24T09:00, 2026-11-24T09:00:59, 0",
            "2026-11-24T00:00, 2026-11-25T00:00, 450", "2026-11-27T00:00, 2026-11-28T00:00, 450", "2026-11-28T00:00, 2026-11-30T07:30, 0",
            "2026-11-24T11:00, 2026-11-24T14:00, 120", "2026-11-27T11:00, 2026-11-27T14:00, 90", "2026-11-23T00:00, 2026-11-30T00:00, 2250",
            "2026-03-02T00:00, 2026-03-09T00:00, 1950", "2026-12-24T00:00, 2026-12-26T00:00, 0",
            "2026-01-01T00:00, 2027-01-01T00:00, 106860"
    })
    void workingMinutes(LocalDateTime dari, LocalDateTime sampai, long menit) {
        assertThat(kalender.menitKerja(saat(dari), saat(sampai))).isEqualTo(menit);
    }

    @Test
    void the_week_has_the_hours_of_perpres_21_of_2023() {
        assertThat(menitSeminggu(LocalDate.of(2026, 11, 2))).as("37.5 hours").isEqualTo(2250);
        assertThat(menitSeminggu(LocalDate.of(2026, 3, 2))).as("32.5 hours in Ramadan").isEqualTo(1950);
    }

    @Test
    void a_norm_in_days_counts_a_fifth_of_the_week_for_each() {
        assertThat(kalender.menitNorma(Norma.dari("P14D"))).isEqualTo(14 * 450);
        assertThat(kalender.menitNorma(Norma.dari("PT60M"))).isEqualTo(60);
    }

    @Test
    void time_left_becomes_negative_by_the_working_minutes_since_the_due_date() {
        Instant tenggat = saat(LocalDateTime.of(2026, 11, 27, 16, 0));

        assertThat(kalender.sisaMenit(saat(LocalDateTime.of(2026, 11, 27, 15, 0)), tenggat)).isEqualTo(60);
        assertThat(kalender.sisaMenit(saat(LocalDateTime.of(2026, 11, 30, 8, 0)), tenggat)).isEqualTo(-60);
        assertThat(kalender.sisaMenit(tenggat, tenggat)).isZero();
    }

    @Test
    void the_minutes_agree_with_counting_every_single_one() {
        Random acak = new Random(77);
        for (int kali = 0; kali < 300; kali++) {
            LocalDateTime dari = LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(acak.nextInt(500 * 24 * 60));
            LocalDateTime sampai = dari.plusMinutes(acak.nextInt(12 * 24 * 60));

            assertThat(kalender.menitKerja(saat(dari), saat(sampai))).as("%s to %s", dari, sampai).isEqualTo(hitungSatuSatu(dari, sampai));
        }
    }

    @Test
    void a_due_date_in_minutes_is_the_earliest_moment_with_that_much_work_behind_it() {
        Random acak = new Random(78);
        for (int kali = 0; kali < 2000; kali++) {
            Instant mulai = acakSaat(acak);
            int menit = 1 + acak.nextInt(5000);
            Instant tenggat = kalender.tenggat(mulai, new Norma(menit, Norma.Satuan.MENIT));

            assertThat(kalender.menitKerja(mulai, tenggat)).as("%d from %s", menit, mulai).isEqualTo(menit);
            assertThat(kalender.menitKerja(mulai, tenggat.minusNanos(1))).as("%d from %s", menit, mulai).isEqualTo(menit - 1L);
        }
    }

    @Test
    void a_due_date_in_days_lies_within_working_hours_and_never_before_that_of_an_earlier_start() {
        Random acak = new Random(79);
        for (int kali = 0; kali < 2000; kali++) {
            Instant mulai = acakSaat(acak);
            Norma norma = new Norma(1 + acak.nextInt(30), Norma.Satuan.HARI);
            Instant tenggat = kalender.tenggat(mulai, norma);

            LocalDateTime setempat = LocalDateTime.ofInstant(tenggat, JAKARTA);
            assertThat(kalender.jam(setempat.toLocalDate())).as("due %s", tenggat).anyMatch(
                    rentang -> rentang.mulai().isBefore(setempat.toLocalTime()) && !rentang.sampai().isBefore(setempat.toLocalTime()));
            assertThat(kalender.tenggat(mulai.plusSeconds(acak.nextInt(100_000)), norma)).isAfterOrEqualTo(tenggat);
            assertThat(kalender.tenggat(mulai, new Norma(norma.jumlah() + 1, Norma.Satuan.HARI))).isAfter(tenggat);
        }
    }

    @Test
    void days_add_up() {
        Random acak = new Random(80);
        for (int kali = 0; kali < 500; kali++) {
            Instant mulai = saat(LocalDateTime.of(2026, 6, 17, 8, 0).plusMinutes(acak.nextInt(100 * 24 * 60)));
            int satu = 1 + acak.nextInt(10);
            int dua = 1 + acak.nextInt(10);

            assertThat(kalender.tenggat(kalender.tenggat(mulai, hari(satu)), hari(dua)))
                    .isEqualTo(kalender.tenggat(mulai, hari(satu + dua)));
        }
    }

    @Test
    void ramadan_follows_the_decision_where_there_is_one_and_the_calculation_elsewhere() {
        assertThat(kalender.dalamRamadan(LocalDate.of(2026, 2, 18))).as("calculated first day, moved by decision").isFalse();
        assertThat(kalender.dalamRamadan(LocalDate.of(2026, 2, 19))).isTrue();
        assertThat(kalender.dalamRamadan(LocalDate.of(2026, 3, 20))).isTrue();
        assertThat(kalender.dalamRamadan(LocalDate.of(2026, 3, 21))).isFalse();
        assertThat(kalender.dalamRamadan(LocalDate.of(2027, 2, 10))).as("1448 is not in the file").isTrue();
        assertThat(kalender.dalamRamadan(LocalDate.of(2030, 1, 10))).as("first Ramadan of 2030").isTrue();
        assertThat(kalender.dalamRamadan(LocalDate.of(2030, 12, 28))).as("second Ramadan of 2030").isTrue();
        assertThat(kalender.dalamRamadan(LocalDate.of(2500, 1, 10))).as("beyond the calculation").isFalse();
    }

    @Test
    void the_joint_decree_for_2026_has_17_holidays_and_8_days_of_joint_leave_all_decided() {
        assertThat(kalender.libur()).filteredOn(hari -> hari.tanggal().getYear() == 2026)
                .allMatch(hari -> hari.status() == HariLibur.Status.DITETAPKAN)
                .hasSize(25)
                .filteredOn(hari -> hari.jenis() == HariLibur.Jenis.CUTI_BERSAMA).hasSize(8)
                .allMatch(hari -> hari.tanggal().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    @Test
    void of_2027_only_the_dates_fixed_in_the_solar_year_are_marked_as_decided() {
        assertThat(kalender.libur()).filteredOn(hari -> hari.tanggal().getYear() == 2027 && hari.status() == HariLibur.Status.DITETAPKAN)
                .extracting(hari -> hari.tanggal().toString())
                .containsExactly("2027-01-01", "2027-05-01", "2027-06-01", "2027-08-17", "2027-12-25");
    }

    private long menitSeminggu(LocalDate senin) {
        return kalender.menitKerja(saat(senin.atStartOfDay()), saat(senin.plusWeeks(1).atStartOfDay()));
    }

    /** Counts minute by minute, with the rules written down once more and differently. */
    private long hitungSatuSatu(LocalDateTime dari, LocalDateTime sampai) {
        Set<LocalDate> bebas = kalender.libur().stream().map(HariLibur::tanggal).collect(Collectors.toSet());
        long jumlah = 0;
        for (LocalDateTime menit = dari; menit.isBefore(sampai); menit = menit.plusMinutes(1)) {
            LocalDate tanggal = menit.toLocalDate();
            int hari = tanggal.getDayOfWeek().getValue();
            if (hari > 5 || bebas.contains(tanggal)) {
                continue;
            }
            boolean puasa = kalender.dalamRamadan(tanggal);
            boolean jumat = hari == 5;
            int buka = puasa ? 480 : 450;
            int tutup = puasa ? (jumat ? 930 : 900) : (jumat ? 990 : 960);
            int jeda = jumat ? 690 : 720;
            int lama = puasa ? (jumat ? 60 : 30) : (jumat ? 90 : 60);
            int ke = menit.toLocalTime().toSecondOfDay() / 60;
            if (ke >= buka && ke < tutup && (ke < jeda || ke >= jeda + lama)) {
                jumlah++;
            }
        }
        return jumlah;
    }

    private Norma hari(int jumlah) {
        return new Norma(jumlah, Norma.Satuan.HARI);
    }

    private Instant acakSaat(Random acak) {
        return saat(LocalDate.of(2026, 1, 1).plusDays(acak.nextInt(700)).atTime(LocalTime.ofSecondOfDay(acak.nextInt(86_400))));
    }

    private Instant saat(LocalDateTime waktu) {
        return waktu.atZone(JAKARTA).toInstant();
    }
}
