package id.juklak.web.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that an answer is written to inside the transaction and sent from after it: what fails while it is written is still an answer with
 * a status of its own, and no file has to fit into memory. It is gone once it has been sent.
 */
public final class TempFile {

    private TempFile() {}

    /** Writes a file. */
    public interface Writer {
        void writeTo(OutputStream output) throws IOException;
    }

    public static <A> Response<A> writeResponse(String contentType, String fileName, Writer writer) throws IOException {
        Path file = Files.createTempFile("juklak-", ".unduhan");
        try {
            try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file))) {
                writer.writeTo(output);
            }
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
        return Response.stream(StreamedBody.file(contentType, fileName, output -> {
            try {
                Files.copy(file, output);
            } finally {
                Files.deleteIfExists(file);
            }
        }));
    }
}
