package id.juklak.embedded.rest;

import java.util.List;

import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthenticationService;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tickets, which stand for a password for a while. */
final class TicketRoutes implements Routes {

    private static final String TICKETS = "/authentication/versions/1/tickets";

    private final AuthenticationService accounts;

    TicketRoutes(AuthenticationService accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.open("POST", TICKETS, this::create), Route.of("GET", TICKETS + "/-me-", this::validate),
                Route.of("DELETE", TICKETS + "/-me-", this::delete));
    }

    private Reply create(Call call) {
        String user = call.json().path("userId").asText("");
        String password = call.json().path("password").asText("");
        if (user.isEmpty() || password.isEmpty()) {
            throw ApiException.invalid("Invalid login details.");
        }
        try {
            accounts.authenticate(user, password.toCharArray());
            ObjectNode entry = Reply.object();
            entry.put("id", accounts.getNewTicket());
            entry.put("userId", AuthenticationUtil.getFullyAuthenticatedUser());
            return Reply.entry(201, entry);
        } catch (AuthenticationException e) {
            throw new ApiException(403, "framework.exception.PermissionDenied", "Login failed");
        }
    }

    private Reply validate(Call call) {
        ObjectNode entry = Reply.object();
        entry.put("id", ticket(call));
        return Reply.entry(entry);
    }

    private Reply delete(Call call) {
        accounts.invalidateTicket(ticket(call));
        return Reply.none();
    }

    private static String ticket(Call call) {
        String ticket = call.ticket();
        if (ticket == null) {
            throw ApiException.invalid("Ticket base authentication required.");
        }
        return ticket;
    }
}
