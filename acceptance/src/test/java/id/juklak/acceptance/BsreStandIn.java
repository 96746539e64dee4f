package id.juklak.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import id.juklak.embedded.demo.DemoCa;
import id.juklak.signing.crypto.CertificateProvider;
import id.juklak.signing.crypto.Pkcs12Key;
import id.juklak.signing.crypto.SigningKey;
import id.juklak.signing.crypto.SigningRequest;

/** A server that speaks BSrE's eSign API for PDFs: one person's key lies there, and a passphrase opens it. */
final class BsreStandIn implements AutoCloseable {

    static final String PASSPHRASE = "frasa BSrE";

    private final HttpServer server;
    private final byte[] p12;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile long delayMillis;

    BsreStandIn() throws IOException {
        var issued = new DemoCa().person("Pejabat BSrE");
        p12 = new Pkcs12Key().close(new SigningKey(issued.key(), issued.chain()), PASSPHRASE.toCharArray());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/api/sign/pdf", this::sign);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How often it was asked to sign. */
    int asked() {
        return asked.get();
    }

    void answersAfter(long millis) {
        delayMillis = millis;
    }

    private void sign(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        var parts = parts(exchange);
        try {
            Thread.sleep(delayMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!PASSPHRASE.equals(new String(parts.get("passphrase"), StandardCharsets.UTF_8))) {
            answer(exchange, 400, "application/json",
                    "{\"status_code\":2031,\"error\":\"Passphrase anda salah\"}".getBytes(StandardCharsets.UTF_8));
            return;
        }
        answer(exchange, 200, "application/pdf", signed(parts.get("file")));
    }

    private byte[] signed(byte[] pdf) throws IOException {
        var in = Files.createTempFile("bsre", ".pdf");
        var out = Files.createTempFile("bsre", ".pdf");
        try {
            Files.write(in, pdf);
            new CertificateProvider(null, ZoneId.of("Asia/Jakarta"))
                    .sign(new SigningRequest(in, out, true, 0, "Pejabat BSrE", "Jabatan", null, Instant.now(),
                            PASSPHRASE.toCharArray(), p12, null));
            return Files.readAllBytes(out);
        } finally {
            Files.delete(in);
            Files.delete(out);
        }
    }

    private static Map<String, byte[]> parts(HttpExchange exchange) throws IOException {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        var boundary = "--" + type.substring(type.indexOf("boundary=") + 9);
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        var parts = new HashMap<String, byte[]>();
        for (var part : body.split(Pattern.quote(boundary))) {
            var end = part.indexOf("\r\n\r\n");
            if (end > 0) {
                var name = part.substring(part.indexOf("name=\"") + 6);
                parts.put(name.substring(0, name.indexOf('"')),
                        part.substring(end + 4, part.length() - 2).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) {
        exchange.getResponseHeaders().set("Content-Type", type);
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException gone) {
            if (status == 400) {
                throw new UncheckedIOException(gone);
            }
            // Whoever asked did not wait for the signature.
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
