package id.juklak.signing;

import java.util.Locale;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.JuklakException;
import id.juklak.document.JuklakModel;

/**
 * Lets one person at a time put a mark on a document, on whichever server: whoever comes second waits until the first is done and then sees
 * what the first did. Taken before anything of the document is read, and held to the end of the transaction.
 */
public class KunciDokumen {

    /** ACS keeps a row for each lock's name for good; so documents share a few. */
    private static final int BANYAK = 64;
    /**
     * ACS lets a transaction wait for a second lock only where its name stands behind those that it holds already: this one before
     * {@code nomor..} of the official numbers.
     */
    private static final String NAMA = "dokumen%02d";
    /** Beyond the time that a signing service far away may take. */
    private static final long PALING_LAMA_MS = 180_000;
    private static final long TUNGGU_MS = 50;
    private static final int COBA = 600;

    private final JobLockService jobLockService;

    public KunciDokumen(JobLockService jobLockService) {
        this.jobLockService = jobLockService;
    }

    /** @throws JuklakException 409 where another's signing takes too long */
    public void ambil(NodeRef dokumen) {
        String nama = String.format(Locale.ROOT, NAMA, Math.floorMod(dokumen.getId().hashCode(), BANYAK));
        try {
            jobLockService.getTransactionalLock(JuklakModel.nama(nama), PALING_LAMA_MS, TUNGGU_MS, COBA);
        } catch (LockAcquisitionException sibuk) {
            throw new JuklakException("web.bersamaan", 409);
        }
    }
}
