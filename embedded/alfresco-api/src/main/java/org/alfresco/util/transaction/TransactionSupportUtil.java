package org.alfresco.util.transaction;

import java.util.HashMap;
import java.util.Map;

import org.alfresco.util.GUID;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is bound to the transaction of the current thread. */
public abstract class TransactionSupportUtil {

    private static final Object KEY = new Object();

    /** What one transaction holds. */
    private static final class Bound implements org.springframework.transaction.support.TransactionSynchronization {

        private final String id = GUID.generate();
        private final Map<Object, Object> resources = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(KEY, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }
    }

    @SuppressWarnings("unchecked")
    public static <R> R getResource(Object key) {
        return (R) bound().resources.get(key);
    }

    public static void bindResource(Object key, Object resource) {
        bound().resources.put(key, resource);
    }

    private static Bound bound() {
        Bound bound = (Bound) TransactionSynchronizationManager.getResource(KEY);
        if (bound == null) {
            if (!TransactionSynchronizationManager.isSynchronizationActive()) {
                throw new IllegalStateException("Transaction must be active and synchronization is required: " + Thread.currentThread());
            }
            bound = new Bound();
            TransactionSynchronizationManager.registerSynchronization(bound);
            TransactionSynchronizationManager.bindResource(KEY, bound);
        }
        return bound;
    }
}
