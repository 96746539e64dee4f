package id.juklak.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer that is no JSON: a file to keep, or a page.
 *
 * @param contentType media type, with its charset where it is text
 * @param headers further headers
 * @param writer called once, after the transaction: it reads nothing from the repository
 */
public record StreamedBody(String contentType, Map<String, String> headers, BodyWriter writer) {

    /** Writes the body. */
    public interface BodyWriter {
        void writeTo(OutputStream output) throws IOException;
    }

    /** A file that the browser keeps under its name (RFC 6266: the plain name for old clients, the whole one in UTF-8). */
    public static StreamedBody file(String contentType, String fileName, BodyWriter writer) {
        String asciiName = Normalizer.normalize(fileName, Normalizer.Form.NFKD).replaceAll("[^ -~]", "").replaceAll("[\"\\\\%]", "_");
        String encodedName = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return new StreamedBody(contentType,
                Map.of("Content-Disposition", "attachment; filename=\"" + asciiName + "\"; filename*=UTF-8''" + encodedName), writer);
    }

    /** A page that loads nothing and runs no script. */
    public static StreamedBody page(String html) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        byte[] content = html.getBytes(StandardCharsets.UTF_8);
        return new StreamedBody("text/html;charset=UTF-8", headers, output -> output.write(content));
    }
}
