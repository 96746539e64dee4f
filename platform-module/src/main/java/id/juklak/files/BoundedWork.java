package id.juklak.files;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for work of another machine no longer than a limit: ACS's transform client has none, and one that hangs would hold a case's
 * transaction for ever. What has been given up may go on in its thread; there are few of them, and while all hang nothing new is begun.
 */
class BoundedWork {

    private static final long IDLE_WAIT_MS = 100;

    private final Duration limit;
    private final ThreadPoolExecutor executor;

    BoundedWork(Duration limit, int maxThreads) {
        this.limit = limit;
        executor = new ThreadPoolExecutor(0, maxThreads, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "juklak-pdf");
            thread.setDaemon(true);
            return thread;
        }, BoundedWork::awaitIdleThread);
    }

    /** A thread gives its answer a moment before it is back for the next work. */
    private static void awaitIdleThread(Runnable work, ThreadPoolExecutor pool) {
        try {
            if (!pool.isShutdown() && pool.getQueue().offer(work, IDLE_WAIT_MS, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        throw new RejectedExecutionException("no thread is idle");
    }

    /**
     * Does it outside the caller's transaction.
     *
     * @throws TimeoutException where it takes longer, or cannot begin
     * @throws RuntimeException what the work threw
     */
    <T> T run(Callable<T> work) throws TimeoutException {
        Future<T> result;
        try {
            result = executor.submit(work);
        } catch (RejectedExecutionException full) {
            throw new TimeoutException("all are waiting already");
        }
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("interrupted");
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } finally {
            result.cancel(true);
        }
    }

    void close() {
        executor.shutdownNow();
    }
}
