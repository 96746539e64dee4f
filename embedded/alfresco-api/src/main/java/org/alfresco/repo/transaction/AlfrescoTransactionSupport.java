package org.alfresco.repo.transaction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.alfresco.util.transaction.TransactionListener;
import org.alfresco.util.transaction.TransactionSupportUtil;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Binds listeners to the transaction of the current thread. */
public abstract class AlfrescoTransactionSupport extends TransactionSupportUtil {

    /** Tells a listener how the transaction ends; the same listener is told once. */
    public static void bindListener(TransactionListener listener) {
        Listeners listeners = getResource(Listeners.class);
        if (listeners == null) {
            listeners = new Listeners();
            bindResource(Listeners.class, listeners);
            TransactionSynchronizationManager.registerSynchronization(listeners);
        }
        listeners.all.add(listener);
    }

    /** Tells the listeners in the order in which they were bound; those bound meanwhile are told too. */
    private static final class Listeners implements TransactionSynchronization {

        private final Set<TransactionListener> all = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            Set<TransactionListener> told = new LinkedHashSet<>();
            List<TransactionListener> rest = new ArrayList<>(all);
            while (!rest.isEmpty()) {
                for (TransactionListener listener : rest) {
                    told.add(listener);
                    listener.beforeCommit(readOnly);
                }
                rest = new ArrayList<>(all);
                rest.removeAll(told);
            }
        }

        @Override
        public void beforeCompletion() {
            new ArrayList<>(all).forEach(TransactionListener::beforeCompletion);
        }

        @Override
        public void afterCompletion(int status) {
            for (TransactionListener listener : new ArrayList<>(all)) {
                if (status == STATUS_COMMITTED) {
                    listener.afterCommit();
                } else {
                    listener.afterRollback();
                }
            }
        }
    }
}
