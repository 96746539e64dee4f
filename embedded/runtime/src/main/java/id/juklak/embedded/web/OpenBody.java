package id.juklak.embedded.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Receives the body of a request that anybody may send, without a thread that waits for it: people without an account can open many
 * connections and send a byte now and then, and must not keep those out who have one. The body is small and comes within a few seconds, or
 * the connection is closed.
 */
public final class OpenBody {

    /** What a sign-in holds at most, in bytes. */
    private static final int LARGEST = 16 << 10;
    private static final long PATIENCE_MILLIS = 10_000;

    private OpenBody() {}

    /** @param then called on a thread of the server's when the body is there; it answers, and what it throws ends the connection */
    public static void receive(HttpServletRequest request, HttpServletResponse response, Consumer<byte[]> then) throws IOException {
        AsyncContext async = request.startAsync();
        async.setTimeout(PATIENCE_MILLIS);
        async.addListener(new Ended(response));
        ServletInputStream in = request.getInputStream();
        in.setReadListener(new Reader(in, async, then));
    }

    private static final class Reader implements ReadListener {

        private final ServletInputStream in;
        private final AsyncContext async;
        private final Consumer<byte[]> then;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final byte[] buffer = new byte[4096];

        Reader(ServletInputStream in, AsyncContext async, Consumer<byte[]> then) {
            this.in = in;
            this.async = async;
            this.then = then;
        }

        @Override
        public void onDataAvailable() throws IOException {
            while (in.isReady() && !in.isFinished()) {
                int read = in.read(buffer);
                if (read > 0) {
                    body.write(buffer, 0, read);
                }
                if (body.size() > LARGEST) {
                    ((HttpServletResponse) async.getResponse()).setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                    async.complete();
                    return;
                }
            }
        }

        @Override
        public void onAllDataRead() {
            try {
                then.accept(body.toByteArray());
            } finally {
                async.complete();
            }
        }

        @Override
        public void onError(Throwable failure) {
            async.complete();
        }
    }

    private static final class Ended implements AsyncListener {

        private final HttpServletResponse response;

        Ended(HttpServletResponse response) {
            this.response = response;
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            response.setStatus(HttpServletResponse.SC_REQUEST_TIMEOUT);
            event.getAsyncContext().complete();
        }

        @Override
        public void onComplete(AsyncEvent event) {
            // Nothing is held.
        }

        @Override
        public void onError(AsyncEvent event) {
            event.getAsyncContext().complete();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // There is no second one.
        }
    }
}
