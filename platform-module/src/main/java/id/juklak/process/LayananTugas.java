package id.juklak.process;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.activiti.engine.HistoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;

import id.juklak.JuklakException;
import id.juklak.document.JuklakModel;
import id.juklak.sop.Isian;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/**
 * What an official does with a task. Here is checked what ACS would answer with a sentence of its own, or not at all; whether a step may be
 * completed is decided where every way of completing it passes ({@link JuklakTugas}).
 */
public class LayananTugas {

    private final WorkflowService workflowService;
    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final HistoryService historyService;
    private final NodeService nodeService;
    private final PersonService personService;
    private final Wewenang wewenang;
    private final Penolakan penolakan;
    private final Sop sop;

    /**
     * @param workflowService the public one
     * @param nodeService the one without permission checks
     */
    LayananTugas(WorkflowService workflowService, TaskService taskService, RuntimeService runtimeService, HistoryService historyService,
            NodeService nodeService,
            PersonService personService, Wewenang wewenang, Penolakan penolakan, Sop sop) {
        this.workflowService = workflowService;
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.historyService = historyService;
        this.nodeService = nodeService;
        this.personService = personService;
        this.wewenang = wewenang;
        this.penolakan = penolakan;
        this.sop = sop;
    }

    /** An open task with its case and step. */
    public record Tugas(Task tugas, Berkas berkas, Langkah langkah) {}

    /** @throws JuklakException 404 for an unknown task, 409 for one that is done */
    public Tugas cari(String idTugas) {
        Task tugas = taskService.createTaskQuery().taskId(idTugas).processDefinitionKey(sop.proses()).singleResult();
        if (tugas == null) {
            boolean selesai = historyService.createHistoricTaskInstanceQuery().taskId(idTugas).processDefinitionKey(sop.proses())
                    .count() > 0;
            throw selesai ? new JuklakException("tugas.selesai", 409) : new JuklakException("web.tidakAda", 404);
        }
        NodeRef simpul = new NodeRef((String) runtimeService.getVariable(tugas.getProcessInstanceId(), Konteks.VARIABEL_BERKAS));
        return new Tugas(tugas, Berkas.baca(nodeService, simpul), sop.langkah(tugas.getTaskDefinitionKey()));
    }

    /** @throws JuklakException 403 for someone outside the pool, 409 where someone else holds the task */
    public void ambil(Tugas satu) {
        milikku(satu);
        if (satu.tugas().getAssignee() == null) {
            pegang(satu, pengguna());
        }
    }

    /** @throws JuklakException 403 unless the user holds the task or may give tasks to others */
    public void lepas(Tugas satu) {
        String pemegang = satu.tugas().getAssignee();
        if (pemegang == null) {
            return;
        }
        if (!pemegang.equals(pengguna()) && !wewenang.bolehAlih()) {
            throw new JuklakException("tugas.bukanPemegang", 403);
        }
        alihkanSebagaiSistem(satu, null);
    }

    /** @throws JuklakException 400 for an unknown user, 403 for someone who may not, 409 where the user is not in the step's group */
    public void alihkan(Tugas satu, String kepada) {
        if (!wewenang.bolehAlih()) {
            throw new JuklakException("alih.ditolak", 403);
        }
        if (!personService.personExists(kepada)) {
            throw new JuklakException("alih.tidakDikenal", 400, kepada);
        }
        if (!wewenang.pelaksana(kepada, satu.berkas(), satu.langkah())) {
            throw new JuklakException("alih.bukanAnggota", 409, kepada);
        }
        alihkanSebagaiSistem(satu, kepada);
    }

    /** ACS lets only a task's owner, pool and initiator change it; who may give it to others has been checked. */
    private void alihkanSebagaiSistem(Tugas satu, String kepada) {
        AuthenticationUtil.runAsSystem(() -> {
            pegang(satu, kepada);
            return null;
        });
    }

    /**
     * Completes a step.
     *
     * @param isian texts by their names in the SOP's data
     * @param perluPerMenko the decision of the step that makes it; null elsewhere
     * @throws JuklakException 400 for a missing or over-long text or one that the step doesn't know, 403 for someone outside the pool, 409
     * where someone else holds the task, 422 where the gate refuses
     */
    public void selesaikan(Tugas satu, String komentar, Map<String, String> isian, Boolean perluPerMenko) {
        milikku(satu);
        Map<String, Object> isianTugas = new HashMap<>();
        Set<String> dikenal = satu.langkah().isian().stream().map(Isian::nama).collect(Collectors.toSet());
        isian.forEach((nama, teks) -> {
            if (!dikenal.contains(nama)) {
                throw new JuklakException("web.medan", 400, nama);
            }
            isianTugas.put(JuklakTugas.AWALAN + nama, teks);
        });
        if (perluPerMenko != null) {
            if (!satu.langkah().keputusan().contains("perluPerMenko")) {
                throw new JuklakException("web.medan", 400, "perluPerMenko");
            }
            isianTugas.put(JuklakTugas.PERLU_PERMENKO, perluPerMenko);
        }
        akhiri(satu, JuklakModel.HASIL_LANJUT, komentar, isianTugas);
    }

    /** Returns the case to the step that drafted what is examined. @throws JuklakException as {@link #selesaikan}, 400 without a note */
    public void kembalikan(Tugas satu, String komentar) {
        milikku(satu);
        akhiri(satu, JuklakModel.HASIL_KEMBALI, komentar, new HashMap<>());
    }

    /**
     * The form's values are set on the task itself, as ACS's REST API sets them: that its performer may is known already, and
     * {@code WorkflowService.updateTask} would read the whole task twice over.
     */
    private void akhiri(Tugas satu, String hasil, String komentar, Map<String, Object> isianTugas) {
        isianTugas.put(JuklakTugas.HASIL, hasil);
        isianTugas.put(JuklakTugas.KOMENTAR, komentar);
        taskService.setVariablesLocal(satu.tugas().getId(), isianTugas);
        workflowService.endTask(Konteks.MESIN + satu.tugas().getId(), null);
    }

    private void pegang(Tugas satu, String pemegang) {
        Map<QName, Serializable> properti = new HashMap<>();
        properti.put(ContentModel.PROP_OWNER, pemegang);
        workflowService.updateTask(Konteks.MESIN + satu.tugas().getId(), properti, null, null);
    }

    /** @throws JuklakException 403 for someone who does not perform the step, 409 where someone else holds the task */
    void milikku(Tugas satu) {
        try {
            wewenang.wajibPelaksana(pengguna(), satu.berkas(), satu.langkah());
        } catch (JuklakException ditolak) {
            penolakan.catat(satu.berkas().simpul(), Catatan.Peristiwa.oleh("tolak", satu.langkah().id(), null, satu.tugas().getId())
                    .dengan(ditolak.kode(), ditolak.getMessage(), null));
            throw ditolak;
        }
        String pemegang = satu.tugas().getAssignee();
        if (pemegang != null && !pemegang.equals(pengguna())) {
            throw new JuklakException("tugas.dipegang", 409, pemegang);
        }
    }

    private static String pengguna() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }
}
