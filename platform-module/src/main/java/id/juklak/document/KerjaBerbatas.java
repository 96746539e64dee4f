package id.juklak.document;

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
class KerjaBerbatas {

    private final Duration batas;
    private final ThreadPoolExecutor pelaksana;

    KerjaBerbatas(Duration batas, int paling) {
        this.batas = batas;
        pelaksana = new ThreadPoolExecutor(0, paling, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), kerja -> {
            Thread utas = new Thread(kerja, "juklak-pdf");
            utas.setDaemon(true);
            return utas;
        });
    }

    /**
     * Does it outside the caller's transaction.
     *
     * @throws TimeoutException where it takes longer, or cannot begin
     * @throws RuntimeException what the work threw
     */
    <T> T kerjakan(Callable<T> kerja) throws TimeoutException {
        Future<T> hasil;
        try {
            hasil = pelaksana.submit(kerja);
        } catch (RejectedExecutionException penuh) {
            throw new TimeoutException("all are waiting already");
        }
        try {
            return hasil.get(batas.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException berhenti) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("interrupted");
        } catch (ExecutionException gagal) {
            if (gagal.getCause() instanceof RuntimeException salah) {
                throw salah;
            }
            throw new IllegalStateException(gagal.getCause());
        } finally {
            hasil.cancel(true);
        }
    }

    void tutup() {
        pelaksana.shutdownNow();
    }
}
