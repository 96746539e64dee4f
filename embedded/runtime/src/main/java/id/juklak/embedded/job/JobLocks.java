package id.juklak.embedded.job;

import java.util.TreeMap;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Locks in the database, so that they hold across servers. A lock is taken in a transaction of its own and lasts until it is released or
 * its time is over; a transactional one is released when the transaction that took it ends.
 */
final class JobLocks implements JobLockService {

    private static final long RETRY_WAIT_MILLIS = 20;
    private static final int RETRIES = 10;

    private final JdbcTemplate database;
    private final RetryingTransactionHelper transactions;

    JobLocks(JdbcTemplate database, RetryingTransactionHelper transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public void getTransactionalLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        TreeMap<QName, String> held = AlfrescoTransactionSupport.getResource(JobLocks.class);
        if (held != null && held.containsKey(lockQName)) {
            refreshLock(held.get(lockQName), lockQName, timeToLive);
            return;
        }
        // As in ACS, against deadlocks: whoever asks out of order for a lock does not wait for it.
        boolean inOrder = held == null || held.lastKey().compareTo(lockQName) < 0;
        String token = getLock(lockQName, timeToLive, retryWait, inOrder ? retryCount : 0);
        if (held == null) {
            held = new TreeMap<>();
            AlfrescoTransactionSupport.bindResource(JobLocks.class, held);
        }
        held.put(lockQName, token);
        AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {

            @Override
            public void afterCommit() {
                releaseLockVerify(token, lockQName);
            }

            @Override
            public void afterRollback() {
                releaseLockVerify(token, lockQName);
            }
        });
    }

    @Override
    public String getLock(QName lockQName, long timeToLive) {
        return getLock(lockQName, timeToLive, RETRY_WAIT_MILLIS, 1);
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        String token = GUID.generate();
        for (int attempt = 0;; attempt++) {
            if (changed(
                    "insert into job_lock (name, token, expires) values (?, ?, now() + ? * interval '1 millisecond') on conflict (name) do update set "
                            + "token = excluded.token, expires = excluded.expires where job_lock.expires < now()",
                    lockQName.toString(), token, timeToLive)) {
                return token;
            }
            if (attempt >= retryCount) {
                throw new LockAcquisitionException(lockQName, token);
            }
            pause(retryWait);
        }
    }

    @Override
    public void refreshLock(String lockToken, QName lockQName, long timeToLive) {
        if (!changed("update job_lock set expires = now() + ? * interval '1 millisecond' where name = ? and token = ?", timeToLive,
                lockQName.toString(), lockToken)) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
    }

    @Override
    public void releaseLock(String lockToken, QName lockQName) {
        if (!releaseLockVerify(lockToken, lockQName)) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
    }

    @Override
    public boolean releaseLockVerify(String lockToken, QName lockQName) {
        return changed("delete from job_lock where name = ? and token = ?", lockQName.toString(), lockToken);
    }

    private boolean changed(String sql, Object... values) {
        return transactions.doInTransaction(() -> database.update(sql, values) > 0, false, true);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a lock", e);
        }
    }
}
