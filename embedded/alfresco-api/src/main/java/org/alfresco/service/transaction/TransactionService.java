package org.alfresco.service.transaction;

import org.alfresco.repo.transaction.RetryingTransactionHelper;

/** Transactions. */
public interface TransactionService {

    boolean getAllowWrite();

    boolean isReadOnly();

    RetryingTransactionHelper getRetryingTransactionHelper();
}
