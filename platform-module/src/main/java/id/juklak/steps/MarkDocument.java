package id.juklak.steps;

import java.util.Date;
import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.DocumentWriter;
import id.juklak.berkas.JabatanRights;
import id.juklak.berkas.OfficialNumbers;
import id.juklak.files.Fingerprint;
import id.juklak.model.JuklakModel;
import id.juklak.signing.DocumentLock;
import id.juklak.signing.DocumentSigner;
import id.juklak.signing.Mark;
import id.juklak.signing.MarkAct;
import id.juklak.signing.Marks;
import id.juklak.signing.SigningMethod;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;

/**
 * Paraf and signature as an act of an office on a document: at the step that asks for it, by who performs the step, on the content as it
 * is.
 */
public class MarkDocument {

    private final NodeService nodeService;
    private final BerkasService berkasService;
    private final JabatanRights jabatanRights;
    private final StepGate stepGate;
    private final DocumentSigner documentSigner;
    private final OfficialNumbers officialNumbers;
    private final Marks marks;
    private final DocumentLock documentLock;
    private final Fingerprint fingerprint;
    private final DocumentWriter documentWriter;
    private final StepDocuments stepDocuments;
    private final BerkasLog berkasLog;
    private final Sop sop;

    /** @param nodeService the one without permission checks */
    MarkDocument(Unchecked<NodeService> nodeService, BerkasService berkasService, JabatanRights jabatanRights, StepGate stepGate,
            DocumentSigner documentSigner, OfficialNumbers officialNumbers, Marks marks,
            DocumentLock documentLock, Fingerprint fingerprint, DocumentWriter documentWriter, StepDocuments stepDocuments,
            BerkasLog berkasLog, Sop sop) {
        this.nodeService = nodeService.service();
        this.berkasService = berkasService;
        this.jabatanRights = jabatanRights;
        this.stepGate = stepGate;
        this.documentSigner = documentSigner;
        this.officialNumbers = officialNumbers;
        this.marks = marks;
        this.documentLock = documentLock;
        this.fingerprint = fingerprint;
        this.documentWriter = documentWriter;
        this.stepDocuments = stepDocuments;
        this.berkasLog = berkasLog;
        this.sop = sop;
    }

    /** The case that a document lies in. @throws RefusalException 404 for what is no document, or none that the user may see */
    public Berkas findBerkas(NodeRef node) {
        berkasService.requireDocument(node);
        NodeRef parent = nodeService.getPrimaryParent(node).getParentRef();
        if (!JuklakModel.TYPE_BERKAS.equals(nodeService.getType(parent))) {
            throw new RefusalException("tanda.bukanBerkas", 409);
        }
        return Berkas.read(nodeService, parent);
    }

    /** The acts that the current user may do to a document now, the lightest first. */
    public List<MarkAct> findAllowedActs(Berkas berkas, NodeRef node) {
        if (!jabatanRights.isCurrentPerformer(berkas)) {
            return List.of();
        }
        Step step = sop.step(berkas.stepId());
        List<MarkAct> openActs = stepGate.findOpenActs(berkas, step, node);
        return openActs.isEmpty() || !stepGate.findMissingPrecedingMarks(berkas, step, node).isEmpty() ? List.of() : openActs;
    }

    /**
     * Puts the current user's paraf on a document.
     *
     * @throws RefusalException 403 for someone who does not perform the step, 409 where the case no longer runs, the step asks for no paraf
     * on this document, the office has given it already, or one that comes before it has not
     */
    public void putParaf(NodeRef node, String comment) {
        PermittedAct permittedAct = permit(node, MarkAct.PARAF);
        String versionLabel = (String) nodeService.getProperty(node, ContentModel.PROP_VERSION_LABEL);
        Fingerprint.Digests digests = fingerprint.read(node);
        marks.add(node,
                Mark.paraf(currentUser(), permittedAct.step().performer(), permittedAct.at(), versionLabel, digests.whole(),
                        digests.length()));
        recordAct(permittedAct, MarkAct.PARAF, comment);
    }

    /**
     * Puts the current user's signature on a document.
     *
     * @throws RefusalException as {@link #putParaf}, and what the signing itself finds wrong
     */
    public void putSignature(NodeRef node, String comment, SigningMethod signingMethod) {
        PermittedAct permittedAct = permit(node, MarkAct.SIGNATURE);
        documentSigner.check(currentUser(), signingMethod);
        officialNumbers.assignNumber(node, permittedAct.at());
        marks.add(node,
                documentSigner.sign(node, currentUser(), permittedAct.step().performer(), permittedAct.at(), signingMethod));
        recordAct(permittedAct, MarkAct.SIGNATURE, comment);
    }

    /** An act that may be done: where, at which step, at what time. */
    private record PermittedAct(NodeRef document, Berkas berkas, Step step, Date at) {}

    private PermittedAct permit(NodeRef node, MarkAct markAct) {
        documentLock.acquire(node);
        Berkas berkas = findBerkas(node);
        if (!berkas.isRunning()) {
            throw new RefusalException("berkas.tidakBerjalan", 409);
        }
        Step step = sop.step(berkas.stepId());
        jabatanRights.requirePerformer(currentUser(), berkas, step);
        if (!stepGate.findOpenActs(berkas, step, node).contains(markAct)) {
            throw new RefusalException("tanda.tidakDiminta", 409, Integer.toString(step.no()));
        }
        List<String> missingMarks = stepGate.findMissingPrecedingMarks(berkas, step, node);
        if (!missingMarks.isEmpty()) {
            throw new RefusalException("tanda.urutan", 409, missingMarks, String.join(" ", missingMarks));
        }
        Date now = new Date();
        Date lastMarkedAt = marks.readAll(node).stream().map(Mark::at).max(Date::compareTo).orElse(now);
        if (lastMarkedAt.after(now)) {
            throw new RefusalException("tanda.jamMundur", 409);
        }
        return new PermittedAct(node, berkas, step, now);
    }

    private void recordAct(PermittedAct permittedAct, MarkAct markAct, String comment) {
        documentWriter.recordVersion(permittedAct.document(), stepDocuments.versionComment(markAct.id(), permittedAct.step()));
        String name = (String) nodeService.getProperty(permittedAct.document(), ContentModel.PROP_NAME);
        berkasLog.record(permittedAct.berkas().node(),
                BerkasLog.Event.byCurrentUser(markAct.id(), permittedAct.step().id(), permittedAct.step().performer(), null)
                        .with(name, comment == null || comment.isBlank() ? null : comment.strip(), null));
    }

    private static String currentUser() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }
}
