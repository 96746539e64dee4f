package id.juklak.embedded.transaction;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import org.activiti.engine.ActivitiOptimisticLockingException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions as ACS's helper makes them: work that joins a transaction is done once; work that has its own is done again, after a pause
 * that grows, where it met another transaction.
 */
final class RetryingTransactions extends RetryingTransactionHelper {

    private static final Logger LOG = LoggerFactory.getLogger(RetryingTransactions.class);
    private static final int MAX_RETRIES = 40;
    private static final int FIRST_PAUSE_MILLIS = 20;
    private static final int LONGEST_PAUSE_MILLIS = 500;
    /** PostgreSQL: serialization failure, deadlock, unique violation. */
    private static final Set<String> RETRY_STATES = Set.of("40001", "40P01", "23505");

    private final PlatformTransactionManager manager;

    RetryingTransactions(PlatformTransactionManager manager) {
        this.manager = manager;
    }

    @Override
    public <R> R doInTransaction(RetryingTransactionCallback<R> work, boolean readOnly, boolean requiresNew) {
        if (!requiresNew && TransactionSynchronizationManager.isActualTransactionActive()) {
            return join(work);
        }
        for (int attempt = 0;; attempt++) {
            try {
                return once(work, readOnly);
            } catch (RuntimeException | Error e) {
                if (attempt >= MAX_RETRIES || !meetsAnother(e)) {
                    throw e;
                }
                LOG.debug("attempt {} met another transaction", attempt, e);
                pause(attempt);
            }
        }
    }

    private <R> R join(RetryingTransactionCallback<R> work) {
        try {
            return work.execute();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw wrapped(e);
        }
    }

    private <R> R once(RetryingTransactionCallback<R> work, boolean readOnly) {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        definition.setReadOnly(readOnly);
        TransactionStatus status = manager.getTransaction(definition);
        R result;
        try {
            result = work.execute();
        } catch (Throwable e) {
            manager.rollback(status);
            throw e instanceof RuntimeException known ? known : wrapped(e);
        }
        if (status.isRollbackOnly()) {
            manager.rollback(status);
        } else {
            manager.commit(status);
        }
        return result;
    }

    private static RuntimeException wrapped(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return new RuntimeException("Exception from transactional callback.", e);
    }

    private static boolean meetsAnother(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause() == each ? null : each.getCause()) {
            if (each instanceof ConcurrencyFailureException || each instanceof ActivitiOptimisticLockingException
                    || each instanceof SQLException sql && sql.getSQLState() != null && RETRY_STATES.contains(sql.getSQLState())
                    || each instanceof DataIntegrityViolationException && each.getMessage() != null
                            && each.getMessage().contains("duplicate key")) {
                return true;
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        try {
            int longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS * (attempt + 1));
            Thread.sleep(ThreadLocalRandom.current().nextInt(longest) + 1L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between two attempts", e);
        }
    }
}
