package id.juklak.acceptance;

import java.nio.charset.StandardCharsets;

/** The server answered with another status than the one that the caller counts on. */
public class UnexpectedAnswer extends RuntimeException {

    private final transient Answer answer;

    UnexpectedAnswer(int expected, Answer answer) {
        super("expected %d, got %d: %s".formatted(expected, answer.status(),
                answer.sentence().isEmpty() ? new String(answer.bytes(), StandardCharsets.UTF_8) : answer.sentence()));
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
