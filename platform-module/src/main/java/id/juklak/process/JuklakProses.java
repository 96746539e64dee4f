package id.juklak.process;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowNodeConverter;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import id.juklak.JuklakException;
import id.juklak.TeksTersimpan;
import id.juklak.document.JuklakModel;
import id.juklak.sop.Sop;
import id.juklak.sop.UnitAwal;

/**
 * Bean {@code juklakProses} of the process: opens a case when a process starts and closes it when the process ends, whoever starts or ends
 * it and by whatever way: our web scripts, Share, ACS's REST API.
 */
public class JuklakProses implements ExecutionListener {

    private static final long serialVersionUID = 1L;
    private static final String PAKET = "bpm_package";
    private static final String URAIAN = "bpm_workflowDescription";
    /** Share's page of a process is headed with this, where the start form gave none. */
    private static final String URAIAN_MULAI = "bpm_description";

    private final transient Sop sop;
    private final transient Kelompok kelompok;
    private final transient Wewenang wewenang;
    private final transient PengelolaBerkas pengelola;
    private final transient Catatan catatan;
    private final transient Konteks konteks;
    private final transient DokumenLangkah dokumenLangkah;
    private final transient NodeService nodeService;
    private final transient WorkflowNodeConverter nodeConverter;
    private final transient TeksTersimpan teks;
    private final String unitBawaan;

    /** @param nodeService the one without permission checks */
    JuklakProses(Sop sop, Kelompok kelompok, Wewenang wewenang, PengelolaBerkas pengelola, Catatan catatan, Konteks konteks,
            DokumenLangkah dokumenLangkah,
            NodeService nodeService, WorkflowNodeConverter nodeConverter, TeksTersimpan teks, UnitAwal unitAwal) {
        this.sop = sop;
        this.kelompok = kelompok;
        this.wewenang = wewenang;
        this.pengelola = pengelola;
        this.catatan = catatan;
        this.konteks = konteks;
        this.dokumenLangkah = dokumenLangkah;
        this.nodeService = nodeService;
        this.nodeConverter = nodeConverter;
        this.teks = teks;
        this.unitBawaan = unitAwal.bawaan();
    }

    @Override
    public void notify(DelegateExecution eksekusi) {
        if (EVENTNAME_START.equals(eksekusi.getEventName())) {
            mulai(eksekusi);
        } else if (EVENTNAME_END.equals(eksekusi.getEventName())) {
            akhir(eksekusi);
        }
    }

    private void mulai(DelegateExecution eksekusi) {
        Permohonan permohonan = Permohonan.dari(eksekusi).periksa(sop, kelompok, unitBawaan);
        Berkas berkas = pengelola.buka(permohonan, Konteks.MESIN + eksekusi.getProcessInstanceId());
        Object paketSemula = eksekusi.getVariable(PAKET);
        jadikanPaket(berkas, eksekusi);
        eksekusi.setVariable(Konteks.VARIABEL_BERKAS, berkas.simpul().toString());
        String uraian = berkas.nomor() + ": " + berkas.judul();
        eksekusi.setVariable(URAIAN, uraian);
        eksekusi.setVariable(URAIAN_MULAI, uraian);
        String jabatan = wewenang.jabatan(sop.asal(permohonan.asal()).orElseThrow().oleh());
        catatan.catat(berkas.simpul(),
                Catatan.Peristiwa.oleh("mulai", null, jabatan, null).dengan(permohonan.asal(), permohonan.keterangan(), null));
        if (paketSemula != null) {
            lampiran(nodeConverter.convertToNode(paketSemula)).forEach(satu -> dokumenLangkah.salin(berkas, sop.langkah().get(0), satu));
        }
    }

    /** The case folder takes the place of the package that the process was started with, as ACS itself would mark it. */
    private void jadikanPaket(Berkas berkas, DelegateExecution eksekusi) {
        Map<QName, Serializable> properti = new HashMap<>();
        properti.put(WorkflowModel.PROP_IS_SYSTEM_PACKAGE, false);
        properti.put(WorkflowModel.PROP_WORKFLOW_DEFINITION_ID, Konteks.MESIN + eksekusi.getProcessDefinitionId());
        properti.put(WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME, Konteks.MESIN + sop.proses());
        properti.put(WorkflowModel.PROP_WORKFLOW_INSTANCE_ID, berkas.idProses());
        nodeService.addAspect(berkas.simpul(), WorkflowModel.ASPECT_WORKFLOW_PACKAGE, properti);
        eksekusi.setVariable(PAKET, nodeConverter.convertNode(berkas.simpul()));
    }

    /** What the starter attached to the start form in Share. */
    private List<NodeRef> lampiran(NodeRef paket) {
        return nodeService.getChildAssocs(paket, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(anak -> nodeService.getProperty(anak, ContentModel.PROP_CONTENT) != null).toList();
    }

    /** A process that ends while its case runs is being cancelled, and not by our own service. */
    private void akhir(DelegateExecution eksekusi) {
        if (eksekusi.getVariable(Konteks.VARIABEL_BERKAS) == null) {
            // It was refused at its start, before it had a case.
            return;
        }
        Berkas berkas = konteks.berkas(eksekusi, eksekusi.getProcessInstanceId());
        if (berkas.berjalan()) {
            if (!wewenang.bolehBatal() && !wewenang.adminAcs()) {
                throw new JuklakException("batal.ditolak", 403);
            }
            String alasan = teks.teks("juklak.batal.tanpaAlasan");
            catatan.catat(berkas.simpul(), Catatan.Peristiwa.oleh("batal", berkas.langkah(), wewenang.jabatanBatal(), null)
                    .dengan(JuklakModel.DIBATALKAN, alasan, null));
            pengelola.batalkan(berkas, alasan);
        }
    }
}
