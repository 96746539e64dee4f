package id.juklak.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that never answers holds nobody. */
class BoundedWorkTest {

    private final CountDownLatch answer = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        answer.countDown();
    }

    @Test
    void whatIsDoneInTimeIsAnsweredAndWhatWentWrongIsTold() throws TimeoutException {
        BoundedWork boundedWork = new BoundedWork(Duration.ofMinutes(1), 1);

        assertThat(boundedWork.<String>run(() -> "jadi")).isEqualTo("jadi");
        assertThatThrownBy(() -> boundedWork.run(() -> {
            throw new IllegalArgumentException("rusak");
        })).isInstanceOf(IllegalArgumentException.class).hasMessage("rusak");
    }

    @Test
    void whatNeverAnswersIsGivenUpAndNothingIsBegunBehindIt() {
        BoundedWork boundedWork = new BoundedWork(Duration.ofMillis(1), 1);

        assertThatThrownBy(() -> boundedWork.run(this::waitForever)).isInstanceOf(TimeoutException.class);
        assertThatThrownBy(() -> boundedWork.run(() -> "jadi")).isInstanceOf(TimeoutException.class)
                .hasMessageContaining("waiting already");
    }

    /** As a read from a socket: not even an interruption ends it. */
    private String waitForever() {
        while (answer.getCount() > 0) {
            try {
                answer.await();
            } catch (InterruptedException ignored) {
                continue;
            }
        }
        return "terlambat";
    }
}
