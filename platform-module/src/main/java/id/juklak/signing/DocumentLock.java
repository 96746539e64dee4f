package id.juklak.signing;

import java.util.Locale;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.model.JuklakModel;
import id.juklak.text.RefusalException;

/**
 * Lets one person at a time put a mark on a document, on whichever server: whoever comes second waits until the first is done and then sees
 * what the first did. Taken before anything of the document is read, and held to the end of the transaction.
 */
public class DocumentLock {

    /** ACS keeps a row for each lock's name for good; so documents share a few. */
    private static final int LOCK_COUNT = 64;
    /**
     * ACS lets a transaction wait for a second lock only where its name stands behind those that it holds already: this one before
     * {@code nomor..} of the official numbers.
     */
    private static final String NAME_FORMAT = "dokumen%02d";
    /** Beyond the time that a signing service far away may take. */
    private static final long MAX_LOCK_MS = 180_000;
    private static final long WAIT_MS = 50;
    private static final int MAX_TRIES = 600;

    private final JobLockService jobLockService;

    public DocumentLock(JobLockService jobLockService) {
        this.jobLockService = jobLockService;
    }

    /** @throws RefusalException 409 where another's signing takes too long */
    public void acquire(NodeRef document) {
        String name = String.format(Locale.ROOT, NAME_FORMAT, Math.floorMod(document.getId().hashCode(), LOCK_COUNT));
        try {
            jobLockService.getTransactionalLock(JuklakModel.contentQName(name), MAX_LOCK_MS, WAIT_MS, MAX_TRIES);
        } catch (LockAcquisitionException busy) {
            throw new RefusalException("web.bersamaan", 409);
        }
    }
}
