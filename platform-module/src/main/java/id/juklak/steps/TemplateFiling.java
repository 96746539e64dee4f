package id.juklak.steps;

import java.io.ByteArrayInputStream;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.DocumentWriter;
import id.juklak.signing.Marks;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;

/** Where a document that was made from a template goes in its case. */
class TemplateFiling {

    private final NodeService nodeService;
    private final BerkasDocuments berkasDocuments;
    private final DocumentWriter documentWriter;
    private final DocumentReplacement documentReplacement;
    private final VersionNotes versionNotes;
    private final Marks marks;

    /** @param nodeService the one without permission checks */
    TemplateFiling(Unchecked<NodeService> nodeService, BerkasDocuments berkasDocuments, DocumentWriter documentWriter,
            DocumentReplacement documentReplacement, VersionNotes versionNotes, Marks marks) {
        this.nodeService = nodeService.service();
        this.berkasDocuments = berkasDocuments;
        this.documentWriter = documentWriter;
        this.documentReplacement = documentReplacement;
        this.versionNotes = versionNotes;
        this.marks = marks;
    }

    /** @throws RefusalException 409 where a document stands where one of this kind and name would go; a signed one gives way */
    void requireRoom(Berkas berkas, String kind, String name) {
        NodeRef sameKind = berkasDocuments.findSingle(berkas.node(), kind);
        NodeRef sameName = nodeService.getChildByName(berkas.node(), ContentModel.ASSOC_CONTAINS, name);
        for (NodeRef existing : new NodeRef[]{ sameKind, sameName }) {
            if (existing != null && !marks.isSigned(existing)) {
                throw new RefusalException("templat.sudahAda", 409, (String) nodeService.getProperty(existing, ContentModel.PROP_NAME));
            }
        }
    }

    /** Adds a document; a signed one of its kind is replaced by it. */
    NodeRef add(Berkas berkas, Step step, String kind, String name, byte[] content) {
        NodeRef oldDocument = berkasDocuments.findSingle(berkas.node(), kind);
        NodeRef newDocument = documentWriter.create(berkas.node(), documentWriter.findFreeName(berkas.node(), name), kind, step,
                versionNotes.note("templat", step), new ByteArrayInputStream(content));
        if (oldDocument != null) {
            documentReplacement.replace(berkas, step, kind, oldDocument, newDocument);
        }
        return newDocument;
    }
}
