package id.juklak.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.berkas.Berkas;
import id.juklak.steps.BerkasAccess;
import id.juklak.steps.DocumentUpload;
import id.juklak.text.RefusalException;

/** {@code POST /berkas/&#123;id&#125;/dokumen}: a file becomes a document of a case, or the next version of one. The body is the file. */
class DocumentPost extends JuklakWebScript {

    private final BerkasAccess berkasAccess;
    private final DocumentUpload documentUpload;
    private final BerkasDetails berkasDetails;

    DocumentPost(TransactionService transactionService, BerkasAccess berkasAccess, DocumentUpload documentUpload,
            BerkasDetails berkasDetails) {
        super(transactionService);
        this.berkasAccess = berkasAccess;
        this.documentUpload = documentUpload;
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
        return Work.change(new Upload(node, fileName, kind, UploadedFile.save(requestReader, fileName)));
    }

    private final class Upload implements Work.Operation {

        private final NodeRef node;
        private final String fileName;
        private final String kind;
        private final Path file;

        Upload(NodeRef node, String fileName, String kind, Path file) {
            this.node = node;
            this.fileName = fileName;
            this.kind = kind;
            this.file = file;
        }

        @Override
        public Response run() throws IOException {
            Berkas berkas = berkasAccess.read(node);
            try (InputStream content = Files.newInputStream(file)) {
                return Response.created(berkasDetails.showDocument(berkas, documentUpload.upload(berkas, kind, fileName, content)));
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
