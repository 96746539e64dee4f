package id.juklak.web;

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
 * @param tipe media type, with its charset where it is text
 * @param kepala further headers
 * @param isi called once, after the transaction: it reads nothing from the repository
 */
record Aliran(String tipe, Map<String, String> kepala, Isi isi) {

    /** Writes the body. */
    interface Isi {
        void tulis(OutputStream keluar) throws IOException;
    }

    /** A file that the browser keeps under its name (RFC 6266: the plain name for old clients, the whole one in UTF-8). */
    static Aliran file(String tipe, String nama, Isi isi) {
        String polos = Normalizer.normalize(nama, Normalizer.Form.NFKD).replaceAll("[^ -~]", "").replaceAll("[\"\\\\%]", "_");
        String utuh = URLEncoder.encode(nama, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return new Aliran(tipe, Map.of("Content-Disposition", "attachment; filename=\"" + polos + "\"; filename*=UTF-8''" + utuh), isi);
    }

    /** A page that loads nothing and runs no script. */
    static Aliran halaman(String html) {
        Map<String, String> kepala = new LinkedHashMap<>();
        kepala.put("Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        kepala.put("X-Content-Type-Options", "nosniff");
        kepala.put("Referrer-Policy", "no-referrer");
        byte[] isi = html.getBytes(StandardCharsets.UTF_8);
        return new Aliran("text/html;charset=UTF-8", kepala, keluar -> keluar.write(isi));
    }
}
