package id.juklak.steps;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.JabatanRights;
import id.juklak.files.PdfConversion;
import id.juklak.signing.Marks;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;

/** Which documents may become PDF, and by whom: what bears no mark yet, at a step that takes its kind, by who performs the step. */
public class PdfEligibility {

    private final NodeService nodeService;
    private final Sop sop;
    private final CurrentStep currentStep;
    private final JabatanRights jabatanRights;
    private final BerkasDocuments berkasDocuments;
    private final Marks marks;
    private final PdfConversion pdfConversion;

    /** @param nodeService the one without permission checks */
    PdfEligibility(Unchecked<NodeService> nodeService, Sop sop, CurrentStep currentStep, JabatanRights jabatanRights,
            BerkasDocuments berkasDocuments, Marks marks, PdfConversion pdfConversion) {
        this.nodeService = nodeService.service();
        this.sop = sop;
        this.currentStep = currentStep;
        this.jabatanRights = jabatanRights;
        this.berkasDocuments = berkasDocuments;
        this.marks = marks;
        this.pdfConversion = pdfConversion;
    }

    /** Whether the current user may do it to a document now. */
    public boolean mayConvert(Berkas berkas, NodeRef document) {
        if (!jabatanRights.isCurrentPerformer(berkas) || !isUnmarked(document)
                || !BerkasDocuments.concerns(sop.step(berkas.stepId()), berkasDocuments.kindOf(document))) {
            return false;
        }
        ContentData contentData = (ContentData) nodeService.getProperty(document, ContentModel.PROP_CONTENT);
        return contentData != null && pdfConversion.canConvert(contentData.getMimetype(), contentData.getSize());
    }

    /**
     * The step at which the current user may do it.
     *
     * @throws RefusalException 403 for someone who does not perform the step, 409 where the case no longer runs, the step does not take the
     * kind, or the document bears a mark or counts no longer
     */
    Step require(Berkas berkas, NodeRef document) {
        Step step = currentStep.requireConcerned(berkas, berkasDocuments.kindOf(document));
        if (!isUnmarked(document)) {
            throw new RefusalException("pdf.bertanda", 409, (String) nodeService.getProperty(document, ContentModel.PROP_NAME));
        }
        return step;
    }

    private boolean isUnmarked(NodeRef document) {
        return berkasDocuments.counts(document) && marks.readAll(document).isEmpty();
    }
}
