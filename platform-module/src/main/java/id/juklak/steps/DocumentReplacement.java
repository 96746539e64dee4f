package id.juklak.steps;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.DocumentWriter;
import id.juklak.berkas.EventKind;
import id.juklak.signing.Marks;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;
import id.juklak.text.StoredTexts;

/** Puts a new document in the place of one that is signed. Only that gives way to a new one; of any other there is a new version. */
class DocumentReplacement {

    private final NodeService nodeService;
    private final Marks marks;
    private final DocumentWriter documentWriter;
    private final BerkasLog berkasLog;
    private final StoredTexts storedTexts;

    /** @param nodeService the one without permission checks */
    DocumentReplacement(Unchecked<NodeService> nodeService, Marks marks, DocumentWriter documentWriter, BerkasLog berkasLog,
            StoredTexts storedTexts) {
        this.nodeService = nodeService.service();
        this.marks = marks;
        this.documentWriter = documentWriter;
        this.berkasLog = berkasLog;
        this.storedTexts = storedTexts;
    }

    /** @throws RefusalException 409 where the old document is not signed */
    void replace(Berkas berkas, Step step, String kind, NodeRef oldDocument, NodeRef newDocument) {
        if (!marks.isSigned(oldDocument)) {
            throw new RefusalException("dokumen.sudahAda", 409, storedTexts.text("juklak.jenis." + kind));
        }
        documentWriter.supersede(oldDocument, newDocument);
        String name = (String) nodeService.getProperty(oldDocument, ContentModel.PROP_NAME);
        berkasLog.record(berkas.node(),
                BerkasLog.Event.byCurrentUser(EventKind.REPLACED, step.id(), step.performer(), null).with(null, name, null));
    }
}
