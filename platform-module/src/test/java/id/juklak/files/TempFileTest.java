package id.juklak.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A temporary file")
class TempFileTest {

    /** No other file ends like this. */
    private static final String SUFFIX = ".uji-berkas-sementara";

    private static Set<Path> leftOver() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).collect(Collectors.toCollection(HashSet::new));
        }
    }

    @Test
    void holdsWhatItWasMadeOfAndIsGoneWhenItIsClosed() throws IOException {
        Path path;
        try (TempFile file = TempFile.copyOf(new ByteArrayInputStream("isi".getBytes(StandardCharsets.UTF_8)), SUFFIX)) {
            path = file.path();
            assertThat(path).hasContent("isi");
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void mayHaveBeenTakenAwayBefore() throws IOException {
        TempFile file = TempFile.create(SUFFIX);
        Files.delete(file.path());

        file.close();

        assertThat(file.path()).doesNotExist();
    }

    @Test
    void isNotLeftBehindWhereItsContentCannotBeRead() throws IOException {
        Set<Path> before = leftOver();
        InputStream broken = new InputStream() {

            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatThrownBy(() -> TempFile.copyOf(broken, SUFFIX)).hasMessage("broken");
        assertThat(leftOver()).isEqualTo(before);
    }
}
