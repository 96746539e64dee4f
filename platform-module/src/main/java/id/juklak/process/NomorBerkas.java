package id.juklak.process;

import java.util.Map;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.document.JuklakModel;

/** Numbers cases without gap or double, year by year: JUKLAK-2026-0001. */
class NomorBerkas {

    private static final long PALING_LAMA_MS = 60_000;
    private static final long TUNGGU_MS = 50;
    private static final int COBA = 400;

    private final NodeService nodeService;
    private final JobLockService jobLockService;

    NomorBerkas(NodeService nodeService, JobLockService jobLockService) {
        this.nodeService = nodeService;
        this.jobLockService = jobLockService;
    }

    /**
     * Waits until it is this transaction's turn to open a case. Whoever asks next, on whichever server, waits until this transaction has
     * ended: the lock is in the database and held to the end of the transaction, since the counter is seen by others only then. A case's
     * beginning is taken after this, so that the numbers of the register follow its times.
     */
    void tungguGiliran() {
        jobLockService.getTransactionalLock(JuklakModel.ASPEK_PENCACAH, PALING_LAMA_MS, TUNGGU_MS, COBA);
    }

    /**
     * The next number, for the transaction whose {@linkplain #tungguGiliran() turn} it is.
     *
     * @param folder the year's folder, which keeps the last number
     */
    String berikutnya(NodeRef folder, int tahun) {
        if (!nodeService.hasAspect(folder, JuklakModel.ASPEK_PENCACAH)) {
            nodeService.addAspect(folder, JuklakModel.ASPEK_PENCACAH, Map.of(JuklakModel.NOMOR_TERAKHIR, 0));
        }
        int nomor = (Integer) nodeService.getProperty(folder, JuklakModel.NOMOR_TERAKHIR) + 1;
        nodeService.setProperty(folder, JuklakModel.NOMOR_TERAKHIR, nomor);
        return "JUKLAK-%d-%04d".formatted(tahun, nomor);
    }
}
