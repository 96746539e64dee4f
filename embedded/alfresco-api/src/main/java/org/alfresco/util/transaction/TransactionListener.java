package org.alfresco.util.transaction;

/** Is told how a transaction ends. */
public interface TransactionListener {

    void beforeCommit(boolean readOnly);

    void beforeCompletion();

    void afterCommit();

    void afterRollback();
}
