package id.juklak.archive;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.sop.DocumentKind;
import id.juklak.sop.Sop;

/** What of a case's papers goes into the archive: the guideline that its last draft becomes, and all of the kinds that the SOP archives. */
class PublishedPapers {

    private final Sop sop;
    private final BerkasDocuments berkasDocuments;
    private final ArchiveCopy archiveCopy;
    private final NodeService nodeService;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    PublishedPapers(Sop sop, BerkasDocuments berkasDocuments, ArchiveCopy archiveCopy, Unchecked<NodeService> nodeService,
            GuardedWrite guardedWrite) {
        this.sop = sop;
        this.berkasDocuments = berkasDocuments;
        this.archiveCopy = archiveCopy;
        this.nodeService = nodeService.service();
        this.guardedWrite = guardedWrite;
    }

    void archive(Publication publication) {
        NodeRef berkas = publication.berkas().node();
        NodeRef finalDraft = berkasDocuments.findOneOfKind(berkas, sop.finalKind().from());
        NodeRef pedoman = archiveCopy.make(finalDraft, sop.finalKind().becomes(), publication);
        guardedWrite.run(() -> nodeService.setProperty(pedoman, JuklakModel.PROP_DOCUMENT_STATE, JuklakModel.STATE_FINAL));
        for (DocumentKind documentKind : sop.documentKinds()) {
            if (documentKind.archived()) {
                berkasDocuments.findOfKind(berkas, documentKind.id())
                        .forEach(document -> archiveCopy.make(document, documentKind.id(), publication));
            }
        }
    }
}
