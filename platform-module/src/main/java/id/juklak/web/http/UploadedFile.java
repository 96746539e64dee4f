package id.juklak.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import id.juklak.text.RefusalException;

/**
 * A file that is the body of a request. It goes into a file of its own: a body can be read once, a transaction may be tried several times.
 *
 * @param path where it lies until it is deleted
 */
public record UploadedFile(Path path) {

    private static final int MAX_NAME_LENGTH = 200;
    /** What ACS refuses in a name, or what would be another name on an official's own computer. */
    private static final Pattern BAD_NAME = Pattern.compile(".*[\"*\\\\<>?/:|\\p{Cntrl}].*|.*[. ]", Pattern.DOTALL);

    /** @throws RefusalException 400 for a missing name, or one that no file can have */
    public static String checkName(String fileName) {
        if (fileName == null || fileName.isEmpty()) {
            throw new RefusalException("web.wajib", 400, "nama");
        }
        if (fileName.length() > MAX_NAME_LENGTH || BAD_NAME.matcher(fileName).matches()) {
            throw new RefusalException("web.namaFile", 400, fileName);
        }
        return fileName;
    }

    /** @throws RefusalException 400 for a body that is empty or in parts */
    public static UploadedFile save(RequestReader requestReader, String fileName) throws IOException {
        return save(requestReader, fileName, Long.MAX_VALUE);
    }

    /**
     * @param fileName for the sentence about an empty one, or null
     * @throws RefusalException 400 for a body that is empty or in parts, 413 for one that is longer than allowed
     */
    public static UploadedFile save(RequestReader requestReader, String fileName, long maxBytes) throws IOException {
        String contentType = requestReader.contentType();
        if (contentType != null && contentType.startsWith("multipart/")) {
            throw new RefusalException("web.multipart", 400);
        }
        Path tempFile = Files.createTempFile("juklak-", ".unggah");
        try (InputStream content = requestReader.openBody(); OutputStream output = Files.newOutputStream(tempFile)) {
            byte[] buffer = new byte[64 * 1024];
            long total = 0;
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                total += count;
                if (total > maxBytes) {
                    throw new RefusalException("web.terlaluBesar", 413, Long.toString(maxBytes >> 10));
                }
                output.write(buffer, 0, count);
            }
            if (total == 0) {
                throw new RefusalException("web.berkasKosong", 400, fileName == null ? "" : fileName);
            }
            return new UploadedFile(tempFile);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(tempFile);
            throw failure;
        }
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
