package id.juklak.steps;

import java.util.Date;
import java.util.List;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.JabatanRights;
import id.juklak.signing.DocumentLock;
import id.juklak.signing.Mark;
import id.juklak.signing.MarkAct;
import id.juklak.signing.Marks;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;

/** Who may put a mark on a document, and when: at the step that asks for it, who performs the step, after those who come before. */
public class MarkPermission {

    private final Sop sop;
    private final BerkasAccess berkasAccess;
    private final CurrentStep currentStep;
    private final JabatanRights jabatanRights;
    private final StepGate stepGate;
    private final Marks marks;
    private final DocumentLock documentLock;

    MarkPermission(Sop sop, BerkasAccess berkasAccess, CurrentStep currentStep, JabatanRights jabatanRights, StepGate stepGate, Marks marks,
            DocumentLock documentLock) {
        this.sop = sop;
        this.berkasAccess = berkasAccess;
        this.currentStep = currentStep;
        this.jabatanRights = jabatanRights;
        this.stepGate = stepGate;
        this.marks = marks;
        this.documentLock = documentLock;
    }

    /** An act that may be done: by whom, where, at which step, at what time. */
    record PermittedAct(MarkAct markAct, String user, NodeRef document, Berkas berkas, Step step, Date at) {}

    /** The acts that the current user may do to a document now, the lightest first. */
    public List<MarkAct> findAllowedActs(Berkas berkas, NodeRef document) {
        if (!jabatanRights.isCurrentPerformer(berkas)) {
            return List.of();
        }
        Step step = sop.step(berkas.stepId());
        List<MarkAct> openActs = stepGate.findOpenActs(berkas, step, document);
        return openActs.isEmpty() || !stepGate.findMissingPrecedingMarks(berkas, step, document).isEmpty() ? List.of() : openActs;
    }

    /**
     * Lets the current user do an act; the document is kept from others until the transaction ends.
     *
     * @throws RefusalException 403 for someone who does not perform the step, 404 for what is no document, 409 where the case no longer
     * runs, the step asks for no such act on this document, the office has done it already, one that comes before it is missing, or the
     * server's clock is behind the last mark
     */
    PermittedAct permit(NodeRef document, MarkAct markAct) {
        documentLock.acquire(document);
        Berkas berkas = berkasAccess.findBerkasOf(document);
        Step step = currentStep.require(berkas);
        if (!stepGate.findOpenActs(berkas, step, document).contains(markAct)) {
            throw new RefusalException("tanda.tidakDiminta", 409, Integer.toString(step.no()));
        }
        List<String> missingMarks = stepGate.findMissingPrecedingMarks(berkas, step, document);
        if (!missingMarks.isEmpty()) {
            throw new RefusalException("tanda.urutan", 409, missingMarks, String.join(" ", missingMarks));
        }
        Date now = new Date();
        if (marks.readAll(document).stream().map(Mark::at).anyMatch(now::before)) {
            throw new RefusalException("tanda.jamMundur", 409);
        }
        return new PermittedAct(markAct, AuthenticationUtil.getFullyAuthenticatedUser(), document, berkas, step, now);
    }
}
