package org.alfresco.repo.transaction;

/** Runs work in a transaction, and again where it met another transaction on its way. */
public abstract class RetryingTransactionHelper {

    /** The work. */
    public interface RetryingTransactionCallback<Result> {

        Result execute() throws Throwable;
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb) {
        return doInTransaction(cb, false, false);
    }

    /**
     * @param requiresNew whether to leave a transaction that is under way alone and make one beside it; without it, work joins what is
     * under way, and then nothing is tried again here
     */
    public abstract <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly, boolean requiresNew);
}
