package id.juklak.steps;

import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.berkas.Berkas;
import id.juklak.signing.DocumentLock;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;

/**
 * "Jadikan PDF": the next version of a document is a PDF of it, into which signatures can be put. The office file stays as the version
 * before.
 */
public class ConvertToPdf {

    private final DocumentLock documentLock;
    private final BerkasAccess berkasAccess;
    private final PdfEligibility pdfEligibility;
    private final PdfVersion pdfVersion;

    ConvertToPdf(DocumentLock documentLock, BerkasAccess berkasAccess, PdfEligibility pdfEligibility, PdfVersion pdfVersion) {
        this.documentLock = documentLock;
        this.berkasAccess = berkasAccess;
        this.pdfEligibility = pdfEligibility;
        this.pdfVersion = pdfVersion;
    }

    /**
     * Does it.
     *
     * @throws RefusalException 403 for someone who does not perform the step, 404 for what is no document, 409 where the case no longer
     * runs, the step does not take the kind, the document bears a paraf or a signature, counts no longer, or is a PDF already, 422 where it
     * cannot be turned into one
     */
    public void convert(NodeRef document) {
        documentLock.acquire(document);
        Berkas berkas = berkasAccess.findBerkasOf(document);
        Step step = pdfEligibility.require(berkas, document);
        pdfVersion.write(berkas, step, document);
    }
}
