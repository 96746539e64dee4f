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

import id.juklak.document.JuklakModel;
import id.juklak.process.Ruang;

/**
 * The job {@code juklak.retensi}: moves records whose active time, or whole retention, has ended into the next stage, where archivists find
 * them. It asks month by month, from the archive's first year on, so that it misses nothing however long it did not run; each record is a
 * transaction of its own, so that what one of them refuses holds nobody else up.
 */
public class PeriksaRetensi {

    private static final Logger log = LoggerFactory.getLogger(PeriksaRetensi.class);
    private static final QName KUNCI = JuklakModel.nama("retensi");
    private static final long PALING_LAMA_MS = 3_600_000;

    private final JobLockService jobLockService;
    private final TransactionService transactionService;
    private final ArsipBasisData basisData;
    private final Perihal perihal;
    private final Ruang ruang;

    PeriksaRetensi(JobLockService jobLockService, TransactionService transactionService, ArsipBasisData basisData, Perihal perihal,
            Ruang ruang) {
        this.jobLockService = jobLockService;
        this.transactionService = transactionService;
        this.basisData = basisData;
        this.perihal = perihal;
        this.ruang = ruang;
    }

    /** Called by the scheduler of each server; does nothing where another server is at it. */
    public void jalankan() {
        String kunci;
        try {
            kunci = jobLockService.getLock(KUNCI, PALING_LAMA_MS);
        } catch (LockAcquisitionException sibuk) {
            log.debug("Another server looks through the archive");
            return;
        }
        try {
            AuthenticationUtil.runAsSystem(() -> {
                periksa();
                return null;
            });
        } finally {
            jobLockService.releaseLock(kunci, KUNCI);
        }
    }

    private void periksa() {
        int pindah = 0;
        for (NodeRef satu : dalamTransaksi(true, this::sampaiKini)) {
            try {
                pindah += dalamTransaksi(false, () -> pindahkan(satu)) ? 1 : 0;
            } catch (RuntimeException salah) {
                log.error("The retention of {} could not be noted; tomorrow it is tried again", satu, salah);
            }
        }
        if (pindah > 0) {
            log.info("{} archived documents have reached the end of a time of retention", pindah);
        }
    }

    /** Documents whose present time ends in a month that has begun. */
    private List<NodeRef> sampaiKini() {
        YearMonth kini = YearMonth.from(perihal.hariIni());
        int awal = ruang.tahunArsip().stream().mapToInt(Integer::intValue).min().orElse(kini.getYear());
        List<NodeRef> semua = new ArrayList<>();
        for (YearMonth bulan = Year.of(awal).atMonth(1); !bulan.isAfter(kini); bulan = bulan.plusMonths(1)) {
            for (String tahap : List.of(Retensi.AKTIF, Retensi.INAKTIF)) {
                basisData.dengan(JuklakModel.TAHAP_RETENSI, tahap, JuklakModel.BULAN_RETENSI, bulan.toString())
                        .forEach(satu -> semua.add(satu.simpul()));
            }
        }
        return semua;
    }

    private boolean pindahkan(NodeRef simpul) {
        DokumenArsip dokumen = basisData.baca(simpul);
        LocalDate kini = perihal.hariIni();
        if (dokumen == null || perihal.retensi(dokumen.properti()).tahap(kini).equals(dokumen.teks(JuklakModel.TAHAP_RETENSI))) {
            return false;
        }
        perihal.sesuaikan(simpul);
        return true;
    }

    private <T> T dalamTransaksi(boolean baca, RetryingTransactionCallback<T> kerja) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(kerja, baca, true);
    }
}
