package id.juklak.time;

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
class OfficeCalendarTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private OfficeCalendar officeCalendar;

    @BeforeEach
    void shippedCalendar() throws Exception {
        try (InputStream json = OfficeCalendar.class.getResourceAsStream("/alfresco/module/juklak-platform/calendar/kalender.json")) {
            officeCalendar = new CalendarReader().read(json);
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
    void theOfficeIsOpenFromOpeningToCloseOfAWorkingDay(String moment, boolean open, String why) {
        assertThat(officeCalendar.isOpen(LocalDateTime.parse(moment).atZone(JAKARTA).toInstant())).as(why).isEqualTo(open);
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
    void dueDates(LocalDateTime start, String normTime, LocalDateTime dueDate, String why) {
        assertThat(officeCalendar.dueDate(toInstant(start), NormTime.parse(normTime))).as(why).isEqualTo(toInstant(dueDate));
    }

    @ParameterizedTest(name = "{2} minutes from {0} to {1}")
    @CsvSource({
            "2026-11-24T09:00, 2026-11-24T09:00, 0", "2026-11-24T09:10, 2026-11-24T09:00, 0", "2026-11-24T09:00, 2026-11-24T09:00:59, 0",
            "2026-11-24T00:00, 2026-11-25T00:00, 450", "2026-11-27T00:00, 2026-11-28T00:00, 450", "2026-11-28T00:00, 2026-11-30T07:30, 0",
            "2026-11-24T11:00, 2026-11-24T14:00, 120", "2026-11-27T11:00, 2026-11-27T14:00, 90", "2026-11-23T00:00, 2026-11-30T00:00, 2250",
            "2026-03-02T00:00, 2026-03-09T00:00, 1950", "2026-12-24T00:00, 2026-12-26T00:00, 0",
            "2026-01-01T00:00, 2027-01-01T00:00, 106860"
    })
    void workingMinutes(LocalDateTime from, LocalDateTime until, long minutes) {
        assertThat(officeCalendar.workingMinutes(toInstant(from), toInstant(until))).isEqualTo(minutes);
    }

    @Test
    void theWeekHasTheHoursOfPresidentialRegulation21Of2023() {
        assertThat(countMinutesOfWeek(LocalDate.of(2026, 11, 2))).as("37.5 hours").isEqualTo(2250);
        assertThat(countMinutesOfWeek(LocalDate.of(2026, 3, 2))).as("32.5 hours in Ramadan").isEqualTo(1950);
    }

    @Test
    void aNormInDaysCountsAFifthOfTheWeekForEach() {
        assertThat(officeCalendar.normMinutes(NormTime.parse("P14D"))).isEqualTo(14 * 450);
        assertThat(officeCalendar.normMinutes(NormTime.parse("PT60M"))).isEqualTo(60);
    }

    @Test
    void timeLeftBecomesNegativeByTheWorkingMinutesSinceTheDueDate() {
        Instant dueDate = toInstant(LocalDateTime.of(2026, 11, 27, 16, 0));

        assertThat(officeCalendar.remainingMinutes(toInstant(LocalDateTime.of(2026, 11, 27, 15, 0)), dueDate)).isEqualTo(60);
        assertThat(officeCalendar.remainingMinutes(toInstant(LocalDateTime.of(2026, 11, 30, 8, 0)), dueDate)).isEqualTo(-60);
        assertThat(officeCalendar.remainingMinutes(dueDate, dueDate)).isZero();
    }

    @Test
    void theMinutesAgreeWithCountingEverySingleOne() {
        Random random = new Random(77);
        for (int round = 0; round < 300; round++) {
            LocalDateTime from = LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(random.nextInt(500 * 24 * 60));
            LocalDateTime until = from.plusMinutes(random.nextInt(12 * 24 * 60));

            assertThat(officeCalendar.workingMinutes(toInstant(from), toInstant(until))).as("%s to %s", from, until)
                    .isEqualTo(countOneByOne(from, until));
        }
    }

    @Test
    void aDueDateInMinutesIsTheEarliestMomentWithThatMuchWorkBehindIt() {
        Random random = new Random(78);
        for (int round = 0; round < 2000; round++) {
            Instant start = randomMoment(random);
            int minutes = 1 + random.nextInt(5000);
            Instant dueDate = officeCalendar.dueDate(start, new NormTime(minutes, NormTime.Measure.MINUTES));

            assertThat(officeCalendar.workingMinutes(start, dueDate)).as("%d from %s", minutes, start).isEqualTo(minutes);
            assertThat(officeCalendar.workingMinutes(start, dueDate.minusNanos(1))).as("%d from %s", minutes, start)
                    .isEqualTo(minutes - 1L);
        }
    }

    @Test
    void aDueDateInDaysLiesWithinWorkingHoursAndNeverBeforeThatOfAnEarlierStart() {
        Random random = new Random(79);
        for (int round = 0; round < 2000; round++) {
            Instant start = randomMoment(random);
            NormTime normTime = new NormTime(1 + random.nextInt(30), NormTime.Measure.DAYS);
            Instant dueDate = officeCalendar.dueDate(start, normTime);

            LocalDateTime localDueDate = LocalDateTime.ofInstant(dueDate, JAKARTA);
            assertThat(officeCalendar.stretchesOn(localDueDate.toLocalDate())).as("due %s", dueDate).anyMatch(
                    range -> range.start().isBefore(localDueDate.toLocalTime()) && !range.end().isBefore(localDueDate.toLocalTime()));
            assertThat(officeCalendar.dueDate(start.plusSeconds(random.nextInt(100_000)), normTime)).isAfterOrEqualTo(dueDate);
            assertThat(officeCalendar.dueDate(start, new NormTime(normTime.count() + 1, NormTime.Measure.DAYS))).isAfter(dueDate);
        }
    }

    @Test
    void daysAddUp() {
        Random random = new Random(80);
        for (int round = 0; round < 500; round++) {
            Instant start = toInstant(LocalDateTime.of(2026, 6, 17, 8, 0).plusMinutes(random.nextInt(100 * 24 * 60)));
            int first = 1 + random.nextInt(10);
            int second = 1 + random.nextInt(10);

            assertThat(officeCalendar.dueDate(officeCalendar.dueDate(start, days(first)), days(second)))
                    .isEqualTo(officeCalendar.dueDate(start, days(first + second)));
        }
    }

    @Test
    void ramadanFollowsTheDecisionWhereThereIsOneAndTheCalculationElsewhere() {
        assertThat(officeCalendar.isInRamadan(LocalDate.of(2026, 2, 18))).as("calculated first day, moved by decision").isFalse();
        assertThat(officeCalendar.isInRamadan(LocalDate.of(2026, 2, 19))).isTrue();
        assertThat(officeCalendar.isInRamadan(LocalDate.of(2026, 3, 20))).isTrue();
        assertThat(officeCalendar.isInRamadan(LocalDate.of(2026, 3, 21))).isFalse();
        assertThat(officeCalendar.isInRamadan(LocalDate.of(2027, 2, 10))).as("1448 is not in the file").isTrue();
        assertThat(officeCalendar.isInRamadan(LocalDate.of(2030, 1, 10))).as("first Ramadan of 2030").isTrue();
        assertThat(officeCalendar.isInRamadan(LocalDate.of(2030, 12, 28))).as("second Ramadan of 2030").isTrue();
        assertThat(officeCalendar.isInRamadan(LocalDate.of(2500, 1, 10))).as("beyond the calculation").isFalse();
    }

    @Test
    void theJointDecreeFor2026Has17HolidaysAnd8DaysOfJointLeaveAllDecided() {
        assertThat(officeCalendar.holidays()).filteredOn(holiday -> holiday.date().getYear() == 2026)
                .allMatch(holiday -> holiday.status() == Holiday.Status.DECREED)
                .hasSize(25)
                .filteredOn(holiday -> holiday.kind() == Holiday.Kind.JOINT_LEAVE).hasSize(8)
                .allMatch(holiday -> holiday.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    @Test
    void of2027OnlyTheDatesFixedInTheSolarYearAreMarkedAsDecided() {
        assertThat(officeCalendar.holidays())
                .filteredOn(holiday -> holiday.date().getYear() == 2027 && holiday.status() == Holiday.Status.DECREED)
                .extracting(holiday -> holiday.date().toString())
                .containsExactly("2027-01-01", "2027-05-01", "2027-06-01", "2027-08-17", "2027-12-25");
    }

    private long countMinutesOfWeek(LocalDate monday) {
        return officeCalendar.workingMinutes(toInstant(monday.atStartOfDay()), toInstant(monday.plusWeeks(1).atStartOfDay()));
    }

    /** Counts minute by minute, with the rules written down once more and differently. */
    private long countOneByOne(LocalDateTime from, LocalDateTime until) {
        Set<LocalDate> holidays = officeCalendar.holidays().stream().map(Holiday::date).collect(Collectors.toSet());
        long count = 0;
        for (LocalDateTime minute = from; minute.isBefore(until); minute = minute.plusMinutes(1)) {
            LocalDate date = minute.toLocalDate();
            int weekday = date.getDayOfWeek().getValue();
            if (weekday > 5 || holidays.contains(date)) {
                continue;
            }
            boolean ramadan = officeCalendar.isInRamadan(date);
            boolean friday = weekday == 5;
            int opening = ramadan ? 480 : 450;
            int closing = ramadan ? (friday ? 930 : 900) : (friday ? 990 : 960);
            int breakStart = friday ? 690 : 720;
            int breakLength = ramadan ? (friday ? 60 : 30) : (friday ? 90 : 60);
            int minuteOfDay = minute.toLocalTime().toSecondOfDay() / 60;
            if (minuteOfDay >= opening && minuteOfDay < closing && (minuteOfDay < breakStart || minuteOfDay >= breakStart + breakLength)) {
                count++;
            }
        }
        return count;
    }

    private NormTime days(int number) {
        return new NormTime(number, NormTime.Measure.DAYS);
    }

    private Instant randomMoment(Random random) {
        return toInstant(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700)).atTime(LocalTime.ofSecondOfDay(random.nextInt(86_400))));
    }

    private Instant toInstant(LocalDateTime time) {
        return time.atZone(JAKARTA).toInstant();
    }
}
