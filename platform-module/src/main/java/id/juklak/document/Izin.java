package id.juklak.document;

import java.util.concurrent.Callable;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;

/**
 * Marks the stretch of a transaction in which our own services change what the policies guard. It belongs to the transaction and so to the
 * thread: nothing that runs elsewhere at the same time is let through.
 */
public class Izin {

    private static final String KUNCI = Izin.class.getName();

    /** Does the work with leave; leave may be nested. */
    public <T> T untuk(Callable<T> kerja) {
        int dalam = dalam();
        AlfrescoTransactionSupport.bindResource(KUNCI, dalam + 1);
        try {
            return kerja.call();
        } catch (RuntimeException salah) {
            throw salah;
        } catch (Exception salah) {
            throw new IllegalStateException(salah);
        } finally {
            AlfrescoTransactionSupport.bindResource(KUNCI, dalam);
        }
    }

    /** Does the work with leave. */
    public void untuk(Runnable kerja) {
        untuk(() -> {
            kerja.run();
            return null;
        });
    }

    public boolean ada() {
        return dalam() > 0;
    }

    private int dalam() {
        Integer dalam = AlfrescoTransactionSupport.getResource(KUNCI);
        return dalam == null ? 0 : dalam;
    }
}
