package id.juklak.web;

import java.util.List;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.archive.ArchivistNotes;
import id.juklak.archive.Retention;
import id.juklak.archive.RetentionList;
import id.juklak.archive.search.ArchivedDocument;
import id.juklak.model.Paging;
import id.juklak.registers.RegisterWriter;
import id.juklak.registers.RetentionSheet;

/**
 * {@code GET /arsip/retensi}: what has reached the end of a time of retention, or will before long, as data in pages or whole as a sheet.
 */
class RetentionGet extends JuklakWebScript {

    private final RetentionList retentionList;
    private final ArchivistNotes archivistNotes;
    private final ArchiveView archiveView;
    private final ViewFactory viewFactory;
    private final RetentionSheet retentionSheet;
    private final Map<String, RegisterWriter> writers;

    /** @param writers the formats of sheets by their names, {@code csv-koma} being another form of {@code csv} */
    RetentionGet(TransactionService transactionService, RetentionList retentionList, ArchivistNotes archivistNotes, ArchiveView archiveView,
            ViewFactory viewFactory,
            RetentionSheet retentionSheet, Map<String, RegisterWriter> writers) {
        super(transactionService);
        this.retentionList = retentionList;
        this.archivistNotes = archivistNotes;
        this.archiveView = archiveView;
        this.viewFactory = viewFactory;
        this.retentionSheet = retentionSheet;
        this.writers = writers;
    }

    @Override
    Work receive(RequestReader requestReader) {
        requestReader.parameter("tahap", "format", "pemisah", "skipCount", "maxItems");
        String requested = requestReader.choice("tahap", RetentionList.STAGES);
        String stage = requested == null ? Retention.ENDED : requested;
        Paging paging = requestReader.paging();
        RegisterWriter writer = RegisterFormat.choose(requestReader, writers);
        return Work.read(() -> {
            archivistNotes.requireKeeper();
            BerkasView berkasView = viewFactory.make();
            List<ArchivedDocument> documents = retentionList.findInStage(stage);
            if (writer == null) {
                return Response.ok(paging.wrap(
                        paging.slice(documents).stream().map(document -> archiveView.showInList(berkasView, document)).toList(),
                        documents.size()));
            }
            String fileName = berkasView.label().message("juklak.register." + RetentionSheet.ID + ".judul") + writer.suffix();
            return TempFile.writeResponse(writer.mediaType(), fileName,
                    output -> retentionSheet.write(
                            documents.stream().map(document -> archiveView.showInSheet(berkasView, document)).toList(),
                            berkasView.label(), writer, output));
        });
    }
}
