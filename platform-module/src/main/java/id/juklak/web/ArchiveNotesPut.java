package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.archive.ArchivistNotes;

/** {@code PUT /arsip/&#123;id&#125;}: archivists change what the archive notes on a document. */
class ArchiveNotesPut extends JuklakWebScript {

    private final ArchivistNotes archivistNotes;
    private final ArchiveView archiveView;
    private final ViewFactory viewFactory;

    ArchiveNotesPut(TransactionService transactionService, ArchivistNotes archivistNotes, ArchiveView archiveView,
            ViewFactory viewFactory) {
        super(transactionService);
        this.archivistNotes = archivistNotes;
        this.archiveView = archiveView;
        this.viewFactory = viewFactory;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter();
        NodeRef node = requestReader.node();
        JsonBody body = JsonBody.read(requestReader.json(), "klasifikasi", "retensiAktif", "retensiInaktif", "nasibAkhir", "lokasiFisik",
                "perubahan");
        ArchivistNotes.Changes change = new ArchivistNotes.Changes(body.text("klasifikasi"), body.integer("retensiAktif"),
                body.integer("retensiInaktif"), body.text("nasibAkhir"),
                body.text("lokasiFisik"), body.integer("perubahan"));
        return Work.change(() -> {
            archivistNotes.change(node, change);
            return Response.ok(archiveView.showFull(viewFactory.make(), node));
        });
    }
}
