package id.juklak.web;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

import id.juklak.signing.PublicDocument;
import id.juklak.signing.VerificationResult;
import id.juklak.sop.Labels;

/**
 * The page that whoever scans a document's QR code sees: title, number, signers, validity, and nothing else. The template escapes whatever
 * it is given.
 */
class VerificationPage {

    private static final Configuration TEMPLATES = configure();

    private final Labels label;
    private final ZoneId zone;

    /** @param label in the language of the page */
    VerificationPage(Labels label, ZoneId zone) {
        this.label = label;
        this.zone = zone;
    }

    private static Configuration configure() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_30);
        configuration.setTemplateLoader(
                new ClassTemplateLoader(VerificationPage.class.getClassLoader(), "alfresco/module/juklak-platform/web"));
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }

    String renderNotFound() {
        return fill(Map.of("title", message("tidakAda.judul"), "result", Map.of("valid", false, "text", message("tidakAda"))));
    }

    String render(PublicDocument document) {
        String state = document.retractedAt() != null
                ? "ditarik"
                : document.supersededAt() != null ? "digantikan" : document.result().valid() ? "sah" : "tidakSah";
        Date since = document.retractedAt() != null ? document.retractedAt() : document.supersededAt();
        String text = since == null ? message(state) : message(state, formatTime(since));
        return fill(Map.of("title", message("kepala"), "result", Map.of("valid", state.equals("sah"), "text", text),
                "rows", describe(document), "signatures",
                Map.of("heading", message("penandatangan"), "none", message("tanpaTandaTangan"),
                        "list", document.result().signatures().stream().map(this::describe).toList())));
    }

    private List<Map<String, String>> describe(PublicDocument document) {
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(row("jenis", label.text("jenis", document.kind())));
        rows.add(row("judul", document.title()));
        rows.add(row("nomor", document.number() == null ? message("belumBernomor") : document.number()));
        if (document.date() != null) {
            rows.add(row("tanggal", format("d MMMM yyyy", document.date())));
        }
        return rows;
    }

    private Map<String, String> row(String messageKey, String value) {
        return Map.of("name", message(messageKey), "value", value);
    }

    private Map<String, Object> describe(VerificationResult.Signature signature) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("signer", signature.signer());
        fields.put("office", label.text("peran", signature.jabatan()));
        fields.put("at", signature.at() == null ? null : formatTime(signature.at()));
        fields.put("valid", signature.valid());
        String invalid = signature.reason() == null ? message("tandaTidakSah") : signature.reason();
        fields.put("text", signature.valid() ? message("tandaSah") : invalid);
        return fields;
    }

    private String fill(Map<String, Object> fields) {
        boolean english = label.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
        Map<String, Object> all = new HashMap<>(fields);
        all.put("language", english ? "en" : "id");
        all.put("otherLanguage", Map.of("code", english ? "id" : "en", "name", message("bahasaLain")));
        StringWriter page = new StringWriter();
        try {
            TEMPLATES.getTemplate("verification.ftl").process(all, page);
        } catch (IOException | TemplateException failure) {
            throw new IllegalStateException("The verification page cannot be written", failure);
        }
        return page.toString();
    }

    private String formatTime(Date moment) {
        return format(message("polaWaktu"), moment);
    }

    private String format(String pattern, Date moment) {
        return DateTimeFormatter.ofPattern(pattern, label.language()).format(ZonedDateTime.ofInstant(moment.toInstant(), zone));
    }

    private String message(String messageKey, Object... args) {
        return label.message("juklak.verifikasi." + messageKey, args);
    }
}
