package id.juklak.notify;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.calendar.WaktuKerja;
import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;
import id.juklak.pengaturan.Pengaturan;
import id.juklak.process.Berkas;
import id.juklak.process.Kabar;
import id.juklak.process.Kabar.Macam;
import id.juklak.process.Konteks;
import id.juklak.process.PencatatKabar;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/**
 * Notices tasks that will soon be due, are overdue, or have been for long. What was told of is noted down on the case in the transaction
 * that puts the news into the outbox, so that it is told of once.
 */
class Pengingat {

    private final Sop sop;
    private final WaktuKerja waktuKerja;
    private final Pengaturan<SetelanPemberitahuan> setelan;
    private final PencatatKabar pencatatKabar;
    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final NodeService nodeService;
    private final BehaviourFilter behaviourFilter;
    private final Izin izin;

    /** @param nodeService the one without permission checks */
    Pengingat(Sop sop, WaktuKerja waktuKerja, Pengaturan<SetelanPemberitahuan> setelan, PencatatKabar pencatatKabar,
            TaskService taskService,
            RuntimeService runtimeService, NodeService nodeService, BehaviourFilter behaviourFilter, Izin izin) {
        this.sop = sop;
        this.waktuKerja = waktuKerja;
        this.setelan = setelan;
        this.pencatatKabar = pencatatKabar;
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.nodeService = nodeService;
        this.behaviourFilter = behaviourFilter;
        this.izin = izin;
    }

    /** Ids of the tasks that wait. */
    List<String> tugas() {
        return taskService.createTaskQuery().processDefinitionKey(sop.proses()).list().stream().map(Task::getId).toList();
    }

    /** Looks at one task, in a transaction of its own. */
    void periksa(String idTugas) {
        Task tugas = taskService.createTaskQuery().taskId(idTugas).singleResult();
        NodeRef simpul = tugas == null ? null : berkas(tugas);
        if (simpul == null || !nodeService.exists(simpul)) {
            return;
        }
        Berkas berkas = Berkas.baca(nodeService, simpul);
        // Not the task's own due date, which a client of ACS's API can move.
        Date tenggat = (Date) nodeService.getProperty(simpul, JuklakModel.TENGGAT);
        if (!berkas.berjalan() || !tugas.getTaskDefinitionKey().equals(berkas.langkah()) || tenggat == null) {
            return;
        }
        List<String> sudah = new ArrayList<>(sudah(simpul, idTugas));
        List<Macam> baru = tahap(sop.langkah(berkas.langkah()), tenggat.toInstant()).stream().filter(satu -> !sudah.contains(satu.id()))
                .toList();
        if (baru.isEmpty()) {
            return;
        }
        for (Macam satu : baru) {
            sudah.add(satu.id());
            pencatatKabar.catat(new Kabar(satu, simpul, berkas.langkah(), idTugas, null, null, new Date()));
        }
        catat(simpul, idTugas, sudah);
    }

    /** What is to be told now; once a task is overdue, nobody needs to hear that it soon will be. */
    private List<Macam> tahap(Langkah langkah, Instant tenggat) {
        SetelanPemberitahuan kini = setelan.kini();
        Instant saat = Instant.now();
        long sisa = waktuKerja.sisaMenit(saat, tenggat);
        List<Macam> semua = new ArrayList<>();
        if (!saat.isBefore(tenggat)) {
            semua.add(Macam.LEWAT);
            if (-sisa >= kini.eskalasiMenit() && kini.atasan().containsKey(langkah.pelaksana())) {
                semua.add(Macam.ESKALASI);
            }
        } else if (kini.segera().tiba(sisa, waktuKerja.menitNorma(langkah.norma()))) {
            semua.add(Macam.SEGERA);
        }
        semua.removeIf(satu -> !kini.memberitahukan(satu));
        return semua;
    }

    private NodeRef berkas(Task tugas) {
        return runtimeService.getVariable(tugas.getExecutionId(), Konteks.VARIABEL_BERKAS) instanceof String acuan
                && NodeRef.isNodeRef(acuan) ? new NodeRef(acuan) : null;
    }

    @SuppressWarnings("unchecked")
    private Collection<String> sudah(NodeRef berkas, String idTugas) {
        boolean sama = idTugas.equals(nodeService.getProperty(berkas, JuklakModel.INGAT_TUGAS));
        return sama ? (Collection<String>) nodeService.getProperty(berkas, JuklakModel.INGAT_TAHAP) : List.of();
    }

    private void catat(NodeRef berkas, String idTugas, List<String> tahap) {
        Map<QName, Serializable> properti = new HashMap<>();
        properti.put(JuklakModel.INGAT_TUGAS, idTugas);
        properti.put(JuklakModel.INGAT_TAHAP, new ArrayList<>(tahap));
        // A reminder is no change that anyone made to the case.
        behaviourFilter.disableBehaviour(berkas, ContentModel.ASPECT_AUDITABLE);
        try {
            izin.untuk(() -> nodeService.addAspect(berkas, JuklakModel.ASPEK_DIINGATKAN, properti));
        } finally {
            behaviourFilter.enableBehaviour(berkas, ContentModel.ASPECT_AUDITABLE);
        }
    }
}
