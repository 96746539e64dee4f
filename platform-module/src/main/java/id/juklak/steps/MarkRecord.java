package id.juklak.steps;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.DocumentWriter;
import id.juklak.berkas.EventKind;
import id.juklak.steps.MarkPermission.PermittedAct;

/** What is written down of a mark that was put on a document: a version of the document, and a line in the case's record. */
class MarkRecord {

    private final NodeService nodeService;
    private final DocumentWriter documentWriter;
    private final VersionNotes versionNotes;
    private final BerkasLog berkasLog;

    /** @param nodeService the one without permission checks */
    MarkRecord(Unchecked<NodeService> nodeService, DocumentWriter documentWriter, VersionNotes versionNotes, BerkasLog berkasLog) {
        this.nodeService = nodeService.service();
        this.documentWriter = documentWriter;
        this.versionNotes = versionNotes;
        this.berkasLog = berkasLog;
    }

    /** @param comment what the user wrote, or null */
    void record(PermittedAct act, String comment) {
        String id = act.markAct().id();
        documentWriter.recordVersion(act.document(), versionNotes.note(id, act.step()));
        String name = (String) nodeService.getProperty(act.document(), ContentModel.PROP_NAME);
        berkasLog.record(act.berkas().node(),
                BerkasLog.Event.byCurrentUser(EventKind.of(id), act.step().id(), act.step().performer(), null)
                        .with(name, comment == null || comment.isBlank() ? null : comment.strip(), null));
    }
}
