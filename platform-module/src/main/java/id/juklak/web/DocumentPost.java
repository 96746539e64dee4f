package id.juklak.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.berkas.Berkas;
import id.juklak.steps.BerkasService;
import id.juklak.steps.StepDocuments;
import id.juklak.text.RefusalException;

/** {@code POST /berkas/&#123;id&#125;/dokumen}: a file becomes a document of a case, or the next version of one. The body is the file. */
class DocumentPost extends JuklakWebScript {

    private final BerkasService berkasService;
    private final StepDocuments stepDocuments;
    private final BerkasDetails berkasDetails;

    DocumentPost(TransactionService transactionService, BerkasService berkasService, StepDocuments stepDocuments,
            BerkasDetails berkasDetails) {
        super(transactionService);
        this.berkasService = berkasService;
        this.stepDocuments = stepDocuments;
        this.berkasDetails = berkasDetails;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter("nama", "jenis");
        NodeRef node = requestReader.node();
        String fileName = UploadedFile.readName(requestReader);
        String kind = requestReader.text("jenis");
        if (kind == null) {
            throw new RefusalException("web.wajib", 400, "jenis");
        }
        return Work.change(new DocumentUpload(node, fileName, kind, UploadedFile.save(requestReader, fileName)));
    }

    private final class DocumentUpload implements Work.Operation {

        private final NodeRef node;
        private final String fileName;
        private final String kind;
        private final Path file;

        DocumentUpload(NodeRef node, String fileName, String kind, Path file) {
            this.node = node;
            this.fileName = fileName;
            this.kind = kind;
            this.file = file;
        }

        @Override
        public Response run() throws IOException {
            Berkas berkas = berkasService.read(node);
            try (InputStream content = Files.newInputStream(file)) {
                return Response.created(berkasDetails.showDocument(berkas, stepDocuments.upload(berkas, kind, fileName, content)));
            }
        }

        @Override
        public void finish() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
