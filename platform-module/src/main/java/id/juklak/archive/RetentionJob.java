package id.juklak.archive;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.archive.search.ArchivedDocument;
import id.juklak.archive.search.DatabaseSource;
import id.juklak.berkas.SitePlaces;
import id.juklak.model.JuklakModel;

/**
 * The job {@code juklak.retensi}: moves records whose active time, or whole retention, has ended into the next stage, where archivists find
 * them. It asks month by month, from the archive's first year on, so that it misses nothing however long it did not run; each record is a
 * transaction of its own, so that what one of them refuses holds nobody else up.
 */
public class RetentionJob {

    private static final Logger log = LoggerFactory.getLogger(RetentionJob.class);
    private static final QName LOCK = JuklakModel.contentQName("retensi");
    private static final long MAX_LOCK_MS = 3_600_000;

    private final JobLockService jobLockService;
    private final TransactionService transactionService;
    private final DatabaseSource databaseSource;
    private final ArchiveNotes archiveNotes;
    private final SitePlaces sitePlaces;

    RetentionJob(JobLockService jobLockService, TransactionService transactionService, DatabaseSource databaseSource,
            ArchiveNotes archiveNotes,
            SitePlaces sitePlaces) {
        this.jobLockService = jobLockService;
        this.transactionService = transactionService;
        this.databaseSource = databaseSource;
        this.archiveNotes = archiveNotes;
        this.sitePlaces = sitePlaces;
    }

    /** Called by the scheduler of each server; does nothing where another server is at it. */
    public void run() {
        String lockToken;
        try {
            lockToken = jobLockService.getLock(LOCK, MAX_LOCK_MS);
        } catch (LockAcquisitionException busy) {
            log.debug("Another server looks through the archive");
            return;
        }
        try {
            AuthenticationUtil.runAsSystem(() -> {
                moveDocuments();
                return null;
            });
        } finally {
            jobLockService.releaseLock(lockToken, LOCK);
        }
    }

    private void moveDocuments() {
        int moved = 0;
        for (NodeRef node : doInTransaction(true, this::findEndingByThisMonth)) {
            try {
                moved += doInTransaction(false, () -> moveToNextStage(node)) ? 1 : 0;
            } catch (RuntimeException failure) {
                log.error("The retention of {} could not be noted; tomorrow it is tried again", node, failure);
            }
        }
        if (moved > 0) {
            log.info("{} archived documents have reached the end of a time of retention", moved);
        }
    }

    /** Documents whose present time ends in a month that has begun. */
    private List<NodeRef> findEndingByThisMonth() {
        YearMonth thisMonth = YearMonth.from(archiveNotes.today());
        int firstYear = sitePlaces.findArchiveYears().stream().mapToInt(Integer::intValue).min().orElse(thisMonth.getYear());
        List<NodeRef> nodes = new ArrayList<>();
        for (YearMonth month = Year.of(firstYear).atMonth(1); !month.isAfter(thisMonth); month = month.plusMonths(1)) {
            for (String stage : List.of(Retention.ACTIVE, Retention.INACTIVE)) {
                databaseSource.findWith(JuklakModel.PROP_RETENTION_STAGE, stage, JuklakModel.PROP_RETENTION_MONTH, month.toString())
                        .forEach(document -> nodes.add(document.node()));
            }
        }
        return nodes;
    }

    private boolean moveToNextStage(NodeRef node) {
        ArchivedDocument document = databaseSource.read(node);
        LocalDate today = archiveNotes.today();
        if (document == null
                || archiveNotes.retentionOf(document.properties()).stageOn(today).equals(document.text(JuklakModel.PROP_RETENTION_STAGE))) {
            return false;
        }
        archiveNotes.refresh(node);
        return true;
    }

    private <T> T doInTransaction(boolean readOnly, RetryingTransactionCallback<T> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, readOnly, true);
    }
}
