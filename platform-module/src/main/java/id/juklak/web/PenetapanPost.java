package id.juklak.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.archive.PenetapanRecorder;
import id.juklak.text.RefusalException;

/**
 * {@code POST /arsip/&#123;id&#125;/penetapan}: records the Menko's decision. The body is the enacted text; with {@code alasan} it corrects
 * what was recorded, and the body may be empty where the text stays.
 */
class PenetapanPost extends JuklakWebScript {

    private final PenetapanRecorder penetapanRecorder;
    private final ArchiveView archiveView;
    private final ViewFactory viewFactory;

    PenetapanPost(TransactionService transactionService, PenetapanRecorder penetapanRecorder, ArchiveView archiveView,
            ViewFactory viewFactory) {
        super(transactionService);
        this.penetapanRecorder = penetapanRecorder;
        this.archiveView = archiveView;
        this.viewFactory = viewFactory;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter("nomor", "tanggal", "nama", "alasan");
        NodeRef node = requestReader.node();
        String number = requestReader.text("nomor");
        String date = requestReader.text("tanggal");
        String reason = requestReader.text("alasan");
        String fileName = reason != null && requestReader.text("nama") == null ? null : UploadedFile.readName(requestReader);
        if (fileName != null && !fileName.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new RefusalException("penetapan.pdf", 422);
        }
        Path file = fileName == null ? null : UploadedFile.save(requestReader, fileName);
        return Work.change(new PenetapanRecording(node, new PenetapanRecorder.Penetapan(number, date, fileName, file, reason)));
    }

    private final class PenetapanRecording implements Work.Operation {

        private final NodeRef node;
        private final PenetapanRecorder.Penetapan penetapan;

        PenetapanRecording(NodeRef node, PenetapanRecorder.Penetapan penetapan) {
            this.node = node;
            this.penetapan = penetapan;
        }

        @Override
        public Response run() {
            penetapanRecorder.record(node, penetapan);
            return Response.ok(archiveView.showFull(viewFactory.make(), node));
        }

        @Override
        public void finish() {
            try {
                if (penetapan.file() != null) {
                    Files.deleteIfExists(penetapan.file());
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
