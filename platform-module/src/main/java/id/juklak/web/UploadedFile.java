package id.juklak.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

import id.juklak.text.RefusalException;

/** A file that is the body of a request, and its name. */
final class UploadedFile {

    private static final int MAX_NAME_LENGTH = 200;
    /** What ACS refuses in a name, or what would be another name on an official's own computer. */
    private static final Pattern BAD_NAME = Pattern.compile(".*[\"*\\\\<>?/:|\\p{Cntrl}].*|.*[. ]", Pattern.DOTALL);

    private UploadedFile() {}

    /** @throws RefusalException 400 for a missing name, or one that no file can have */
    static String readName(RequestReader requestReader) {
        String fileName = requestReader.text("nama");
        if (fileName == null || fileName.isEmpty()) {
            throw new RefusalException("web.wajib", 400, "nama");
        }
        if (fileName.length() > MAX_NAME_LENGTH || BAD_NAME.matcher(fileName).matches()) {
            throw new RefusalException("web.namaFile", 400, fileName);
        }
        return fileName;
    }

    /** The body goes into a file of its own: it can be read once, the transaction may be tried several times. */
    static Path save(RequestReader requestReader, String fileName) throws IOException {
        String contentType = requestReader.contentType();
        if (contentType != null && contentType.startsWith("multipart/")) {
            throw new RefusalException("web.multipart", 400);
        }
        Path tempFile = Files.createTempFile("juklak-", ".unggah");
        try (InputStream content = requestReader.openBody()) {
            if (Files.copy(content, tempFile, StandardCopyOption.REPLACE_EXISTING) == 0) {
                throw new RefusalException("web.berkasKosong", 400, fileName);
            }
            return tempFile;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(tempFile);
            throw failure;
        }
    }
}
