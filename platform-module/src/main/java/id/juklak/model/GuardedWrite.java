package id.juklak.model;

import java.util.concurrent.Callable;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;

/**
 * Marks the stretch of a transaction in which our own services change what the policies guard. It belongs to the transaction and so to the
 * thread: nothing that runs elsewhere at the same time is let through.
 */
public class GuardedWrite {

    private static final String RESOURCE_KEY = GuardedWrite.class.getName();

    /** Does the work with leave; leave may be nested. */
    public <T> T run(Callable<T> work) {
        int depth = depth();
        AlfrescoTransactionSupport.bindResource(RESOURCE_KEY, depth + 1);
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            AlfrescoTransactionSupport.bindResource(RESOURCE_KEY, depth);
        }
    }

    /** Does the work with leave. */
    public void run(Runnable work) {
        run(() -> {
            work.run();
            return null;
        });
    }

    public boolean isActive() {
        return depth() > 0;
    }

    private int depth() {
        Integer depth = AlfrescoTransactionSupport.getResource(RESOURCE_KEY);
        return depth == null ? 0 : depth;
    }
}
