package id.juklak.steps;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.files.Fingerprint;
import id.juklak.signing.Mark;
import id.juklak.signing.MarkAct;
import id.juklak.signing.MarkIntegrity;
import id.juklak.sop.Requirement;
import id.juklak.sop.Step;

/** What a step asks of the case before it may be completed: documents that are there, and the acts that they must bear. */
public class StepGate {

    private static final String USULAN = "usulan";
    private static final String PER_MENKO = "perMenko";

    private final BerkasDocuments berkasDocuments;
    private final MarkIntegrity markIntegrity;
    private final Fingerprint fingerprint;

    public StepGate(BerkasDocuments berkasDocuments, MarkIntegrity markIntegrity, Fingerprint fingerprint) {
        this.berkasDocuments = berkasDocuments;
        this.markIntegrity = markIntegrity;
        this.fingerprint = fingerprint;
    }

    /**
     * One requirement as it stands.
     *
     * @param missing what is missing, a whole sentence in the user's language; null when it is met
     */
    public record CheckedRequirement(Requirement requirement, String missing) {

        public boolean isMet() {
            return missing == null;
        }
    }

    /**
     * @param perMenkoNeeded the decision that counts: the case's, or the one being made
     * @return the requirements that apply, in the SOP's order
     */
    public List<CheckedRequirement> check(Berkas berkas, Step step, boolean perMenkoNeeded) {
        Map<String, List<NodeRef>> documentsByKind = berkasDocuments.groupByKind(berkas.node());
        return step.requirements().stream().filter(requirement -> applies(requirement, berkas, perMenkoNeeded))
                .map(requirement -> new CheckedRequirement(requirement,
                        describeMissing(requirement, documentsByKind.getOrDefault(requirement.kind(), List.of()))))
                .toList();
    }

    /**
     * The acts that the step's own office may do to a document now, in the SOP's order: those that the step asks for and the document
     * lacks, or that the step allows.
     */
    List<MarkAct> findOpenActs(Berkas berkas, Step step, NodeRef document) {
        List<Requirement> ownRequirements = Stream.concat(step.requirements().stream(), step.allowedMarks().stream())
                .filter(requirement -> step.performer().equals(requirement.by()) && applies(requirement, berkas, document)).toList();
        if (ownRequirements.isEmpty() || !berkasDocuments.counts(document) || !fingerprint.hasContent(document)) {
            return List.of();
        }
        List<Mark> validMarks = markIntegrity.findValid(document);
        return ownRequirements.stream().filter(requirement -> !includesAct(validMarks, requirement))
                .flatMap(requirement -> requirement.acts().stream()).map(MarkAct::from)
                .distinct().toList();
    }

    /**
     * What has to be on a document before the step's own office puts its mark on it: the marks of the offices that come before it in the
     * step's list.
     *
     * @return what is missing of that, whole sentences in the user's language
     */
    List<String> findMissingPrecedingMarks(Berkas berkas, Step step, NodeRef document) {
        List<Requirement> preceding = step.requirements().stream()
                .filter(requirement -> applies(requirement, berkas, document) && requirement.by() != null)
                .takeWhile(requirement -> !requirement.by().equals(step.performer())).toList();
        if (preceding.isEmpty()) {
            return List.of();
        }
        List<Mark> validMarks = markIntegrity.findValid(document);
        return preceding.stream().filter(requirement -> !includesAct(validMarks, requirement)).map(this::describeMissingAct).toList();
    }

    private boolean applies(Requirement requirement, Berkas berkas, NodeRef document) {
        return requirement.kind().equals(berkasDocuments.kindOf(document)) && applies(requirement, berkas, berkas.perMenkoNeeded());
    }

    private boolean applies(Requirement requirement, Berkas berkas, boolean perMenkoNeeded) {
        return requirement.condition() == null || requirement.condition().equals(USULAN) && berkas.origin().equals(USULAN)
                || requirement.condition().equals(PER_MENKO) && perMenkoNeeded;
    }

    private String describeMissing(Requirement requirement, List<NodeRef> documentsOfKind) {
        List<NodeRef> filledDocuments = documentsOfKind.stream().filter(fingerprint::hasContent).toList();
        String kindName = I18NUtil.getMessage("juklak.jenis." + requirement.kind());
        if (filledDocuments.isEmpty()) {
            return I18NUtil.getMessage("juklak.gerbang.belumAda", kindName);
        }
        return requirement.acts().isEmpty()
                || filledDocuments.stream().anyMatch(document -> includesAct(markIntegrity.findValid(document), requirement))
                        ? null
                        : describeMissingAct(requirement);
    }

    private String describeMissingAct(Requirement requirement) {
        String keySuffix = requirement.acts().size() > 1 ? "belumDibubuhi" : requirement.acts().get(0);
        return I18NUtil.getMessage("juklak.gerbang." + keySuffix, I18NUtil.getMessage("juklak.jenis." + requirement.kind()),
                I18NUtil.getMessage("juklak.peran." + requirement.by()));
    }

    /** Whether one of the acts by the office is among the marks that hold. */
    private static boolean includesAct(List<Mark> validMarks, Requirement requirement) {
        return validMarks.stream()
                .anyMatch(mark -> requirement.by().equals(mark.jabatan()) && requirement.acts().contains(mark.markAct().id()));
    }
}
