package id.juklak.web.http;

import java.io.IOException;

/**
 * What a request asks for.
 *
 * @param <A> what is answered
 * @param readOnly whether it only reads
 * @param operation runs inside the transaction; called again when ACS tries the transaction again
 * @param cleanup called once, after the last try
 */
public record Work<A>(boolean readOnly, Operation<A> operation, Runnable cleanup) implements AutoCloseable {

    /** The work inside the transaction. */
    @FunctionalInterface
    public interface Operation<A> {
        Response<A> run() throws IOException;
    }

    public static <A> Work<A> read(Operation<A> operation) {
        return new Work<>(true, operation, () -> {});
    }

    public static <A> Work<A> change(Operation<A> operation) {
        return new Work<>(false, operation, () -> {});
    }

    /** The same, with something to be done after the last try, however it ended. */
    public Work<A> afterwards(Runnable newCleanup) {
        return new Work<>(readOnly, operation, newCleanup);
    }

    @Override
    public void close() {
        cleanup.run();
    }
}
