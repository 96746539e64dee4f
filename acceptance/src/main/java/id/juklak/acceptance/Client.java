package id.juklak.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * One person's HTTP session with the server: every request carries this person's name, password and language. It knows URLs and JSON, and
 * nothing of what stands behind them.
 */
public final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI server;
    private final String user;
    private final String password;
    private final String language;
    private final Witness witness;

    /** Sees each request and what was answered. */
    public interface Witness {

        /** @param path below {@code /alfresco}, with query parameters */
        void see(String method, String path, Answer answer);
    }

    /**
     * @param server the repository's address, such as {@code http://127.0.0.1:8080/alfresco}
     * @param user null for someone without an account
     * @param language what the person's browser would ask for, such as {@code id-ID}
     * @param witness sees every exchange
     */
    public Client(HttpClient http, URI server, String user, String password, String language, Witness witness) {
        this.http = http;
        this.server = server;
        this.user = user;
        this.password = password;
        this.language = language;
        this.witness = witness;
    }

    public String user() {
        return user;
    }

    /** The same person with another language. */
    public Client in(String otherLanguage) {
        return new Client(http, server, user, password, otherLanguage, witness);
    }

    /** A path below {@code /alfresco}, with query parameters. */
    public Answer get(String path, Map<String, ?> query) {
        return send("GET", path + query(query), null, BodyPublishers.noBody());
    }

    public Answer get(String path) {
        return get(path, Map.of());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, "application/json", BodyPublishers.ofString(write(body)));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, "application/json", BodyPublishers.ofString(write(body)));
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, BodyPublishers.noBody());
    }

    /** Sends bytes as they are. */
    public Answer send(String method, String path, String contentType, byte[] body) {
        return send(method, path, contentType, BodyPublishers.ofByteArray(body));
    }

    /** Uploads a file into a folder as a browser's form does. */
    public Answer upload(String folder, String name, byte[] content, Map<String, String> fields) {
        var boundary = "juklak" + Integer.toHexString(name.hashCode()) + content.length;
        var head = new StringBuilder();
        fields.forEach((field, value) -> head
                .append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, field, value)));
        head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"filedata\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, name));
        var body = BodyPublishers.concat(BodyPublishers.ofString(head.toString()), BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send("POST", Api.NODES + "/" + folder + "/children", "multipart/form-data; boundary=" + boundary, body);
    }

    private Answer send(String method, String path, String contentType, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE).method(method, body)
                .header("Accept-Language", language).header("Accept", "application/json, */*");
        if (user != null) {
            request.header("Authorization",
                    "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
        }
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            var answer = new Answer(response.statusCode(), read(response.body()), response.body(), response.headers());
            witness.see(method, path, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during " + method + " " + path, e);
        }
    }

    private static JsonNode read(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String query(Map<String, ?> query) {
        return query.isEmpty()
                ? ""
                : query.entrySet().stream().map(entry -> encode(entry.getKey()) + "=" + encode(String.valueOf(entry.getValue())))
                        .collect(Collectors.joining("&", "?", ""));
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
