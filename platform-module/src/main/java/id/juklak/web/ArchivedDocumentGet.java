package id.juklak.web;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.archive.ArchivedBerkas;

/** {@code GET /arsip/&#123;id&#125;}: an archived document with its notes. */
class ArchivedDocumentGet extends JuklakWebScript {

    private final ArchivedBerkas archivedBerkas;
    private final ArchiveView archiveView;
    private final ViewFactory viewFactory;

    ArchivedDocumentGet(TransactionService transactionService, ArchivedBerkas archivedBerkas, ArchiveView archiveView,
            ViewFactory viewFactory) {
        super(transactionService);
        this.archivedBerkas = archivedBerkas;
        this.archiveView = archiveView;
        this.viewFactory = viewFactory;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter();
        NodeRef node = requestReader.node();
        return Work.read(() -> {
            archivedBerkas.requireArchived(node);
            return Response.ok(archiveView.showFull(viewFactory.make(), node));
        });
    }
}
