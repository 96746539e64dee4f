package id.juklak.steps;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.OfficialNumbers;
import id.juklak.files.Fingerprint;
import id.juklak.signing.DocumentSigner;
import id.juklak.signing.Mark;
import id.juklak.signing.MarkAct;
import id.juklak.signing.Marks;
import id.juklak.signing.SigningMethod;
import id.juklak.steps.MarkPermission.PermittedAct;
import id.juklak.text.RefusalException;

/** Paraf and signature as an act of an office on a document, on the content as it is. */
public class MarkDocument {

    private final NodeService nodeService;
    private final MarkPermission markPermission;
    private final DocumentSigner documentSigner;
    private final OfficialNumbers officialNumbers;
    private final Fingerprint fingerprint;
    private final Marks marks;
    private final MarkRecord markRecord;

    /** @param nodeService the one without permission checks */
    MarkDocument(Unchecked<NodeService> nodeService, MarkPermission markPermission, DocumentSigner documentSigner,
            OfficialNumbers officialNumbers, Fingerprint fingerprint, Marks marks, MarkRecord markRecord) {
        this.nodeService = nodeService.service();
        this.markPermission = markPermission;
        this.documentSigner = documentSigner;
        this.officialNumbers = officialNumbers;
        this.fingerprint = fingerprint;
        this.marks = marks;
        this.markRecord = markRecord;
    }

    /**
     * Puts the current user's paraf on a document.
     *
     * @throws RefusalException as {@link MarkPermission#permit}
     */
    public void putParaf(NodeRef document, String comment) {
        PermittedAct act = markPermission.permit(document, MarkAct.PARAF);
        String versionLabel = (String) nodeService.getProperty(document, ContentModel.PROP_VERSION_LABEL);
        Fingerprint.Digests digests = fingerprint.read(document);
        marks.add(document,
                Mark.paraf(act.user(), act.step().performer(), act.at(), versionLabel, digests.whole(), digests.length()));
        markRecord.record(act, comment);
    }

    /**
     * Puts the current user's signature on a document.
     *
     * @throws RefusalException as {@link #putParaf}, and what the signing itself finds wrong
     */
    public void putSignature(NodeRef document, String comment, SigningMethod signingMethod) {
        PermittedAct act = markPermission.permit(document, MarkAct.SIGNATURE);
        documentSigner.check(act.user(), signingMethod);
        officialNumbers.assignNumber(document, act.at());
        marks.add(document, documentSigner.sign(document, act.user(), act.step().performer(), act.at(), signingMethod));
        markRecord.record(act, comment);
    }
}
