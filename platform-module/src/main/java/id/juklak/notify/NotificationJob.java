package id.juklak.notify;

import java.time.Instant;
import java.util.List;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.model.JuklakModel;

/** The job that sends. One server of a cluster at a time does it ({@link JobLockService}), phase by phase. */
public class NotificationJob {

    private static final Logger log = LoggerFactory.getLogger(NotificationJob.class);
    private static final QName LOCK = JuklakModel.contentQName("kirimPemberitahuan");
    /** Longer than a mail server may take to answer; renewed before each mail. */
    private static final long MAX_LOCK_MS = 600_000;

    private final TransactionService transactionService;
    private final JobLockService jobLockService;
    private final Outbox outbox;
    private final SendingHours sendingHours;
    private final List<DeliveryPhase> phases;

    /** @param phases in the order in which they run */
    NotificationJob(TransactionService transactionService, JobLockService jobLockService, Outbox outbox, SendingHours sendingHours,
            List<DeliveryPhase> phases) {
        this.transactionService = transactionService;
        this.jobLockService = jobLockService;
        this.outbox = outbox;
        this.sendingHours = sendingHours;
        this.phases = List.copyOf(phases);
    }

    /** What the scheduler calls. */
    public void run() {
        run(false);
    }

    /**
     * @param retryNow whether mails that wait for another try are tried now
     * @return false where another server is at it
     */
    public boolean run(boolean retryNow) {
        AuthenticationUtil.pushAuthentication();
        try {
            // As whom it runs is also whose address ACS's mail action would write from; the system has none, and the configured one is taken.
            AuthenticationUtil.setFullyAuthenticatedUser(AuthenticationUtil.getSystemUserName());
            return runAlone(retryNow);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    private boolean runAlone(boolean retryNow) {
        if (transactionService.isReadOnly()) {
            return false;
        }
        String lockToken;
        try {
            lockToken = jobLockService.getLock(LOCK, MAX_LOCK_MS);
        } catch (LockAcquisitionException busy) {
            return false;
        }
        try {
            runPhases(new Turn(() -> jobLockService.refreshLock(lockToken, LOCK, MAX_LOCK_MS), retryNow));
        } catch (LockAcquisitionException lost) {
            log.warn("Another server took over the sending of mail", lost);
        } finally {
            jobLockService.releaseLockVerify(lockToken, LOCK);
        }
        return true;
    }

    private void runPhases(Turn turn) {
        boolean mayBeSent = new Transactions(transactionService).call(() -> outbox.isActive() && sendingHours.isOpen(Instant.now()));
        for (DeliveryPhase phase : phases) {
            if (mayBeSent || !phase.waitsForSendingHours()) {
                phase.run(turn);
            }
        }
    }
}
