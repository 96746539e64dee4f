package id.juklak.embedded.preference;

import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.preference.PreferenceService;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.cmr.security.NoSuchPersonException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.juklak.embedded.web.SignIn;

/**
 * ACS's web script {@code POST /api/people/{user}/preferences}: how Share notes down what a person prefers, for instance the language of
 * mail.
 */
final class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([^/]+)/preferences");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient SignIn signIn;
    private final transient AuthenticationService accounts;
    private final transient PreferenceService preferences;
    private final transient RetryingTransactionHelper transactions;

    PreferencesServlet(SignIn signIn, AuthenticationService accounts, PreferenceService preferences,
            RetryingTransactionHelper transactions) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.preferences = preferences;
        this.transactions = transactions;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo());
        try {
            if (!path.matches()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (!signIn.of(request)) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"Alfresco\"");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                Map<String, Serializable> values = JSON.readValue(request.getInputStream(), new TypeReference<>() {});
                transactions.doInTransaction(() -> {
                    preferences.setPreferences(path.group(1), values);
                    return null;
                });
                response.setContentType("application/json;charset=UTF-8");
                response.getOutputStream().print("{}");
            }
        } catch (JsonProcessingException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NoSuchPersonException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDeniedException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } finally {
            accounts.clearCurrentSecurityContext();
        }
    }
}
