package id.juklak.web;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

import id.juklak.signing.PublicDocument;
import id.juklak.signing.VerificationResult;
import id.juklak.sop.Labels;

/**
 * The page that whoever scans a document's QR code sees: title, number, signers, validity, and nothing else. It stands alone: no script, no
 * image, nothing from elsewhere.
 */
class VerificationPage {

    private static final String STYLE = """
            :root{color-scheme:light;font-family:system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;line-height:1.55;color:#1d2733;background:#f4f6f8}
            body{margin:0}
            main{max-width:42rem;margin:3rem auto;padding:2rem 2.5rem;background:#fff;border-top:6px solid #9b1c1f;border-radius:6px;box-shadow:0 1px 4px rgb(0 0 0/15%)}
            h1{margin:0 0 1rem;font-size:1.5rem}
            h2{margin:2rem 0 .5rem;font-size:1.15rem}
            dl{margin:0}
            dt{font-size:.95rem;color:#4a5766;margin-top:.6rem}
            dd{margin:0}
            .hasil{margin:0 0 1.25rem;padding:.8rem 1rem;border-left:6px solid;border-radius:3px;font-weight:600}
            .sah{background:#e8f4ec;border-color:#1c6b3a;color:#124a28}
            .tidak{background:#fbeaea;border-color:#9b1c1f;color:#741518}
            ol{margin:0;padding:0;list-style:none}
            li{padding:.7rem 0;border-top:1px solid #dde3e9}
            li p{margin:0}
            .nama{font-weight:600}
            .alasan{color:#741518}
            footer{margin-top:2rem;font-size:.95rem;color:#4a5766}
            a{color:#7d1518}
            a:focus-visible{outline:3px solid #1d4ed8;outline-offset:2px}
            @media (max-width:40rem){main{margin:0;padding:1.25rem;border-radius:0}}
            """;

    private final Labels label;
    private final ZoneId zone;

    /** @param label in the language of the page */
    VerificationPage(Labels label, ZoneId zone) {
        this.label = label;
        this.zone = zone;
    }

    String renderNotFound() {
        return renderPage(message("tidakAda.judul"), "<p class=\"hasil tidak\" role=\"status\">" + escape(message("tidakAda")) + "</p>");
    }

    String render(PublicDocument document) {
        VerificationResult result = document.result();
        StringBuilder html = new StringBuilder();
        String state = document.retractedAt() != null
                ? "ditarik"
                : document.supersededAt() != null ? "digantikan" : result.valid() ? "sah" : "tidakSah";
        Date since = document.retractedAt() != null ? document.retractedAt() : document.supersededAt();
        html.append("<p class=\"hasil ").append(state.equals("sah") ? "sah" : "tidak").append("\" role=\"status\">")
                .append(escape(since == null ? message(state) : message(state, formatTime(since)))).append("</p>\n<dl>\n");
        appendRow(html, "jenis", label.text("jenis", document.kind()));
        appendRow(html, "judul", document.title());
        appendRow(html, "nomor", document.number() == null ? message("belumBernomor") : document.number());
        if (document.date() != null) {
            appendRow(html, "tanggal", formatDate(document.date()));
        }
        html.append("</dl>\n<h2>").append(escape(message("penandatangan"))).append("</h2>\n");
        if (result.signatures().isEmpty()) {
            html.append("<p>").append(escape(message("tanpaTandaTangan"))).append("</p>\n");
        } else {
            html.append("<ol>\n");
            result.signatures().forEach(signature -> appendSigner(html, signature));
            html.append("</ol>\n");
        }
        return renderPage(message("kepala"), html.toString());
    }

    private void appendSigner(StringBuilder html, VerificationResult.Signature signature) {
        html.append("<li><p class=\"nama\">").append(escape(signature.signer())).append("</p>\n");
        if (signature.jabatan() != null) {
            html.append("<p>").append(escape(label.text("peran", signature.jabatan()))).append("</p>\n");
        }
        if (signature.at() != null) {
            html.append("<p>").append(escape(formatTime(signature.at()))).append("</p>\n");
        }
        html.append(signature.valid()
                ? "<p>" + escape(message("tandaSah")) + "</p>"
                : "<p class=\"alasan\">" + escape(signature.reason() == null ? message("tandaTidakSah") : signature.reason()) + "</p>")
                .append("</li>\n");
    }

    private void appendRow(StringBuilder html, String messageKey, String value) {
        html.append("<dt>").append(escape(message(messageKey))).append("</dt><dd>").append(escape(value)).append("</dd>\n");
    }

    private String renderPage(String title, String body) {
        boolean english = label.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
        String otherLanguage = english ? "id" : "en";
        return "<!DOCTYPE html>\n<html lang=\"" + (english ? "en" : "id") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>"
                + escape(title)
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n<h1>" + escape(title) + "</h1>\n" + body
                + "<footer><p><a href=\"?lang=" + otherLanguage
                + "\" hreflang=\"" + otherLanguage + "\" lang=\"" + otherLanguage + "\">" + escape(message("bahasaLain"))
                + "</a></p></footer>\n</main>\n</body>\n</html>\n";
    }

    private String formatTime(Date moment) {
        return DateTimeFormatter.ofPattern(message("polaWaktu"), label.language())
                .format(ZonedDateTime.ofInstant(moment.toInstant(), zone));
    }

    private String formatDate(Date moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", label.language()).format(ZonedDateTime.ofInstant(moment.toInstant(), zone));
    }

    private String message(String messageKey, Object... args) {
        return label.message("juklak.verifikasi." + messageKey, args);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
