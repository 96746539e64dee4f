package id.juklak.embedded.transform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The LibreOffice of this machine, one process for each file, with a profile of its own that goes with it. */
final class LibreOffice implements Converter {

    private static final Set<String> MIMETYPES = Set.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/msword", "application/rtf",
            "application/vnd.oasis.opendocument.text");
    private static final long PATIENCE_SECONDS = 120;

    private final Path program;

    private LibreOffice(Path program) {
        this.program = program;
    }

    /** Where {@code soffice} is on the path. */
    static Optional<Converter> find(String path) {
        return Arrays.stream(path == null ? new String[0] : path.split(File.pathSeparator)).filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "soffice")).filter(Files::isExecutable).findFirst().map(LibreOffice::new);
    }

    @Override
    public boolean supports(String mimetype) {
        return MIMETYPES.contains(mimetype);
    }

    @Override
    public void convert(Path source, Path pdf) throws IOException {
        Path folder = Files.createTempDirectory("juklak-soffice-");
        try {
            Process process = new ProcessBuilder(program.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless", "--norestore",
                    "--convert-to", "pdf", "--outdir", folder.toString(), source.toString()).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile()).start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IOException("LibreOffice took longer than " + PATIENCE_SECONDS + " s");
            }
            String name = source.getFileName().toString();
            Path made = folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
            if (!Files.exists(made)) {
                throw new IOException("LibreOffice made nothing: " + Files.readString(folder.resolve("log")).strip());
            }
            Files.move(made, pdf, StandardCopyOption.REPLACE_EXISTING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
