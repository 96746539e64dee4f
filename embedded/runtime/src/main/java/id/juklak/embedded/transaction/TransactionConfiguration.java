package id.juklak.embedded.transaction;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Transactions under ACS's names. */
@Configuration
public class TransactionConfiguration {

    @Bean
    public RetryingTransactionHelper retryingTransactionHelper(PlatformTransactionManager transactionManager) {
        return new RetryingTransactions(transactionManager);
    }

    @Bean({ "transactionService", "TransactionService" })
    public TransactionService transactionService(RetryingTransactionHelper retryingTransactionHelper) {
        return new TransactionService() {

            @Override
            public RetryingTransactionHelper getRetryingTransactionHelper() {
                return retryingTransactionHelper;
            }

            @Override
            public boolean isReadOnly() {
                return false;
            }
        };
    }
}
