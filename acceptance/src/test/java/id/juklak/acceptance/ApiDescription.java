package id.juklak.acceptance;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

/**
 * The server's own OpenAPI description, and a witness who holds every answer against it: its status has to be one of the route's, and its
 * body what the description says of that status, with nothing that the description doesn't know.
 */
final class ApiDescription implements Client.Witness {

    private static final String ADDRESS = Api.JUKLAK + "/openapi.json";
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final Supplier<JsonNode> source;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private JsonNode description;
    private List<Route> routes;

    /** @param regex what an address below {@code /s/juklak} matches that is this route's */
    record Route(String method, String path, Pattern regex, JsonNode operation) {

        /** Of two that match, the one with more that is fixed is meant. */
        int fixedLength() {
            return path.replaceAll("\\{[^}]+}", "").length();
        }
    }

    ApiDescription(URI server, String user, String password) {
        this(() -> new Client(HttpClient.newHttpClient(), server, user, password, "en", (method, path, answer) -> {}).get(ADDRESS)
                .expect(200).json());
    }

    ApiDescription(Supplier<JsonNode> source) {
        this.source = source;
    }

    /** All routes, in the order of their paths. */
    synchronized List<Route> routes() {
        if (routes == null) {
            description = source.get();
            forbidUnknownFields(description);
            var read = new ArrayList<Route>();
            description.path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(
                    operation -> read.add(new Route(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), regexOf(path.getKey()),
                            operation.getValue()))));
            routes = read;
        }
        return routes;
    }

    private static Pattern regexOf(String path) {
        return Pattern.compile(Pattern.quote(path).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q"));
    }

    /** The description leaves room for what answers may hold in times to come; what they hold today it has to know. */
    private static void forbidUnknownFields(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.path("properties").isObject() && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(ApiDescription::forbidUnknownFields);
    }

    Optional<Route> find(String method, String path) {
        var below = path.replaceAll("\\?.*", "").substring(Api.JUKLAK.length());
        return routes().stream().filter(route -> route.method().equals(method) && route.regex().matcher(below).matches())
                .max(Comparator.comparingInt(Route::fixedLength));
    }

    @Override
    public void see(String method, String path, Answer answer) {
        if (path.startsWith(Api.JUKLAK + "/")) {
            var faults = faultsOf(method, path, answer);
            if (!faults.isEmpty()) {
                throw new AssertionError(method + " " + path + " was answered with " + answer.status() + " " + answer.json()
                        + "\nThe OpenAPI description says otherwise: " + String.join("\n", faults));
            }
        }
    }

    /** What an answer has that the description has not. */
    List<String> faultsOf(String method, String path, Answer answer) {
        var route = find(method, path);
        if (route.isEmpty()) {
            return answer.status() == 404 ? List.of() : List.of("there is no such route");
        }
        var response = resolve(route.get().operation().path("responses").path(Integer.toString(answer.status())));
        if (response.isMissingNode()) {
            return List.of("the route is never answered with " + answer.status());
        }
        if (!response.has("content")) {
            return List.of();
        }
        var mediaType = answer.header("Content-Type").replaceAll(";.*", "");
        var content = response.path("content");
        var body = content.has(mediaType) ? content.path(mediaType) : content.path("*/*");
        if (body.isMissingNode()) {
            return List.of("it is never answered with " + mediaType);
        }
        return body.has("schema") ? validate(body.path("schema"), answer.json()) : List.of();
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
    }

    private List<String> validate(JsonNode schema, JsonNode body) {
        return new TreeSet<>(schemas.computeIfAbsent(schema.toString(), text -> compile(schema)).validate(body).stream()
                .map(Object::toString).toList()).stream().toList();
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.path("components"));
        return FACTORY.getSchema(whole, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }
}
