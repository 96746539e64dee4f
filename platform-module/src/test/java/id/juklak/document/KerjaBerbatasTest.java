package id.juklak.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that never answers holds nobody. */
class KerjaBerbatasTest {

    private final CountDownLatch jawaban = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        jawaban.countDown();
    }

    @Test
    void whatIsDoneInTimeIsAnsweredAndWhatWentWrongIsTold() throws TimeoutException {
        KerjaBerbatas kerja = new KerjaBerbatas(Duration.ofMinutes(1), 1);

        assertThat(kerja.<String>kerjakan(() -> "jadi")).isEqualTo("jadi");
        assertThatThrownBy(() -> kerja.kerjakan(() -> {
            throw new IllegalArgumentException("rusak");
        })).isInstanceOf(IllegalArgumentException.class).hasMessage("rusak");
    }

    @Test
    void whatNeverAnswersIsGivenUpAndNothingIsBegunBehindIt() {
        KerjaBerbatas kerja = new KerjaBerbatas(Duration.ofMillis(1), 1);

        assertThatThrownBy(() -> kerja.kerjakan(this::tungguTerus)).isInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> kerja.kerjakan(() -> "jadi")).isInstanceOf(TimeoutException.class).hasMessageContaining("waiting already");
    }

    /** As a read from a socket: not even an interruption ends it. */
    private String tungguTerus() {
        while (jawaban.getCount() > 0) {
            try {
                jawaban.await();
            } catch (InterruptedException diabaikan) {
                continue;
            }
        }
        return "terlambat";
    }
}
