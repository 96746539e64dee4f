package id.juklak.embedded.rest;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Whether the server lives and is ready: it answers only when it is. */
final class ProbeRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(Route.open("GET", CORE + "/probes/-ready-", call -> probe("readyProbe: Success - Tested")),
                Route.open("GET", CORE + "/probes/-live-", call -> probe("liveProbe: Success - Tested")));
    }

    private static Reply probe(String message) {
        ObjectNode entry = Reply.object();
        entry.put("message", message);
        return Reply.entry(entry);
    }
}
