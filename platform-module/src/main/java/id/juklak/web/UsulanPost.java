package id.juklak.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.steps.BerkasStart;

/** {@code POST /berkas/usulan}: a unit proposes a guideline. The body is the proposal, with which the case begins. */
class UsulanPost extends JuklakWebScript {

    private final BerkasStart berkasStart;
    private final BerkasDetails berkasDetails;

    UsulanPost(TransactionService transactionService, BerkasStart berkasStart, BerkasDetails berkasDetails) {
        super(transactionService);
        this.berkasStart = berkasStart;
        this.berkasDetails = berkasDetails;
    }

    @Override
    Work receive(RequestReader requestReader) throws IOException {
        requestReader.parameter("nama", "judul", "bentuk", "unit", "keterangan");
        String title = requestReader.text("judul");
        String guidelineForm = requestReader.text("bentuk");
        String unit = requestReader.text("unit");
        String description = requestReader.text("keterangan");
        String fileName = UploadedFile.readName(requestReader);
        Path file = UploadedFile.save(requestReader, fileName);
        return Work.change(new Work.Operation() {
            @Override
            public Response run() throws IOException {
                try (InputStream content = Files.newInputStream(file)) {
                    return Response.created(berkasDetails
                            .showBrief(berkasStart.startWithUsulan(title, guidelineForm, unit, description, fileName, content)));
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
        });
    }
}
