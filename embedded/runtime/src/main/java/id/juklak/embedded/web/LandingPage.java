package id.juklak.embedded.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juklak.embedded.security.DemoUsers;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The page at {@code /}: that the product runs, who may sign in, and where its services are. */
final class LandingPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** What is about the demo users, who are there on loopback only. */
    private static final Pattern DEMO = Pattern.compile("<!-- demo -->.*<!-- /demo -->", Pattern.DOTALL);

    private final byte[] indonesian;
    private final byte[] english;

    LandingPage(boolean demoUsers) {
        String users = demoUsers ? rows() : "";
        indonesian = page("landing_id.html", users);
        english = page("landing_en.html", users);
    }

    private static byte[] page(String name, String users) {
        try (InputStream in = LandingPage.class.getResourceAsStream(name)) {
            String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String shown = users.isEmpty() ? DEMO.matcher(html).replaceAll("") : html.replace("<!-- users -->", users);
            return shown.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rows() {
        try (InputStream in = DemoUsers.class.getResourceAsStream("demo-users.json")) {
            StringBuilder rows = new StringBuilder();
            for (JsonNode user : new ObjectMapper().readTree(in).path("users")) {
                rows.append("<tr><td><code>").append(user.path("user").asText()).append("</code></td><td>").append(user.path("firstName").asText()).append(' ')
                        .append(user.path("lastName").asText()).append("</td></tr>\n");
            }
            return rows.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"/".equals(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Vary", "Accept-Language");
        response.getOutputStream().write("en".equals(Languages.of(request).getLanguage()) ? english : indonesian);
    }
}
