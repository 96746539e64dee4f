package id.juklak.steps;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.DocumentWriter;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;

/** Files that someone lays into a case's folder, by whatever way. */
class DroppedFiles {

    private final NodeService nodeService;
    private final CurrentStep currentStep;
    private final BerkasDocuments berkasDocuments;
    private final DocumentWriter documentWriter;
    private final DocumentReplacement documentReplacement;

    /** @param nodeService the one without permission checks */
    DroppedFiles(Unchecked<NodeService> nodeService, CurrentStep currentStep, BerkasDocuments berkasDocuments,
            DocumentWriter documentWriter, DocumentReplacement documentReplacement) {
        this.nodeService = nodeService.service();
        this.currentStep = currentStep;
        this.berkasDocuments = berkasDocuments;
        this.documentWriter = documentWriter;
        this.documentReplacement = documentReplacement;
    }

    /**
     * Makes a file that someone laid into a case's folder a document of the case. One that comes with a kind already, as a client of ACS's
     * API can send it, must be of a kind that the step takes; it belongs to the case like any other.
     *
     * @throws RefusalException 403 for someone who does not perform the step, 409 where the step does not take the kind or the case has it
     */
    void turnIntoDocument(Berkas berkas, NodeRef file) {
        if (nodeService.getProperty(file, JuklakModel.PROP_DOCUMENT_STEP) != null) {
            return;
        }
        Step step = currentStep.require(berkas);
        String kind = berkasDocuments.kindOf(file);
        if (kind == null) {
            String name = (String) nodeService.getProperty(file, ContentModel.PROP_NAME);
            documentWriter.turnIntoDocument(file, berkasDocuments.guessKind(berkas.node(), step, name), step.id());
            return;
        }
        currentStep.requireTaking(berkas, kind);
        documentWriter.assignToStep(file, step.id());
        if (!berkasDocuments.requireKind(kind).repeatable()) {
            berkasDocuments.findOfKind(berkas.node(), kind).stream().filter(otherDocument -> !otherDocument.equals(file))
                    .forEach(otherDocument -> documentReplacement.replace(berkas, step, kind, otherDocument, file));
        }
    }
}
