package id.juklak.notify;

import java.util.concurrent.Callable;

import org.alfresco.service.transaction.TransactionService;

/** Does work in a transaction of its own, which ACS tries again where it meets another. */
class Transactions {

    private final TransactionService transactionService;

    Transactions(TransactionService transactionService) {
        this.transactionService = transactionService;
    }

    <T> T call(Callable<T> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work::call, false, true);
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
