package id.juklak.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.DocumentWriter;
import id.juklak.berkas.JabatanRights;
import id.juklak.files.MediaTypes;
import id.juklak.files.PdfConversion;
import id.juklak.signing.DocumentLock;
import id.juklak.signing.Marks;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;

/**
 * "Jadikan PDF": the next version of a document is a PDF of it, into which signatures can be put. The office file stays as the version
 * before.
 */
public class ConvertToPdf {

    private final MarkDocument markDocument;
    private final StepDocuments stepDocuments;
    private final JabatanRights jabatanRights;
    private final BerkasDocuments berkasDocuments;
    private final DocumentWriter documentWriter;
    private final PdfConversion pdfConversion;
    private final Marks marks;
    private final DocumentLock documentLock;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final Sop sop;

    /** @param nodeService and contentService the ones without permission checks */
    ConvertToPdf(MarkDocument markDocument, StepDocuments stepDocuments, JabatanRights jabatanRights, BerkasDocuments berkasDocuments,
            DocumentWriter documentWriter,
            PdfConversion pdfConversion, Marks marks,
            DocumentLock documentLock, Unchecked<NodeService> nodeService, Unchecked<ContentService> contentService, Sop sop) {
        this.markDocument = markDocument;
        this.stepDocuments = stepDocuments;
        this.jabatanRights = jabatanRights;
        this.berkasDocuments = berkasDocuments;
        this.documentWriter = documentWriter;
        this.pdfConversion = pdfConversion;
        this.marks = marks;
        this.documentLock = documentLock;
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
        this.sop = sop;
    }

    /** Whether the current user may do it to a document now. */
    public boolean mayConvert(Berkas berkas, NodeRef node) {
        if (!jabatanRights.isCurrentPerformer(berkas) || !berkasDocuments.counts(node) || !marks.readAll(node).isEmpty()
                || !BerkasDocuments.mayUpload(sop.step(berkas.stepId()), berkasDocuments.kindOf(node))) {
            return false;
        }
        ContentData contentData = (ContentData) nodeService.getProperty(node, ContentModel.PROP_CONTENT);
        return contentData != null && pdfConversion.canConvert(contentData.getMimetype(), contentData.getSize());
    }

    /**
     * Does it.
     *
     * @throws RefusalException 403 for someone who does not perform the step, 404 for what is no document, 409 where the case no longer
     * runs, the step does not take the kind, the document bears a paraf or a signature, counts no longer, or is a PDF already, 422 where it
     * cannot be turned into one
     */
    public void convert(NodeRef node) {
        documentLock.acquire(node);
        Berkas berkas = markDocument.findBerkas(node);
        Step step = stepDocuments.requireAcceptingStep(berkas, berkasDocuments.kindOf(node));
        String name = (String) nodeService.getProperty(node, ContentModel.PROP_NAME);
        if (!marks.readAll(node).isEmpty() || !berkasDocuments.counts(node)) {
            throw new RefusalException("pdf.bertanda", 409, name);
        }
        ContentReader source = contentService.getReader(node, ContentModel.PROP_CONTENT);
        if (source == null || !source.exists()) {
            throw new RefusalException("pdf.tidakBisa", 422, name);
        }
        if (MediaTypes.PDF.equals(source.getMimetype())) {
            throw new RefusalException("pdf.sudah", 409, name);
        }
        try (InputStream pdf = pdfConversion.convert(name, source, node).getContentInputStream()) {
            String baseName = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
            documentWriter.update(node, documentWriter.findFreeName(berkas.node(), baseName + ".pdf"), step,
                    stepDocuments.versionComment("pdf", step),
                    pdf);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
