package id.juklak.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.sop.FormText;
import id.juklak.sop.Labels;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.time.WorkingTime;
import id.juklak.web.BerkasView.BerkasReferenceJson;
import id.juklak.web.http.Moment;
import id.juklak.web.http.Nullable;

/** What a task looks like in lists. */
class TaskView {

    /**
     * A task.
     *
     * @param id ACS's id of the task without the engine's name
     * @param claimable whether this user may take it
     * @param remainingMinutes working minutes left, negative when overdue
     */
    record TaskRowJson(String id, @JsonProperty("langkah") String step, int no, @JsonProperty("nama") String name,
            @JsonProperty("petunjuk") String instruction, @JsonProperty("pelaksana") String performer,
            @JsonProperty("peran") String performerName, @Nullable @JsonProperty("pemegang") String holder,
            @Nullable @JsonProperty("namaPemegang") String holderName, @JsonProperty("dapatDiambil") boolean claimable,
            @Nullable @JsonProperty("tenggat") Moment dueDate, @Nullable @JsonProperty("sisaMenit") Long remainingMinutes,
            @JsonProperty("normaMenit") long normMinutes, @JsonProperty("terlambat") boolean overdue,
            @JsonProperty("dibuat") Moment created, BerkasReferenceJson berkas, @JsonProperty("isian") List<FormTextJson> formTexts,
            @JsonProperty("keputusan") List<String> decisions, @JsonProperty("dapatKembali") boolean returnable,
            @Nullable @JsonProperty("kembaliKe") String returnTo, @JsonProperty("unggah") List<String> uploadKinds) {}

    /** A text that is typed when the step is completed. */
    record FormTextJson(@JsonProperty("nama") String name, String label, @JsonProperty("wajib") boolean required,
            @JsonProperty("maks") int maxLength) {}

    private final Sop sop;
    private final WorkingTime workingTime;
    private final BerkasView berkasView;

    TaskView(Sop sop, WorkingTime workingTime, BerkasView berkasView) {
        this.sop = sop;
        this.workingTime = workingTime;
        this.berkasView = berkasView;
    }

    TaskRowJson toRow(AnswerContext context, Task task, boolean claimable, NodeRef berkas, Map<QName, Serializable> properties) {
        Labels label = context.label();
        Step step = sop.step(task.getTaskDefinitionKey());
        Instant dueDate = task.getDueDate() == null ? null : task.getDueDate().toInstant();
        return new TaskRowJson(task.getId(), step.id(), step.no(), label.step(step.id()), label.instruction(step.id()), step.performer(),
                label.text("peran", step.performer()), task.getAssignee(), label.person(task.getAssignee()), claimable,
                context.moment(dueDate), dueDate == null ? null : workingTime.remainingMinutes(context.now(), dueDate),
                workingTime.normMinutes(step.normTime()), dueDate != null && dueDate.isBefore(context.now()),
                context.moment(task.getCreateTime()), berkasView.toReference(context, berkas, properties),
                step.formTexts().stream().map(
                        formText -> new FormTextJson(formText.name(), label.text("isian", formText.name()), true, FormText.MAX_LENGTH))
                        .toList(),
                step.decisions(), step.returnTo() != null, step.returnTo(), step.uploadKinds());
    }
}
