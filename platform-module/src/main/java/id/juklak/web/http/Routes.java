package id.juklak.web.http;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;
import org.springframework.extensions.webscripts.WebScript;

/** All routes of the product, and a web script for each. */
public class Routes {

    private final TransactionService transactionService;
    private final Map<String, Route<?, ?>> routes = new LinkedHashMap<>();

    public Routes(TransactionService transactionService, List<Resource> resources) {
        this.transactionService = transactionService;
        resources.stream().flatMap(resource -> resource.routes().stream()).sorted(Comparator.comparing(route -> route.path()))
                .forEach(route -> routes.put(route.id(), route));
    }

    List<Route<?, ?>> all() {
        return List.copyOf(routes.values());
    }

    /** @throws IllegalStateException for a descriptor of which no resource knows */
    WebScript script(String descriptorId) {
        Route<?, ?> route = routes.get(descriptorId);
        if (route == null) {
            throw new IllegalStateException("No resource has a route for " + descriptorId + ".desc.xml; there are " + routes.keySet());
        }
        return new RouteScript(transactionService, route);
    }
}
