package id.juklak.acceptance;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Chromium or Chrome of this machine, and how it is started without a screen. Nothing is downloaded. */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");

    private Chromium() {}

    /** @throws IllegalStateException where there is none */
    public static Path program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable)
                .findFirst().orElseThrow(() -> new IllegalStateException(
                        "No Chromium or Chrome was found on the PATH. Install one (Debian's package is \"chromium\") and try again."));
    }

    public static List<String> arguments() {
        var arguments = new ArrayList<>(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"));
        if ("root".equals(System.getProperty("user.name"))) {
            // Chromium's sandbox refuses to work for root, as in most containers.
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
