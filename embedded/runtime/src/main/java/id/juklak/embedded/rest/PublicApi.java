package id.juklak.embedded.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.util.GUID;
import org.springframework.extensions.surf.util.I18NUtil;

import com.fasterxml.jackson.databind.node.ObjectNode;

import id.juklak.embedded.web.Languages;
import id.juklak.embedded.web.OpenBody;
import id.juklak.embedded.web.SignIn;

/**
 * ACS's public REST API, as far as the product's clients use it: finds the route, signs in, opens the transaction, tells errors as ACS
 * does.
 */
final class PublicApi extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TENANT = "/-default-/public";

    private final transient List<Route> routes;
    private final transient SignIn signIn;
    private final transient AuthenticationService accounts;
    private final transient RetryingTransactionHelper transactions;
    private final transient ApiErrors errors = new ApiErrors();

    PublicApi(List<Routes> parts, SignIn signIn, AuthenticationService accounts, RetryingTransactionHelper transactions) {
        this.routes = parts.stream().flatMap(part -> part.routes().stream())
                .sorted(Comparator.comparingInt((Route route) -> route.template().fixed()).reversed()).toList();
        this.signIn = signIn;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Found found = find(request);
        if (found.route() != null && found.route().open() && request.getMethod().equals("POST")) {
            OpenBody.receive(request, response, body -> {
                try {
                    answer(request, response, found, body);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } else {
            answer(request, response, found, null);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Found found, byte[] body) throws IOException {
        Locale before = I18NUtil.getLocaleOrNull();
        try {
            I18NUtil.setLocale(Languages.of(request));
            answer(request, found, body).send(response);
        } catch (RuntimeException e) {
            fail(response, errors.of(e));
        } finally {
            I18NUtil.setLocale(before);
            accounts.clearCurrentSecurityContext();
        }
    }

    /**
     * What a request asks for.
     *
     * @param route null where there is none of the method
     * @param known whether the path is one of another method
     */
    private record Found(Route route, Map<String, String> variables, boolean known) {}

    private Found find(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getServletPath().length());
        boolean known = false;
        if (path.startsWith(TENANT)) {
            for (Route route : routes) {
                Optional<Map<String, String>> variables = route.template().match(path.substring(TENANT.length()));
                if (variables.isPresent() && route.method().equals(request.getMethod())) {
                    return new Found(route, variables.get(), true);
                }
                known |= variables.isPresent();
            }
        }
        return new Found(null, null, known);
    }

    private Reply answer(HttpServletRequest request, Found found, byte[] body) {
        if (found.route() != null) {
            return call(found.route(), request, found.variables(), body);
        }
        throw found.known()
                ? ApiException.notAllowed("The operation is unsupported")
                : new ApiException(404, "framework.exception.ApiDefault",
                        "No such resource: " + request.getRequestURI().substring(request.getServletPath().length()));
    }

    private Reply call(Route route, HttpServletRequest request, Map<String, String> variables, byte[] body) {
        if (!route.open() && !signIn.of(request)) {
            throw new ApiException(401, "framework.exception.ApiDefault", "Authentication failed");
        }
        try (Call call = new Call(request, variables, body)) {
            boolean readOnly = request.getMethod().equals("GET");
            Reply reply = transactions.doInTransaction(() -> route.handler().answer(call), readOnly, true);
            Set<String> fields = call.names("fields");
            return fields.isEmpty()
                    ? reply
                    : reply.limitedTo(Stream.concat(fields.stream(), call.names("include").stream()).collect(Collectors.toSet()));
        }
    }

    private static void fail(HttpServletResponse response, ApiErrors.Told told) throws IOException {
        if (response.isCommitted()) {
            throw new IOException(told.sentence());
        }
        response.reset();
        if (told.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Alfresco\"");
        }
        ObjectNode body = Reply.object();
        ObjectNode error = body.putObject("error");
        error.put("errorKey", told.key());
        error.put("statusCode", told.status());
        error.put("briefSummary", told.sentence());
        error.put("stackTrace",
                "For security reasons the stack trace is no longer displayed, but the property is kept for previous versions");
        error.put("descriptionURL", "https://api-explorer.alfresco.com");
        error.put("logId", GUID.generate());
        Reply.json(told.status(), body).send(response);
    }
}
