package id.juklak.embedded.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;

import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.service.cmr.security.AuthenticationService;

/**
 * Finds out who asks, as ACS does: HTTP Basic with user and password, HTTP Basic with a ticket (alone, or as the password of
 * {@code ROLE_TICKET} or of nobody), or the query parameter {@code alf_ticket}.
 */
public final class SignIn {

    private static final String BASIC = "Basic ";
    private static final String TICKET = "alf_ticket=";

    private final AuthenticationService accounts;

    public SignIn(AuthenticationService accounts) {
        this.accounts = accounts;
    }

    /**
     * Makes the one who asks the current user of this thread. The caller clears the thread afterwards with
     * {@link AuthenticationService#clearCurrentSecurityContext()}.
     *
     * @return false where nothing valid was shown; the thread then has no user
     */
    public boolean of(HttpServletRequest request) {
        accounts.clearCurrentSecurityContext();
        try {
            String ticket = ticket(request.getQueryString());
            if (ticket != null && !ticket.isEmpty()) {
                accounts.validate(ticket);
                return true;
            }
            String header = request.getHeader("Authorization");
            return header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                    && basic(header.substring(BASIC.length()).strip());
        } catch (AuthenticationException | IllegalArgumentException e) {
            accounts.clearCurrentSecurityContext();
            return false;
        }
    }

    /** Read from the address alone: asking the request for a parameter would read a form's whole body, before anyone has signed in. */
    private static String ticket(String query) {
        return query == null
                ? null
                : Arrays.stream(query.split("&")).filter(part -> part.startsWith(TICKET)).findFirst()
                        .map(part -> URLDecoder.decode(part.substring(TICKET.length()), StandardCharsets.UTF_8)).orElse(null);
    }

    private boolean basic(String encoded) {
        String[] shown = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
        if (shown.length == 1) {
            accounts.validate(shown[0]);
        } else if (shown[0].isEmpty() || "ROLE_TICKET".equals(shown[0])) {
            accounts.validate(shown[1]);
        } else {
            accounts.authenticate(shown[0], shown[1].toCharArray());
        }
        return true;
    }
}
