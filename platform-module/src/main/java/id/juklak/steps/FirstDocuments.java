package id.juklak.steps;

import java.io.InputStream;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Checked;
import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.DocumentWriter;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;

/** The documents with which a case begins: a proposal, and what the starter attached. They come at the first step. */
class FirstDocuments {

    private final NodeService nodeService;
    private final ContentService contentService;
    private final BerkasDocuments berkasDocuments;
    private final DocumentWriter documentWriter;
    private final VersionNotes versionNotes;
    private final Step firstStep;

    /**
     * @param nodeService the one without permission checks
     * @param contentService the public one: what is copied into a case must be readable to the one who brings it
     */
    FirstDocuments(Unchecked<NodeService> nodeService, Checked<ContentService> contentService, BerkasDocuments berkasDocuments,
            DocumentWriter documentWriter, VersionNotes versionNotes, Sop sop) {
        this.nodeService = nodeService.service();
        this.contentService = contentService.service();
        this.berkasDocuments = berkasDocuments;
        this.documentWriter = documentWriter;
        this.versionNotes = versionNotes;
        this.firstStep = sop.steps().get(0);
    }

    /** Copies a file, as a document of the kind that its name and the step suggest. */
    void addCopy(Berkas berkas, NodeRef file) {
        ContentReader reader = contentService.getReader(file, ContentModel.PROP_CONTENT);
        if (reader != null && reader.exists()) {
            String name = (String) nodeService.getProperty(file, ContentModel.PROP_NAME);
            add(berkas, berkasDocuments.guessKind(berkas.node(), firstStep, name), name, reader.getContentInputStream());
        }
    }

    /** Puts a document into the new case that it opens. */
    void add(Berkas berkas, String kind, String name, InputStream content) {
        documentWriter.create(berkas.node(), name, kind, firstStep, versionNotes.note("unggah", firstStep), content);
    }

    /**
     * Takes a document into the new case that it opened.
     *
     * @param file a file that the user laid into the in-tray; it moves
     */
    void move(Berkas berkas, NodeRef file, String kind) {
        documentWriter.turnIntoDocument(file, kind, firstStep.id());
        documentWriter.move(file, berkas.node());
    }
}
