package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.berkas.UnitList;
import id.juklak.signing.MarkAct;
import id.juklak.sop.DocumentKind;
import id.juklak.sop.Labels;
import id.juklak.sop.Origin;
import id.juklak.sop.Requirement;
import id.juklak.sop.Role;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.time.WorkingTime;

/** {@code GET /sop}: the SOP with its texts in the user's language. */
class SopGet extends JuklakWebScript {

    private final Sop sop;
    private final WorkingTime workingTime;
    private final ViewFactory viewFactory;
    private final UnitList unitList;

    SopGet(TransactionService transactionService, Sop sop, WorkingTime workingTime, ViewFactory viewFactory, UnitList unitList) {
        super(transactionService);
        this.sop = sop;
        this.workingTime = workingTime;
        this.viewFactory = viewFactory;
        this.unitList = unitList;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter();
        return Work.read(() -> {
            Labels label = viewFactory.make().label();
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("kode", sop.code());
            fields.put("peran", sop.roles().stream().map(Role::id).map(id -> showNamed(id, label.text("peran", id))).toList());
            fields.put("asal", sop.origins().stream().map(origin -> showOrigin(origin, label)).toList());
            fields.put("bentuk", List.of("pedoman", "juklak").stream().map(id -> showNamed(id, label.text("bentuk", id))).toList());
            fields.put("jenis",
                    sop.documentKinds().stream().map(DocumentKind::id).map(id -> showNamed(id, label.text("jenis", id))).toList());
            fields.put("unit", unitList.codes().stream().map(code -> showNamed(code, label.unit(code))).toList());
            fields.put("final", sop.finalKind().becomes());
            fields.put("penandatangan", findSigners());
            fields.put("langkah", sop.steps().stream().map(step -> showStep(step, label)).toList());
            return Response.ok(fields);
        });
    }

    /** The offices that sign at some step, in the SOP's order. */
    private List<String> findSigners() {
        return sop.steps().stream().flatMap(step -> Stream.concat(step.requirements().stream(), step.allowedMarks().stream()))
                .filter(requirement -> requirement.acts().contains(MarkAct.SIGNATURE.id())).map(Requirement::by).distinct().toList();
    }

    private Map<String, Object> showNamed(String id, String name) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("nama", name);
        return fields;
    }

    private Map<String, Object> showOrigin(Origin origin, Labels label) {
        Map<String, Object> fields = showNamed(origin.id(), label.text("asal", origin.id()));
        fields.put("oleh", origin.startedBy());
        return fields;
    }

    private Map<String, Object> showStep(Step step, Labels label) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("langkah", step.id());
        fields.put("no", step.no());
        fields.put("nama", label.step(step.id()));
        fields.put("petunjuk", label.instruction(step.id()));
        fields.put("pelaksana", step.performer());
        fields.put("peran", label.text("peran", step.performer()));
        fields.put("terlibat", step.involved());
        fields.put("norma", step.normTime().toString());
        fields.put("normaMenit", workingTime.normMinutes(step.normTime()));
        fields.put("unggah", step.uploadKinds());
        fields.put("kembali", step.returnTo());
        return fields;
    }
}
