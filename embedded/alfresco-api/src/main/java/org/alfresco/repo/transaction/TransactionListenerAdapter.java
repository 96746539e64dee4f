package org.alfresco.repo.transaction;

/** A listener that does nothing yet. */
public abstract class TransactionListenerAdapter implements TransactionListener {

    @Override
    public void beforeCommit(boolean readOnly) {
        // nothing to do unless overridden
    }

    @Override
    public void beforeCompletion() {
        // nothing to do unless overridden
    }

    @Override
    public void afterCommit() {
        // nothing to do unless overridden
    }

    @Override
    public void afterRollback() {
        // nothing to do unless overridden
    }
}
