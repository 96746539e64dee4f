package id.juklak.embedded.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The page at {@code /}: Papan Juklak, the board, with a sign-in of its own. In ACS the same application is a page of Share. */
final class BoardPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** The board loads nothing from elsewhere and runs nothing that stands in the page itself. */
    private static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'", "style-src 'self'",
            "img-src 'self' data: blob:", "font-src 'self' data:",
            "connect-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");

    /** The board's address in Share, which is not here. */
    private static final String IN_SHARE = "/share/page/juklak";

    private final byte[] indonesian;
    private final byte[] english;

    /** @param users whom the sign-in page offers, as JSON; empty for nobody */
    BoardPage(String users) {
        indonesian = page("id", users, "Papan Juklak memerlukan JavaScript. Aktifkan JavaScript di peramban ini, lalu muat ulang halaman.");
        english = page("en", users, "The board needs JavaScript. Turn it on in this browser, then load the page again.");
    }

    private static byte[] page(String language, String users, String withoutScript) {
        String html = new String(template(), StandardCharsets.UTF_8);
        return html.replace("${bahasa}", language).replace("${tanpaSkrip}", withoutScript).replace("${contoh}", attribute(users))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String attribute(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static byte[] template() {
        try (InputStream in = BoardPage.class.getResourceAsStream("papan.html")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (IN_SHARE.equals(request.getRequestURI())) {
            // A link in a mail. The browser keeps what stands behind the #.
            response.sendRedirect("/");
            return;
        }
        if (!"/".equals(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Language");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write("en".equals(Languages.of(request).getLanguage()) ? english : indonesian);
    }
}
