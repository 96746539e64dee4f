package id.juklak.berkas;

import java.util.Map;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;

/** Numbers cases without gap or double, year by year: JUKLAK-2026-0001. */
class BerkasNumbers {

    private static final long MAX_LOCK_MS = 60_000;
    private static final long RETRY_WAIT_MS = 50;
    private static final int RETRY_COUNT = 400;

    private final NodeService nodeService;
    private final JobLockService jobLockService;

    BerkasNumbers(Unchecked<NodeService> nodeService, JobLockService jobLockService) {
        this.nodeService = nodeService.service();
        this.jobLockService = jobLockService;
    }

    /**
     * Waits until it is this transaction's turn to open a case. Whoever asks next, on whichever server, waits until this transaction has
     * ended: the lock is in the database and held to the end of the transaction, since the counter is seen by others only then. A case's
     * beginning is taken after this, so that the numbers of the register follow its times.
     */
    void awaitTurn() {
        jobLockService.getTransactionalLock(JuklakModel.ASPECT_COUNTER, MAX_LOCK_MS, RETRY_WAIT_MS, RETRY_COUNT);
    }

    /**
     * The next number, for the transaction whose {@linkplain #awaitTurn() turn} it is.
     *
     * @param folder the year's folder, which keeps the last number
     */
    String takeNext(NodeRef folder, int year) {
        if (!nodeService.hasAspect(folder, JuklakModel.ASPECT_COUNTER)) {
            nodeService.addAspect(folder, JuklakModel.ASPECT_COUNTER, Map.of(JuklakModel.PROP_LAST_NUMBER, 0));
        }
        int number = (Integer) nodeService.getProperty(folder, JuklakModel.PROP_LAST_NUMBER) + 1;
        nodeService.setProperty(folder, JuklakModel.PROP_LAST_NUMBER, number);
        return "JUKLAK-%d-%04d".formatted(year, number);
    }
}
