package id.juklak.steps;

import java.io.InputStream;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.DocumentWriter;
import id.juklak.signing.Marks;
import id.juklak.sop.DocumentKind;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;

/** Documents that the performer of a step uploads. */
public class DocumentUpload {

    private final NodeService nodeService;
    private final CurrentStep currentStep;
    private final BerkasDocuments berkasDocuments;
    private final DocumentWriter documentWriter;
    private final DocumentReplacement documentReplacement;
    private final VersionNotes versionNotes;
    private final Marks marks;

    /** @param nodeService the one without permission checks */
    DocumentUpload(Unchecked<NodeService> nodeService, CurrentStep currentStep, BerkasDocuments berkasDocuments,
            DocumentWriter documentWriter, DocumentReplacement documentReplacement, VersionNotes versionNotes, Marks marks) {
        this.nodeService = nodeService.service();
        this.currentStep = currentStep;
        this.berkasDocuments = berkasDocuments;
        this.documentWriter = documentWriter;
        this.documentReplacement = documentReplacement;
        this.versionNotes = versionNotes;
        this.marks = marks;
    }

    /**
     * Adds a document, or a version of one: of a kind that a case holds once an upload is always the next version, of other kinds it is
     * where the name is there already. What is signed has no next version: a new document takes its place.
     *
     * @throws RefusalException 400 for an unknown kind, 403 for someone who does not perform the step, 409 where the step does not take the
     * kind, the name belongs to a document of another kind, or the case no longer runs
     */
    public NodeRef upload(Berkas berkas, String kind, String name, InputStream content) {
        DocumentKind documentKind = berkasDocuments.requireKind(kind);
        Step step = currentStep.requireTaking(berkas, kind);
        NodeRef sameName = nodeService.getChildByName(berkas.node(), ContentModel.ASSOC_CONTAINS, name);
        NodeRef oldDocument = documentKind.repeatable() ? sameName : berkasDocuments.findOneOfKind(berkas.node(), kind);
        if (sameName != null && !kind.equals(berkasDocuments.kindOf(sameName))
                || sameName != null && !sameName.equals(oldDocument) && !marks.isSigned(sameName)) {
            throw new RefusalException("dokumen.namaAda", 409, name);
        }
        // What is signed keeps its name.
        boolean nameTaken = sameName != null && marks.isSigned(sameName);
        if (oldDocument != null && !marks.isSigned(oldDocument)) {
            String versionName = nameTaken ? (String) nodeService.getProperty(oldDocument, ContentModel.PROP_NAME) : name;
            documentWriter.update(oldDocument, versionName, step, versionNotes.note("unggah", step), content);
            return oldDocument;
        }
        String newName = nameTaken ? documentWriter.findFreeName(berkas.node(), name) : name;
        NodeRef newDocument = documentWriter.create(berkas.node(), newName, kind, step, versionNotes.note("unggah", step), content);
        if (oldDocument != null && berkasDocuments.counts(oldDocument)) {
            documentReplacement.replace(berkas, step, kind, oldDocument, newDocument);
        }
        return newDocument;
    }
}
