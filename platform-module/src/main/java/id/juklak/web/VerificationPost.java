package id.juklak.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.signing.Verification;
import id.juklak.text.RefusalException;

/** {@code POST /verifikasi}: whether the signatures of a PDF hold that someone brings. The body is the file; nothing of it is kept. */
class VerificationPost extends JuklakWebScript {

    private static final long MAX_BYTES = 100L << 20;

    private final Verification verification;
    private final VerificationView verificationView;

    VerificationPost(TransactionService transactionService, Verification verification, VerificationView verificationView) {
        super(transactionService);
        this.verification = verification;
        this.verificationView = verificationView;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter("nama");
        String fileName = requestReader.text("nama");
        String contentType = requestReader.contentType();
        if (contentType != null && contentType.startsWith("multipart/")) {
            throw new RefusalException("web.multipart", 400);
        }
        return Work.read(new FileVerification(fileName, save(requestReader, fileName)));
    }

    private static Path save(RequestReader requestReader, String fileName) throws IOException {
        Path file = Files.createTempFile("juklak-", ".periksa");
        try (InputStream content = requestReader.openBody(); OutputStream output = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long total = 0;
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                total += count;
                if (total > MAX_BYTES) {
                    throw new RefusalException("web.terlaluBesar", 413, Long.toString(MAX_BYTES >> 10));
                }
                output.write(buffer, 0, count);
            }
            if (total == 0) {
                throw new RefusalException("web.berkasKosong", 400, fileName == null ? "" : fileName);
            }
            return file;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private final class FileVerification implements Work.Operation {

        private final String fileName;
        private final Path file;

        FileVerification(String fileName, Path file) {
            this.fileName = fileName;
            this.file = file;
        }

        @Override
        public Response run() {
            return Response.ok(verificationView.show(fileName, verification.examineFile(file)));
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
