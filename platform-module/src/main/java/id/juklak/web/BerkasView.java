package id.juklak.web;

import java.io.Serializable;
import java.util.Map;

import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.juklak.berkas.BerkasQuery;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Sop;
import id.juklak.web.http.Moment;
import id.juklak.web.http.Nullable;
import id.juklak.web.http.OneOf;

/** What a case looks like in lists. */
class BerkasView {

    /** Which case it is. */
    record BerkasReferenceJson(String id, @JsonProperty("nomorBerkas") String number, @JsonProperty("judul") String title,
            @JsonProperty("bentuk") String guidelineForm, @JsonProperty("asal") String origin, String unit,
            @JsonProperty("namaUnit") String unitName, @OneOf( { "berjalan", "selesai", "dibatalkan" }) String status){}

    /** A case as lists show it. */
    record BerkasRowJson(@JsonUnwrapped BerkasReferenceJson reference, @Nullable @JsonProperty("tahun") Integer year,
            @Nullable @JsonProperty("langkah") String step, @Nullable Integer no, @Nullable @JsonProperty("namaLangkah") String stepName,
            @Nullable @JsonProperty("tenggat") Moment dueDate, @JsonProperty("terlambat") boolean overdue,
            @Nullable @JsonProperty("mulai") Moment started, @Nullable @JsonProperty("selesai") Moment finished,
            @Nullable @JsonProperty("perluPerMenko") Boolean perMenkoNeeded, @Nullable @JsonProperty("keterangan") String description,
            @Nullable @JsonProperty("alasanBatal") String cancellationReason, @Nullable @JsonProperty("jumlahKembali") Integer returnCount,
            @Nullable @JsonProperty("idProses") String processId, @Nullable @JsonProperty("tugas") HolderJson task) {}

    /** The current task, and who holds it. */
    record HolderJson(String id, @Nullable @JsonProperty("pemegang") String holder,
            @Nullable @JsonProperty("namaPemegang") String holderName) {}

    private final Sop sop;

    BerkasView(Sop sop) {
        this.sop = sop;
    }

    BerkasReferenceJson toReference(AnswerContext context, NodeRef berkas, Map<QName, Serializable> properties) {
        String unit = (String) properties.get(JuklakModel.PROP_UNIT);
        return new BerkasReferenceJson(berkas.getId(), (String) properties.get(JuklakModel.PROP_BERKAS_NUMBER),
                (String) properties.get(JuklakModel.PROP_BERKAS_TITLE), (String) properties.get(JuklakModel.PROP_GUIDELINE_FORM),
                (String) properties.get(JuklakModel.PROP_ORIGIN), unit, context.label().unit(unit),
                (String) properties.get(JuklakModel.PROP_STATUS));
    }

    /** @param task the current task, or null */
    BerkasRowJson toRow(AnswerContext context, NodeRef berkas, Map<QName, Serializable> properties, Task task) {
        String stepId = (String) properties.get(JuklakModel.PROP_STEP);
        return new BerkasRowJson(toReference(context, berkas, properties), (Integer) properties.get(JuklakModel.PROP_YEAR), stepId,
                stepId == null ? null : sop.step(stepId).no(), context.label().step(stepId),
                context.moment(properties.get(JuklakModel.PROP_DUE_DATE)), BerkasQuery.isOverdue(properties, context.now()),
                context.moment(properties.get(JuklakModel.PROP_STARTED)), context.moment(properties.get(JuklakModel.PROP_FINISHED)),
                (Boolean) properties.get(JuklakModel.PROP_PER_MENKO_NEEDED), (String) properties.get(JuklakModel.PROP_BERKAS_DESCRIPTION),
                (String) properties.get(JuklakModel.PROP_CANCELLATION_REASON), (Integer) properties.get(JuklakModel.PROP_RETURN_COUNT),
                (String) properties.get(JuklakModel.PROP_PROCESS_ID),
                task == null
                        ? null
                        : new HolderJson(task.getId(), task.getAssignee(), context.label().person(task.getAssignee())));
    }
}
