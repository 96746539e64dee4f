package id.juklak.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import id.juklak.embedded.core.EmbeddedServer;

/**
 * The server that the acceptance tests talk to, and its {@link Office}. With {@code -Djuklak.url=http://host:8080/alfresco} and
 * {@code -Djuklak.admin=user:password} it is that one, which may be an ACS; otherwise an embedded runtime, started once for all tests.
 */
public final class Server implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Server.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Office.class || parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var running = context.getRoot().getStore(NAMESPACE).computeIfAbsent("server", key -> Running.start(), Running.class);
        return parameter.getParameter().getType() == Office.class ? running.office() : running;
    }

    /**
     * A server that answers.
     *
     * @param url the repository's address
     * @param office one person per role
     * @param admin an administrator
     */
    public record Running(URI url, Office office, Client admin, EmbeddedServer own, Path data) implements AutoCloseable {

        static Running start() {
            var given = System.getProperty("juklak.url");
            if (given != null && !given.isBlank()) {
                var url = URI.create(given);
                var account = System.getProperty("juklak.admin", "admin:admin").split(":", 2);
                var prefix = "uji-" + UUID.randomUUID().toString().substring(0, 8) + "-";
                var office = Office.made(url, account[0], account[1], prefix, UUID.randomUUID().toString())
                        .seenBy(new ApiDescription(url, account[0], account[1]));
                return new Running(url, office, office.person(account[0], account[1]), null, null);
            }
            try {
                var data = Files.createTempDirectory("juklak-acceptance");
                var server = EmbeddedServer.start(EmbeddedServer.Options.of(data).withPort(0));
                var url = URI.create("http://127.0.0.1:" + server.port() + "/alfresco");
                var office = Office.ofDemoUsers(url).seenBy(new ApiDescription(url, "admin", "admin"));
                return new Running(url, office, office.person("admin", "admin"), server, data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            if (own != null) {
                own.close();
                try (var files = Files.walk(data)) {
                    files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
                }
            }
        }
    }
}
