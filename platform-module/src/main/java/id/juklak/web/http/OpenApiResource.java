package id.juklak.web.http;

import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

/** {@code /openapi.json}: what all routes take and answer, for those who program against them. */
public class OpenApiResource implements Resource {

    private final Supplier<Routes> routes;
    private final String version;
    private JsonNode description;

    /**
     * @param routes asked only when somebody asks: this resource is one of theirs
     * @param version of the product
     */
    public OpenApiResource(Supplier<Routes> routes, String version) {
        this.routes = routes;
        this.version = version;
    }

    @Override
    public List<Route<?, ?>> routes() {
        return List.of(Route.get("/openapi.json").answers(JsonNode.class, this::show));
    }

    private Work<JsonNode> show() {
        return Work.read(() -> Response.ok(describe()));
    }

    private synchronized JsonNode describe() {
        if (description == null) {
            description = new OpenApi(routes.get().all(), Descriptor.readAll()).describe(version);
        }
        return description;
    }
}
