package id.juklak.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.DocumentWriter;
import id.juklak.files.MediaTypes;
import id.juklak.files.PdfConversion;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;

/** The version of a document that is a PDF of the one before. */
class PdfVersion {

    private final NodeService nodeService;
    private final ContentService contentService;
    private final PdfConversion pdfConversion;
    private final DocumentWriter documentWriter;
    private final VersionNotes versionNotes;

    /** @param nodeService and contentService the ones without permission checks */
    PdfVersion(Unchecked<NodeService> nodeService, Unchecked<ContentService> contentService, PdfConversion pdfConversion,
            DocumentWriter documentWriter, VersionNotes versionNotes) {
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
        this.pdfConversion = pdfConversion;
        this.documentWriter = documentWriter;
        this.versionNotes = versionNotes;
    }

    /** @throws RefusalException 409 for what is a PDF already, 422 for what cannot be turned into one */
    void write(Berkas berkas, Step step, NodeRef document) {
        String name = (String) nodeService.getProperty(document, ContentModel.PROP_NAME);
        ContentReader source = contentService.getReader(document, ContentModel.PROP_CONTENT);
        if (source == null || !source.exists()) {
            throw new RefusalException("pdf.tidakBisa", 422, name);
        }
        if (MediaTypes.PDF.equals(source.getMimetype())) {
            throw new RefusalException("pdf.sudah", 409, name);
        }
        try (InputStream pdf = pdfConversion.convert(name, source, document).getContentInputStream()) {
            String baseName = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
            documentWriter.writeInOtherForm(document, documentWriter.findFreeName(berkas.node(), baseName + ".pdf"),
                    versionNotes.note("pdf", step), pdf);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
