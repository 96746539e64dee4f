package id.juklak.web;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.juklak.berkas.UnitList;
import id.juklak.signing.MarkAct;
import id.juklak.sop.Labels;
import id.juklak.sop.Origin;
import id.juklak.sop.Requirement;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.time.WorkingTime;
import id.juklak.web.http.Nullable;
import id.juklak.web.http.RequestReader;
import id.juklak.web.http.Resource;
import id.juklak.web.http.Response;
import id.juklak.web.http.Route;
import id.juklak.web.http.StreamedBody;
import id.juklak.web.http.Work;

/** {@code /sop}: the SOP with its texts in the user's language, and its process for a client that draws it. */
class SopResource implements Resource {

    /**
     * The SOP.
     *
     * @param published the kind of the published guideline
     * @param signers the offices that sign at some step, in the SOP's order
     */
    record SopJson(@JsonProperty("kode") String code, @JsonProperty("peran") List<NamedJson> roles,
            @JsonProperty("asal") List<OriginJson> origins, @JsonProperty("bentuk") List<NamedJson> guidelineForms,
            @JsonProperty("jenis") List<NamedJson> kinds, @JsonProperty("unit") List<NamedJson> units,
            @JsonProperty("final") String published, @JsonProperty("penandatangan") List<String> signers,
            @JsonProperty("langkah") List<StepJson> steps) {}

    record NamedJson(String id, @JsonProperty("nama") String name) {}

    /** @param startedBy roles that may begin such a case */
    record OriginJson(@JsonUnwrapped NamedJson origin, @JsonProperty("oleh") List<String> startedBy) {}

    /**
     * A step.
     *
     * @param norm as the SOP writes it
     * @param returnTo the step to which it may be returned
     */
    record StepJson(@JsonProperty("langkah") String step, int no, @JsonProperty("nama") String name,
            @JsonProperty("petunjuk") String instruction, @JsonProperty("pelaksana") String performer,
            @JsonProperty("peran") String performerName, @JsonProperty("terlibat") List<String> involved,
            @JsonProperty("norma") String norm, @JsonProperty("normaMenit") long normMinutes,
            @JsonProperty("unggah") List<String> uploadKinds, @Nullable @JsonProperty("kembali") String returnTo) {}

    private final Sop sop;
    private final String bpmn;
    private final UnitList unitList;
    private final WorkingTime workingTime;
    private final AnswerContexts answerContexts;

    /** @param bpmn where the process lies on the class path */
    SopResource(Sop sop, String bpmn, UnitList unitList, WorkingTime workingTime, AnswerContexts answerContexts) {
        this.sop = sop;
        this.bpmn = bpmn;
        this.unitList = unitList;
        this.workingTime = workingTime;
        this.answerContexts = answerContexts;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(Route.get("/sop").answers(SopJson.class, this::show),
                Route.get("/sop/bagan").sends("application/xml").streams(this::diagram));
    }

    private Work<SopJson> show() {
        return Work.read(() -> {
            Labels label = answerContexts.make().label();
            return Response.ok(new SopJson(sop.code(), sop.roles().stream().map(role -> named(label, "peran", role.id())).toList(),
                    sop.origins().stream().map(origin -> toOrigin(label, origin)).toList(),
                    Stream.of("pedoman", "juklak").map(form -> named(label, "bentuk", form)).toList(),
                    sop.documentKinds().stream().map(kind -> named(label, "jenis", kind.id())).toList(),
                    unitList.codes().stream().map(code -> new NamedJson(code, label.unit(code))).toList(), sop.finalKind().becomes(),
                    findSigners(), sop.steps().stream().map(step -> toStep(label, step)).toList()));
        });
    }

    private List<String> findSigners() {
        return sop.steps().stream().flatMap(step -> Stream.concat(step.requirements().stream(), step.allowedMarks().stream()))
                .filter(requirement -> requirement.acts().contains(MarkAct.SIGNATURE.id())).map(Requirement::by).distinct().toList();
    }

    private static NamedJson named(Labels label, String messageGroup, String id) {
        return new NamedJson(id, label.text(messageGroup, id));
    }

    private static OriginJson toOrigin(Labels label, Origin origin) {
        return new OriginJson(named(label, "asal", origin.id()), origin.startedBy());
    }

    private StepJson toStep(Labels label, Step step) {
        return new StepJson(step.id(), step.no(), label.step(step.id()), label.instruction(step.id()), step.performer(),
                label.text("peran", step.performer()), step.involved(), step.normTime().toString(),
                workingTime.normMinutes(step.normTime()), step.uploadKinds(), step.returnTo());
    }

    /** As BPMN 2.0, with its drawing. */
    private Work<Void> diagram(RequestReader requestReader) {
        return Work.read(() -> {
            try (InputStream content = SopResource.class.getClassLoader().getResourceAsStream(bpmn)) {
                byte[] xml = content.readAllBytes();
                return Response.stream(new StreamedBody("application/xml;charset=UTF-8", Map.of(), output -> output.write(xml)));
            }
        });
    }
}
