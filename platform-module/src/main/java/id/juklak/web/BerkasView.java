package id.juklak.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import id.juklak.berkas.BerkasQuery;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Labels;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.time.DueDates;
import id.juklak.time.WorkingTime;

/** What tasks and cases look like in the answers (docs/api.md). One for each request, made inside its transaction. */
class BerkasView {

    private final Sop sop;
    private final WorkingTime workingTime;
    private final Labels label;
    private final Times times;
    private final Instant now = Instant.now();

    BerkasView(Sop sop, WorkingTime workingTime, Labels label) {
        this.sop = sop;
        this.workingTime = workingTime;
        this.label = label;
        this.times = new Times(workingTime);
    }

    Labels label() {
        return label;
    }

    Times times() {
        return times;
    }

    Instant now() {
        return now;
    }

    /** A task without what its gate asks for, which only the answer about one task tells. */
    Map<String, Object> showTask(Task task, boolean claimable, NodeRef berkas, Map<QName, Serializable> properties) {
        Step step = sop.step(task.getTaskDefinitionKey());
        Instant dueDate = task.getDueDate() == null ? null : task.getDueDate().toInstant();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", task.getId());
        fields.put("langkah", step.id());
        fields.put("no", step.no());
        fields.put("nama", label.step(step.id()));
        fields.put("petunjuk", label.instruction(step.id()));
        fields.put("pelaksana", step.performer());
        fields.put("peran", label.text("peran", step.performer()));
        fields.put("pemegang", task.getAssignee());
        fields.put("namaPemegang", label.person(task.getAssignee()));
        fields.put("dapatDiambil", claimable);
        fields.put("tenggat", times.format(dueDate));
        fields.put("sisaMenit", dueDate == null ? null : workingTime.remainingMinutes(now, dueDate));
        fields.put("normaMenit", workingTime.normMinutes(step.normTime()));
        fields.put("terlambat", DueDates.isOverdue(task.getDueDate(), now));
        fields.put("dibuat", times.format(task.getCreateTime()));
        fields.put("berkas", showBrief(berkas, properties));
        fields.put("isian", step.formTexts().stream().map(formText -> showFormText(formText.name())).toList());
        fields.put("keputusan", step.decisions());
        fields.put("dapatKembali", step.returnTo() != null);
        fields.put("kembaliKe", step.returnTo());
        fields.put("unggah", step.uploadKinds());
        return fields;
    }

    private Map<String, Object> showFormText(String name) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("nama", name);
        fields.put("label", label.text("isian", name));
        fields.put("wajib", true);
        fields.put("maks", JsonBody.MAX_TEXT_LENGTH);
        return fields;
    }

    private Map<String, Object> showBrief(NodeRef berkas, Map<QName, Serializable> properties) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", berkas.getId());
        for (String name : List.of("nomorBerkas", "judul", "bentuk", "asal", "unit")) {
            fields.put(name, properties.get(JuklakModel.contentQName(name)));
        }
        fields.put("namaUnit", label.unit((String) properties.get(JuklakModel.contentQName("unit"))));
        fields.put("status", properties.get(JuklakModel.contentQName("status")));
        return fields;
    }

    /** @param task the current task, or null */
    Map<String, Object> showBerkas(NodeRef berkas, Map<QName, Serializable> properties, Task task) {
        Map<String, Object> fields = showBrief(berkas, properties);
        String stepId = (String) properties.get(JuklakModel.contentQName("langkah"));
        fields.put("tahun", properties.get(JuklakModel.contentQName("tahun")));
        fields.put("langkah", stepId);
        fields.put("no", stepId == null ? null : sop.step(stepId).no());
        fields.put("namaLangkah", label.step(stepId));
        fields.put("tenggat", times.format(properties.get(JuklakModel.contentQName("tenggat"))));
        fields.put("terlambat", BerkasQuery.isOverdue(properties, now));
        fields.put("mulai", times.format(properties.get(JuklakModel.contentQName("mulai"))));
        fields.put("selesai", times.format(properties.get(JuklakModel.contentQName("selesai"))));
        for (String name : List.of("perluPerMenko", "keterangan", "alasanBatal", "jumlahKembali", "idProses")) {
            fields.put(name, properties.get(JuklakModel.contentQName(name)));
        }
        fields.put("tugas", task == null ? null : showHolder(task));
        return fields;
    }

    private Map<String, Object> showHolder(Task task) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", task.getId());
        fields.put("pemegang", task.getAssignee());
        fields.put("namaPemegang", label.person(task.getAssignee()));
        return fields;
    }
}
