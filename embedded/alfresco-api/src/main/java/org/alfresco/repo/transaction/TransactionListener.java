package org.alfresco.repo.transaction;

/** Is told how a transaction ends. */
public interface TransactionListener extends org.alfresco.util.transaction.TransactionListener {}
