package id.juklak.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The Chromium or Chrome of this machine, without a screen, started once for all tests of the board. */
public final class Peramban implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Peramban.class);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent("browser", key -> Running.start(), Running.class).browser();
    }

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var arguments = new ArrayList<>(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"));
            if ("root".equals(System.getProperty("user.name"))) {
                // Chromium's sandbox refuses to work for root, as in most containers.
                arguments.add("--no-sandbox");
            }
            return new Running(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(arguments)));
        }

        private static Path program() {
            return Stream.of(System.getenv("PATH").split(File.pathSeparator)).flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable)
                    .findFirst().orElseThrow(() -> new IllegalStateException("No Chromium or Chrome was found on the PATH. Install one (Debian's package is \"chromium\") and try again."));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
