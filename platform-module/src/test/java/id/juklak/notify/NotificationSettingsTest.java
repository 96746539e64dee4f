package id.juklak.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.juklak.notify.NotificationSettings.SendingTime;
import id.juklak.notify.NotificationSettings.SoonDue;

@DisplayName("The office's settings for mail")
class NotificationSettingsTest {

    @ParameterizedTest(name = "{0} to {1}: at {2} {3}")
    @CsvSource({ "07:00, 18:00, 07:00, true", "07:00, 18:00, 17:59, true", "07:00, 18:00, 18:00, false", "07:00, 18:00, 06:59, false",
            "20:00, 06:00, 23:30, true", "20:00, 06:00, 05:59, true", "20:00, 06:00, 06:00, false", "20:00, 06:00, 12:00, false" })
    void openBetweenTwoTimesOverMidnightToo(String from, String until, String moment, boolean open) {
        assertThat(new SendingTime("rentang", from, until).isInRange(LocalTime.parse(moment))).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0} minutes left of {1}: {2}")
    @CsvSource({ "112, 450, true", "113, 450, false", "450, 6300, true", "451, 6300, false", "10, 239, false", "60, 240, true" })
    void remindOfATaskWhenLittleOfItsNormIsLeft(long remainingMinutes, long normMinutes, boolean reached) {
        assertThat(new SoonDue(25, 450, 240).isReached(remainingMinutes, normMinutes)).isEqualTo(reached);
    }

    @Test
    void waitLongerFromTryToTryButNeverLongerThanHalfADay() {
        Instant now = Instant.parse("2026-11-25T02:00:00Z");
        assertThat(Outbox.nextAttempt(1, now)).isEqualTo("2026-11-25T02:05:00Z");
        assertThat(Outbox.nextAttempt(2, now)).isEqualTo("2026-11-25T02:15:00Z");
        assertThat(Outbox.nextAttempt(50, now)).isEqualTo("2026-11-25T14:00:00Z");
    }
}
