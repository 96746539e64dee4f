package id.juklak.process;

import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;

import id.juklak.JuklakException;
import id.juklak.document.IsiBerkas;
import id.juklak.document.JuklakModel;
import id.juklak.sop.Isian;
import id.juklak.sop.Sop;

/** Opens, finds and cancels cases for a user. The process itself does the work ({@link JuklakProses}). */
public class LayananBerkas {

    /** The origin, and the kind of document that comes with it. */
    private static final String USULAN = "usulan";

    private final WorkflowService workflowService;
    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final Wewenang wewenang;
    private final PengelolaBerkas pengelola;
    private final DokumenLangkah dokumenLangkah;
    private final IsiBerkas isiBerkas;
    private final Catatan catatan;
    private final Sop sop;

    /**
     * @param workflowService the public one
     * @param nodeService the one without permission checks; so permissionService is asked
     */
    LayananBerkas(WorkflowService workflowService, NodeService nodeService, PermissionService permissionService, Wewenang wewenang,
            PengelolaBerkas pengelola,
            DokumenLangkah dokumenLangkah, IsiBerkas isiBerkas, Catatan catatan, Sop sop) {
        this.workflowService = workflowService;
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.wewenang = wewenang;
        this.pengelola = pengelola;
        this.dokumenLangkah = dokumenLangkah;
        this.isiBerkas = isiBerkas;
        this.catatan = catatan;
        this.sop = sop;
    }

    /**
     * Opens a case at step 1.
     *
     * @param unit code of the initiating unit; null for the proposer's own, or the default one
     * @param usulan a file that the user may read, of which the case gets a copy; null without one
     * @throws JuklakException 400 for a missing, over-long or unknown value, 403 for an origin that is not the user's, 404 without the file
     */
    public NodeRef mulai(String judul, String bentuk, String asal, String unit, String keterangan, NodeRef usulan) {
        if (usulan != null && !bolehBaca(usulan)) {
            throw new JuklakException("web.tidakAda", 404);
        }
        Berkas berkas = mulai(new Permohonan(judul, bentuk, asal, unit, keterangan));
        if (usulan != null) {
            dokumenLangkah.salin(berkas, sop.langkah().get(0), usulan);
        }
        return berkas.simpul();
    }

    /**
     * Opens a case at step 1 with a unit's proposal.
     *
     * @throws JuklakException as {@link #mulai(String, String, String, String, String, NodeRef)}
     */
    public NodeRef usulkan(String judul, String bentuk, String unit, String keterangan, String nama, InputStream isi) {
        Berkas berkas = mulai(new Permohonan(judul, bentuk, USULAN, unit, keterangan));
        dokumenLangkah.terimaUsulan(berkas, USULAN, nama, isi);
        return berkas.simpul();
    }

    /** Opens a case with a file that moves into it. */
    void mulaiDariFile(Permohonan permohonan, NodeRef file) {
        dokumenLangkah.ambilUsulan(mulai(permohonan), file, permohonan.asal());
    }

    private Berkas mulai(Permohonan permohonan) {
        WorkflowDefinition definisi = workflowService.getDefinitionByName(Konteks.MESIN + sop.proses());
        Map<QName, Serializable> properti = new HashMap<>();
        isi(properti, "judul", permohonan.judul());
        isi(properti, "bentuk", permohonan.bentuk());
        isi(properti, "asal", permohonan.asal());
        isi(properti, "unit", permohonan.unit());
        isi(properti, "keterangan", permohonan.keterangan());
        WorkflowInstance proses = workflowService.startWorkflow(definisi.getId(), properti).getInstance();
        // ACS counts the start form as a task of its own, which stays open until someone ends it.
        workflowService.endTask(workflowService.getStartTask(proses.getId()).getId(), null);
        return Berkas.baca(nodeService, proses.getWorkflowPackage());
    }

    private void isi(Map<QName, Serializable> properti, String nama, String nilai) {
        if (nilai != null) {
            properti.put(JuklakModel.tugas(nama), nilai);
        }
    }

    /** @throws JuklakException 404 for what is no case, or none that the user may see */
    public Berkas baca(NodeRef simpul) {
        if (!bolehBaca(simpul) || !JuklakModel.TIPE_BERKAS.equals(nodeService.getType(simpul))) {
            throw new JuklakException("web.tidakAda", 404);
        }
        return Berkas.baca(nodeService, simpul);
    }

    /** @throws JuklakException 404 for what is no document, in a case or in the archive, or none that the user may see */
    public void wajibDokumen(NodeRef simpul) {
        if (!bolehBaca(simpul) || isiBerkas.jenis(simpul) == null) {
            throw new JuklakException("web.tidakAda", 404);
        }
    }

    /** Whether there is such a node, and the user may read it. */
    public boolean bolehBaca(NodeRef simpul) {
        return nodeService.exists(simpul) && permissionService.hasPermission(simpul, PermissionService.READ) == AccessStatus.ALLOWED;
    }

    /**
     * Ends a case for good.
     *
     * @throws JuklakException 400 without a reason, 403 for someone who may not, 409 where the case no longer runs
     */
    public void batalkan(Berkas berkas, String alasan) {
        if (!wewenang.bolehBatal()) {
            throw new JuklakException("batal.ditolak", 403);
        }
        if (alasan == null || alasan.isBlank()) {
            throw new JuklakException("batal.alasan", 400);
        }
        if (alasan.length() > Isian.MAKS) {
            throw new JuklakException("web.terlaluPanjang", 400, "alasan", Integer.toString(Isian.MAKS));
        }
        if (!berkas.berjalan()) {
            throw new JuklakException("berkas.tidakBerjalan", 409);
        }
        catatan.catat(berkas.simpul(), Catatan.Peristiwa.oleh("batal", berkas.langkah(), wewenang.jabatanBatal(), null)
                .dengan(JuklakModel.DIBATALKAN, alasan.strip(), null));
        pengelola.batalkan(berkas, alasan.strip());
        workflowService.cancelWorkflow(berkas.idProses());
    }
}
