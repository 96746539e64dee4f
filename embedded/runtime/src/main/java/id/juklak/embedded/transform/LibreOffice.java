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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The LibreOffice of this machine, one process for each file, with a profile of its own that goes with it. */
final class LibreOffice implements Converter {

    private static final Set<String> MIMETYPES = Set.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/msword", "application/rtf",
            "application/vnd.oasis.opendocument.text");
    private static final long PATIENCE_SECONDS = 120;
    /** The discard port of this machine, on which nothing listens. */
    private static final String NOWHERE = "127.0.0.1";
    private static final String NO_PORT = "9";

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
            keepInside(folder.resolve("profile"));
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

    /**
     * What users upload may name other places. A profile in which no link is followed, no macro runs, and what would still go over the
     * network goes to a proxy that is not there.
     */
    private static void keepInside(Path profile) throws IOException {
        Path user = Files.createDirectories(profile.resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
                """ + Stream.of(
                setting("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
                setting("Common/Security/Scripting", "DisableMacrosExecution", "true"),
                setting("Common/Security/Scripting", "DisableActiveContent", "true"),
                setting("Common/Security/Scripting", "MacroSecurityLevel", "3"),
                setting("Writer/Content/Update", "Link", "2"),
                setting("Calc/Content/Update", "Link", "2"),
                proxy("ooInetProxyType", "2"), proxy("ooInetHTTPProxyName", NOWHERE), proxy("ooInetHTTPProxyPort", NO_PORT),
                proxy("ooInetHTTPSProxyName", NOWHERE), proxy("ooInetHTTPSProxyPort", NO_PORT), proxy("ooInetNoProxy", ""))
                .collect(Collectors.joining("\n")) + "\n</oor:items>\n");
    }

    private static String setting(String path, String name, String value) {
        return item("org.openoffice.Office." + path, name, value);
    }

    private static String proxy(String name, String value) {
        return item("org.openoffice.Inet/Settings", name, value);
    }

    private static String item(String path, String name, String value) {
        return "<item oor:path=\"/" + path + "\"><prop oor:name=\"" + name + "\" oor:op=\"fuse\"><value>" + value
                + "</value></prop></item>";
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
