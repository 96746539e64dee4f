package id.juklak.embedded.web;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Runs web scripts as ACS's repository container does: who asks, in which language, in which transaction, and what becomes of an exception.
 */
final class WebScriptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WebScriptServlet.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient WebScripts scripts;
    private final transient SignIn signIn;
    private final transient AuthenticationService accounts;
    private final transient AuthorityService authorities;
    private final transient RetryingTransactionHelper transactions;

    WebScriptServlet(WebScripts scripts, SignIn signIn, AuthenticationService accounts, AuthorityService authorities,
            RetryingTransactionHelper transactions) {
        this.scripts = scripts;
        this.signIn = signIn;
        this.accounts = accounts;
        this.authorities = authorities;
        this.transactions = transactions;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale before = I18NUtil.getLocaleOrNull();
        try {
            I18NUtil.setLocale(Languages.of(request));
            answer(request, response);
        } finally {
            I18NUtil.setLocale(before);
            accounts.clearCurrentSecurityContext();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length() + request.getServletPath().length());
        Optional<Match> match = scripts.match(request.getMethod(), path);
        if (match.isEmpty()) {
            error(response, Status.STATUS_NOT_FOUND, "Not Found", "Script url " + path + " does not map to a Web Script.");
            return;
        }
        Description description = match.get().getWebScript().getDescription();
        boolean known = signIn.of(request);
        Description.RequiredAuthentication required = description.getRequiredAuthentication();
        if (!known && required != Description.RequiredAuthentication.none) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Alfresco\"");
            error(response, Status.STATUS_UNAUTHORIZED, "Unauthorized", "This request requires HTTP authentication.");
            return;
        }
        if (required == Description.RequiredAuthentication.admin && !authorities.hasAdminAuthority()) {
            error(response, Status.STATUS_FORBIDDEN, "Forbidden", "Web Script " + path + " requires admin authentication.");
            return;
        }
        try (ScriptResponse out = new ScriptResponse()) {
            execute(request, match.get(), out);
            out.send(response);
        } catch (WebScriptException e) {
            error(response, e.getStatus(), "Web Script Status " + e.getStatus(), e.getMessage());
        } catch (AccessDeniedException e) {
            error(response, Status.STATUS_FORBIDDEN, "Forbidden", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("A web script failed", e);
            error(response, Status.STATUS_INTERNAL_SERVER_ERROR, "Internal Error", e.getMessage());
        }
    }

    private void execute(HttpServletRequest request, Match match, ScriptResponse out) throws IOException {
        ScriptRequest in = new ScriptRequest(request, match);
        Description.RequiredTransaction transaction = match.getWebScript().getDescription().getRequiredTransaction();
        if (transaction == Description.RequiredTransaction.none) {
            match.getWebScript().execute(in, out);
            return;
        }
        transactions.doInTransaction(() -> {
            out.reset();
            match.getWebScript().execute(in, out);
            return null;
        }, false, transaction == Description.RequiredTransaction.requiresnew);
    }

    /** ACS's body of an error in JSON. */
    private static void error(HttpServletResponse response, int status, String name, String message) throws IOException {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode described = body.putObject("status");
        described.put("code", status);
        described.put("name", name);
        described.put("description", name);
        body.put("message", message);
        body.put("exception", "");
        body.putArray("callstack");
        body.put("server", "");
        body.put("time", OffsetDateTime.now().toString());
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        JSON.writeValue(response.getOutputStream(), body);
    }
}
