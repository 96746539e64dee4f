package id.juklak.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.JuklakException;
import id.juklak.calendar.WaktuKerja;
import id.juklak.pengaturan.FolderPengaturan;
import id.juklak.pengaturan.Pengaturan;
import id.juklak.sop.Jenis;
import id.juklak.sop.Sop;

/**
 * Gives official numbers, without gap or double, by book and year. A number belongs to the transaction that takes it: others wait for its
 * end, and where it is rolled back the next one gets the same number.
 */
public class Penomoran {

    /** The folder of the books beside the settings: a folder for each book and year keeps the last number. */
    public static final String FOLDER = "Nomor";
    /** Behind the name of the lock on the document, which is taken first: see there. */
    private static final String NAMA_KUNCI = "nomor";
    /** A signing service far away may take its time while the number is held. */
    private static final long PALING_LAMA_MS = 180_000;
    private static final long TUNGGU_MS = 50;
    private static final int COBA = 800;

    private final Sop sop;
    private final Pengaturan<SetelanPenomoran> setelan;
    private final FolderPengaturan folderPengaturan;
    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final JobLockService jobLockService;
    private final WaktuKerja waktuKerja;
    private final BulanBuku bulanBuku;
    private final Izin izin;

    /** All services are the ones without permission checks. */
    public Penomoran(Sop sop, Pengaturan<SetelanPenomoran> setelan, FolderPengaturan folderPengaturan, NodeService nodeService,
            FileFolderService fileFolderService,
            JobLockService jobLockService, WaktuKerja waktuKerja, BulanBuku bulanBuku, Izin izin) {
        this.sop = sop;
        this.setelan = setelan;
        this.folderPengaturan = folderPengaturan;
        this.nodeService = nodeService;
        this.fileFolderService = fileFolderService;
        this.jobLockService = jobLockService;
        this.waktuKerja = waktuKerja;
        this.bulanBuku = bulanBuku;
        this.izin = izin;
    }

    /**
     * Gives a document its number and date, where its kind gets one and it has none yet.
     *
     * @param pada when it is signed
     * @throws JuklakException 409 where another's signing holds the book for too long, 422 for a kind without a pattern
     */
    public void beri(NodeRef dokumen, Date pada) {
        String jenis = nodeService.getType(dokumen).getLocalName();
        boolean bernomor = sop.jenis(jenis).map(Jenis::nomor).orElse(false);
        if (!bernomor || nodeService.getProperty(dokumen, JuklakModel.NOMOR) != null) {
            return;
        }
        SetelanPenomoran kini = setelan.kini();
        SetelanPenomoran.Pola pola = kini.jenis().get(jenis);
        if (pola == null) {
            throw new JuklakException("nomor.tanpaPola", 422, jenis);
        }
        LocalDate tanggal = LocalDate.ofInstant(pada.toInstant(), waktuKerja.zona());
        String nomor = pola.nomor(kini.unit(), urut(pola.buku(), tanggal.getYear()), tanggal);
        Map<QName, Serializable> properti = new HashMap<>();
        properti.put(JuklakModel.NOMOR, nomor);
        properti.put(JuklakModel.TANGGAL, pada);
        properti.put(JuklakModel.BULAN_BUKU, bulanBuku.dari(pada));
        izin.untuk(() -> {
            nodeService.addAspect(dokumen, JuklakModel.ASPEK_DIBUKUKAN, null);
            nodeService.addProperties(dokumen, properti);
        });
    }

    private int urut(String buku, int tahun) {
        try {
            jobLockService.getTransactionalLock(JuklakModel.nama(NAMA_KUNCI + Math.floorMod(buku.hashCode(), 16)), PALING_LAMA_MS,
                    TUNGGU_MS, COBA);
        } catch (LockAcquisitionException sibuk) {
            throw new JuklakException("web.bersamaan", 409);
        }
        return AuthenticationUtil.runAsSystem(() -> {
            NodeRef folder = folder(buku + " " + tahun);
            int nomor = (Integer) nodeService.getProperty(folder, JuklakModel.NOMOR_TERAKHIR) + 1;
            nodeService.setProperty(folder, JuklakModel.NOMOR_TERAKHIR, nomor);
            return nomor;
        });
    }

    private NodeRef folder(String nama) {
        NodeRef induk = folderPengaturan.cari(FOLDER);
        NodeRef ada = nodeService.getChildByName(induk, ContentModel.ASSOC_CONTAINS, nama);
        if (ada == null) {
            ada = fileFolderService.create(induk, nama, ContentModel.TYPE_FOLDER).getNodeRef();
        }
        if (!nodeService.hasAspect(ada, JuklakModel.ASPEK_PENCACAH)) {
            nodeService.addAspect(ada, JuklakModel.ASPEK_PENCACAH, Map.of(JuklakModel.NOMOR_TERAKHIR, 0));
        }
        return ada;
    }
}
