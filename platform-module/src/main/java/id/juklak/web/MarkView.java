package id.juklak.web;

import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import id.juklak.signing.Mark;
import id.juklak.signing.MarkAct;
import id.juklak.signing.MarkIntegrity;
import id.juklak.signing.Marks;
import id.juklak.sop.Labels;
import id.juklak.web.http.Moment;
import id.juklak.web.http.Nullable;

/** The paraf and signatures that a document bears, and those that it bore. */
class MarkView {

    /** A paraf, or what a signature has in common with one. */
    record MarkJson(@JsonProperty("oleh") String by, @JsonProperty("nama") String name, String jabatan,
            @JsonProperty("namaJabatan") String jabatanName, @JsonProperty("pada") Moment at, @JsonProperty("versi") String version,
            String sha256, @JsonProperty("sah") boolean valid) {}

    /** A signature. */
    record SignatureJson(@JsonUnwrapped MarkJson mark, @Nullable @JsonProperty("penyedia") String provider,
            @Nullable @JsonProperty("sertifikat") String certificate) {}

    /** A paraf that a change voided and nobody renewed. */
    record VoidedMarkJson(@JsonProperty("tindakan") String act, @JsonProperty("oleh") String by, @JsonProperty("nama") String name,
            String jabatan, @JsonProperty("namaJabatan") String jabatanName, @JsonProperty("pada") Moment at) {}

    /** All marks of a document. */
    record MarksJson(List<MarkJson> paraf, @JsonProperty("tandaTangan") List<SignatureJson> signatures,
            @JsonProperty("gugur") List<VoidedMarkJson> voided) {}

    private final Marks marks;
    private final MarkIntegrity markIntegrity;

    MarkView(Marks marks, MarkIntegrity markIntegrity) {
        this.marks = marks;
        this.markIntegrity = markIntegrity;
    }

    MarksJson toJson(AnswerContext context, NodeRef document) {
        List<Mark> validMarks = markIntegrity.findValid(document);
        return new MarksJson(
                marks.read(document, MarkAct.PARAF).stream().map(mark -> toMark(context, mark, validMarks)).toList(),
                marks.read(document, MarkAct.SIGNATURE).stream()
                        .map(mark -> new SignatureJson(toMark(context, mark, validMarks), mark.provider(), mark.certificate())).toList(),
                marks.readVoided(document).stream().map(voided -> toVoided(context, voided)).toList());
    }

    private MarkJson toMark(AnswerContext context, Mark mark, List<Mark> validMarks) {
        Labels label = context.label();
        return new MarkJson(mark.by(), label.person(mark.by()), mark.jabatan(), label.text("peran", mark.jabatan()),
                context.moment(mark.at()), mark.version(), mark.sha256(), validMarks.contains(mark));
    }

    private VoidedMarkJson toVoided(AnswerContext context, Marks.VoidedMark voided) {
        Labels label = context.label();
        return new VoidedMarkJson(voided.act(), voided.by(), label.person(voided.by()), voided.jabatan(),
                label.text("peran", voided.jabatan()), context.moment(voided.at()));
    }
}
