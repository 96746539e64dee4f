package id.juklak.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file for a while: what has no room in memory, or what only a file can be given to. Closed, it is gone. */
public final class TempFile implements AutoCloseable {

    private static final String PREFIX = "juklak-";

    private final Path path;

    private TempFile(Path path) {
        this.path = path;
    }

    /**
     * An empty file.
     *
     * @param suffix the end of its name, for instance {@code .pdf}: says to whoever finds one what it is of
     */
    public static TempFile create(String suffix) throws IOException {
        return new TempFile(Files.createTempFile(PREFIX, suffix));
    }

    /** A file with the rest of a stream, which the caller closes. */
    public static TempFile copyOf(InputStream content, String suffix) throws IOException {
        TempFile file = create(suffix);
        try {
            Files.copy(content, file.path, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
