package id.juklak.embedded.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The board's files, from where Share serves them in ACS: {@code META-INF/components/juklak/papan} of the Share module. */
final class BoardFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ROOT = "META-INF/components/juklak/papan";
    private static final Pattern NAME = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
    private static final Map<String, String> TYPES = Map.of("js", "text/javascript;charset=UTF-8", "css", "text/css;charset=UTF-8", "svg",
            "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String type = path == null ? null : TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        URL file = type == null || !NAME.matcher(path).matches() ? null : BoardFiles.class.getClassLoader().getResource(ROOT + path);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            String tag = "W/\"" + connection.getLastModified() + "-" + connection.getContentLengthLong() + '"';
            response.setHeader("ETag", tag);
            // Only a name that holds the hash of its content stays right for ever.
            response.setHeader("Cache-Control", path.startsWith("/potongan/") ? "public, max-age=31536000, immutable" : "no-cache");
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType(type);
            in.transferTo(response.getOutputStream());
        }
    }
}
