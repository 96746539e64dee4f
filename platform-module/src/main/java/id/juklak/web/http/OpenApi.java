package id.juklak.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.juklak.model.Paging;

/** Describes the routes as OpenAPI 3.1: addresses, what they take and answer, and with what they may be refused. */
final class OpenApi {

    private static final String JSON = "application/json";
    private static final Map<Integer, String> REFUSALS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "Something in the request is missing, unknown or of another type; the sentence names it"),
            Map.entry(403, "The user may not do this, or the passphrase is wrong"),
            Map.entry(404, "There is no such thing, or the user may not know of it"),
            Map.entry(409, "The state of the thing does not allow it, or someone else changed it at the same time"),
            Map.entry(413, "The body is longer than allowed"),
            Map.entry(422, "What was sent, or what the step asks for, does not suffice; the sentences say why"),
            Map.entry(423, "The key is locked after too many wrong passphrases"),
            Map.entry(500, "A fault of the server's; the sentence holds the number under which its log tells of it"),
            Map.entry(502, "A service of others answered something else"),
            Map.entry(503, "A service of others cannot be reached"),
            Map.entry(504, "A service of others did not answer in time")));

    private final Schemas schemas = new Schemas();
    private final List<Route<?, ?>> routes;
    private final Map<String, Descriptor> descriptors;

    OpenApi(List<Route<?, ?>> routes, List<Descriptor> descriptors) {
        this.routes = routes;
        this.descriptors = descriptors.stream().collect(Collectors.toMap(Descriptor::id, Function.identity()));
    }

    /** @param version of the product */
    ObjectNode describe(String version) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        document.putObject("info").put("title", "Juklak").put("version", version)
                .put("description", "Drafting of guidelines and instructions by the office's SOP, on Alfresco Content Services");
        document.putArray("servers").addObject().put("url", ".");
        ArrayNode security = document.putArray("security");
        security.addObject().putArray("basic");
        security.addObject().putArray("ticket");
        ObjectNode paths = document.putObject("paths");
        for (Route<?, ?> route : routes) {
            ObjectNode path = paths.has(route.path()) ? (ObjectNode) paths.get(route.path()) : paths.putObject(route.path());
            path.set(route.method().toLowerCase(Locale.ROOT), describe(route));
        }
        document.set("components", describeComponents());
        return document;
    }

    private ObjectNode describe(Route<?, ?> route) {
        Descriptor descriptor = descriptors.get(route.id());
        ObjectNode operation = JsonNodeFactory.instance.objectNode();
        operation.put("operationId", route.id());
        operation.putArray("tags").add(route.path().split("[/.]")[1]);
        operation.put("summary", descriptor == null ? route.id() : descriptor.description());
        if (route.isForAnybody()) {
            operation.putArray("security");
        }
        ArrayNode parameters = operation.putArray("parameters");
        parameters.addObject().put("$ref", "#/components/parameters/Language");
        route.variables().forEach(variable -> parameters.addObject().put("name", variable).put("in", "path").put("required", true)
                .set("schema", Schemas.typed("string")));
        if (route.query() != null) {
            addParameters(parameters, route.query());
        }
        addBody(operation, route);
        addResponses(operation.putObject("responses"), route);
        return operation;
    }

    private void addParameters(ArrayNode parameters, Class<?> query) {
        if (query == Paging.class) {
            parameters.addObject().put("$ref", "#/components/parameters/SkipCount");
            parameters.addObject().put("$ref", "#/components/parameters/MaxItems");
            return;
        }
        for (Shape.Field field : Shape.fieldsOf(query)) {
            if (field.type() == Paging.class) {
                addParameters(parameters, Paging.class);
            } else {
                parameters.addObject().put("name", field.name()).put("in", "query").put("required", field.isRequired())
                        .set("schema", schemas.ofParameter(field));
            }
        }
    }

    private void addBody(ObjectNode operation, Route<?, ?> route) {
        if (route.takesFile()) {
            operation.putObject("requestBody").put("description", "The file, as it is").putObject("content")
                    .putObject("application/octet-stream");
        } else if (route.body() != null && route.body() != Route.Nothing.class) {
            operation.putObject("requestBody").putObject("content").putObject(JSON).set("schema", schemas.ofRequest(route.body()));
        }
    }

    private void addResponses(ObjectNode responses, Route<?, ?> route) {
        ObjectNode success = responses.putObject(Integer.toString(route.status())).put("description", "Done");
        ObjectNode content = success.putObject("content");
        if (route.answer() != null) {
            content.putObject(JSON).set("schema", schemas.ofAnswer(route.answer()));
        }
        route.mediaTypes().forEach(content::putObject);
        if (route.isForAnybody()) {
            ObjectNode missing = responses.putObject("404").put("description", REFUSALS.get(404));
            route.mediaTypes().forEach(missing.putObject("content")::putObject);
        } else {
            responses.putObject("401").put("description", "No account, or a wrong password; the answer is Alfresco's own");
        }
        for (int status : refusalsOf(route)) {
            responses.putObject(Integer.toString(status)).put("$ref", "#/components/responses/Refusal" + status);
        }
    }

    /** What routes of its kind may be refused with, and what this one adds. */
    private static TreeSet<Integer> refusalsOf(Route<?, ?> route) {
        TreeSet<Integer> statuses = new TreeSet<>(route.refusals());
        statuses.add(400);
        statuses.add(500);
        if (!route.variables().isEmpty() && !route.isForAnybody()) {
            statuses.add(404);
        }
        if (!route.method().equals("GET")) {
            statuses.add(403);
            statuses.add(409);
        }
        if (route.body() != null) {
            statuses.add(413);
        }
        return statuses;
    }

    private ObjectNode describeComponents() {
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        ObjectNode error = schemas.ofAnswer(ErrorResponses.ErrorJson.class);
        ObjectNode responses = components.putObject("responses");
        REFUSALS.forEach((status, description) -> responses.putObject("Refusal" + status).put("description", description)
                .putObject("content").putObject(JSON).set("schema", error));
        ObjectNode parameters = components.putObject("parameters");
        parameters.putObject("Language").put("name", "Accept-Language").put("in", "header")
                .put("description", "English where it is preferred, Indonesian otherwise").set("schema", Schemas.typed("string"));
        parameters.putObject("SkipCount").put("name", "skipCount").put("in", "query")
                .set("schema", Schemas.typed("integer").put("minimum", 0).put("default", 0));
        parameters.putObject("MaxItems").put("name", "maxItems").put("in", "query")
                .put("description", "More than " + Paging.MAX_ITEMS_LIMIT + " are taken for " + Paging.MAX_ITEMS_LIMIT)
                .set("schema", Schemas.typed("integer").put("minimum", 1).put("default", Paging.DEFAULT_MAX_ITEMS));
        ObjectNode securitySchemes = components.putObject("securitySchemes");
        securitySchemes.putObject("basic").put("type", "http").put("scheme", "basic");
        securitySchemes.putObject("ticket").put("type", "apiKey").put("in", "query").put("name", "alf_ticket");
        components.set("schemas", schemas.all());
        return components;
    }
}
