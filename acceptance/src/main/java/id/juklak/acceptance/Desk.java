package id.juklak.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An official's desk: what the person sees of the product, and what he or she does there. What a step needs is read from the task itself,
 * so that the desk knows no step, no kind of document and no rule.
 */
public final class Desk {

    /** What opens the keys of the demo's people, and of those that the tests make. */
    public static final String PASSPHRASE = "juklak";

    private static final String TASKS = Api.JUKLAK + "/tugas";
    private static final String BERKAS = Api.JUKLAK + "/berkas";
    private static final String DOCUMENTS = Api.JUKLAK + "/dokumen";
    private static final String ARCHIVE = Api.JUKLAK + "/arsip";

    private final Client client;

    public Desk(Client client) {
        this.client = client;
    }

    public Client client() {
        return client;
    }

    /** Opens a case by direction or on the bureau's own initiative. */
    public Answer startBerkas(String title, String guidelineForm, String origin, String unit) {
        return client.post(BERKAS, Map.of("judul", title, "bentuk", guidelineForm, "asal", origin, "unit", unit));
    }

    public Answer berkas(String berkasId) {
        return client.get(BERKAS + "/" + berkasId);
    }

    public Answer listBerkas(Map<String, ?> filter) {
        return client.get(BERKAS, filter);
    }

    public Answer listTasks() {
        return client.get(TASKS, Map.of("maxItems", 100));
    }

    /** My task in a case, with everything that the step needs; empty where the case does not wait for me. */
    public Optional<JsonNode> findTask(String berkasId) {
        return listTasks().expect(200).entries().stream().filter(task -> berkasId.equals(task.at("/berkas/id").asText())).findFirst()
                .map(task -> readTask(task.path("id").asText()).expect(200).json());
    }

    public Answer readTask(String taskId) {
        return client.get(TASKS + "/" + taskId);
    }

    public Answer claim(String taskId) {
        return client.post(TASKS + "/" + taskId + "/claim", Map.of());
    }

    public Answer complete(String taskId, Map<String, ?> body) {
        return client.post(TASKS + "/" + taskId + "/complete", body);
    }

    public Answer returnTask(String taskId, String note) {
        return client.post(TASKS + "/" + taskId + "/return", Map.of("catatan", note));
    }

    public Answer cancel(String berkasId, String reason) {
        return client.post(BERKAS + "/" + berkasId + "/cancel", Map.of("alasan", reason));
    }

    public Answer reassign(String taskId, String newHolder) {
        return client.post(TASKS + "/" + taskId + "/reassign", Map.of("kepada", newHolder));
    }

    public Answer upload(String berkasId, String kind, SampleFile sampleFile) {
        var path = BERKAS + "/" + berkasId + "/dokumen?nama=" + Client.encode(sampleFile.name()) + "&jenis=" + Client.encode(kind);
        return client.send("POST", path, "application/octet-stream", sampleFile.content());
    }

    /** Makes a document of my task from one of its templates. @param rapat what I say of the meeting */
    public Answer makeFromTemplate(String taskId, String template, Map<String, ?> meeting) {
        return client.post(TASKS + "/" + taskId + "/templat", Map.of("templat", template, "rapat", meeting));
    }

    /** Turns a document into a PDF. */
    public Answer convertToPdf(String documentId) {
        return client.post(DOCUMENTS + "/" + documentId + "/pdf", Map.of());
    }

    /** A case's control sheet as a file. @param format {@code pdf} or {@code docx} */
    public Answer lembarKendali(String berkasId, String format) {
        return client.get(BERKAS + "/" + berkasId + "/lembar-kendali", Map.of("format", format));
    }

    /** Does an act on a document: {@code paraf} or {@code tandaTangan}. */
    public Answer mark(String act, String documentId) {
        return "paraf".equals(act)
                ? client.post(DOCUMENTS + "/" + documentId + "/paraf", Map.of())
                : sign(documentId, PASSPHRASE);
    }

    /** Signs a document with my key. */
    public Answer sign(String documentId, String passphrase) {
        return client.post(DOCUMENTS + "/" + documentId + "/sign", Map.of("frasaSandi", passphrase));
    }

    /** Retracts a signed document. */
    public Answer retract(String documentId, String reason) {
        return client.post(DOCUMENTS + "/" + documentId + "/retract", Map.of("alasan", reason));
    }

    /** Asks whether a document's signatures hold. */
    public Answer verify(String documentId) {
        return client.get(DOCUMENTS + "/" + documentId + "/verifikasi");
    }

    /** Searches the archive. */
    public Answer searchArchive(Map<String, ?> query) {
        return client.get(ARCHIVE, query);
    }

    public Answer readArchived(String documentId) {
        return client.get(ARCHIVE + "/" + documentId);
    }

    /** Changes what the archive notes on a document. */
    public Answer changeArchiveNotes(String documentId, Map<String, ?> notes) {
        return client.put(ARCHIVE + "/" + documentId, notes);
    }

    /** What has reached the end of a time of retention. */
    public Answer listRetention(Map<String, ?> query) {
        return client.get(ARCHIVE + "/retensi", query);
    }

    /**
     * Records the Menko's decision.
     *
     * @param sampleFile the enacted text; null where a correction leaves it
     * @param reason why an earlier record is corrected; null for the first
     */
    public Answer recordPenetapan(String documentId, String number, String date, SampleFile sampleFile, String reason) {
        var query = new StringBuilder("?nomor=").append(Client.encode(number)).append("&tanggal=").append(Client.encode(date));
        if (sampleFile != null) {
            query.append("&nama=").append(Client.encode(sampleFile.name()));
        }
        if (reason != null) {
            query.append("&alasan=").append(Client.encode(reason));
        }
        return client.send("POST", ARCHIVE + "/" + documentId + "/penetapan" + query, "application/pdf",
                sampleFile == null ? new byte[0] : sampleFile.content());
    }

    /**
     * Brings what my current task in a case still lacks: documents that I am to upload, and my paraf or signature where the step asks for
     * it. What only others could bring stays missing.
     *
     * @param berkasId the case
     * @param needsPerMenko what I decide where the step asks whether a ministerial regulation is needed
     * @param cupboard where the files come from
     * @return what I did, a line each
     */
    public List<String> prepare(String berkasId, boolean needsPerMenko, Cupboard cupboard) {
        var done = new ArrayList<String>();
        var task = findTask(berkasId).orElseThrow(() -> new IllegalStateException(client.user() + " has no task in case " + berkasId));
        for (var kind : task.path("unggah")) {
            var wanted = needed(task, kind.asText(), needsPerMenko);
            if (wanted && findDocument(task, kind.asText()).isEmpty()) {
                var sampleFile = cupboard.take(kind.asText());
                upload(berkasId, kind.asText(), sampleFile).expect(201);
                done.add("mengunggah " + sampleFile.name());
            }
        }
        for (var document : findTask(berkasId).orElseThrow().path("dokumen")) {
            var allowed = document.path("boleh");
            if (!allowed.isEmpty()) {
                // Where the step leaves the choice between paraf and signature, the weightier one is given.
                var act = allowed.get(allowed.size() - 1).asText();
                mark(act, document.path("id").asText()).expect(200);
                done.add(("paraf".equals(act) ? "memaraf " : "menandatangani ") + document.path("nama").asText());
            }
        }
        return done;
    }

    /** The body that completes a task: every text that its form asks for, and the decision where there is one. */
    public static Map<String, Object> completionBody(JsonNode task, String text, boolean needsPerMenko) {
        var body = new HashMap<String, Object>();
        var fields = new HashMap<String, String>();
        task.path("isian").forEach(field -> fields.put(field.path("nama").asText(), text));
        if (!fields.isEmpty()) {
            body.put("isian", fields);
        }
        task.path("keputusan").forEach(decision -> body.put(decision.asText(), needsPerMenko));
        return body;
    }

    private static boolean needed(JsonNode task, String kind, boolean needsPerMenko) {
        if ("perMenko".equals(kind) && !needsPerMenko) {
            return false;
        }
        for (var requirement : task.path("perlu")) {
            if (kind.equals(requirement.path("jenis").asText())) {
                return true;
            }
        }
        return "perMenko".equals(kind);
    }

    /** The document of a kind that counts; empty without one. */
    public static Optional<JsonNode> findDocument(JsonNode task, String kind) {
        for (var document : task.path("dokumen")) {
            var counts = document.path("digantikan").isNull() && document.path("ditarik").isNull();
            if (counts && kind.equals(document.path("jenis").asText())) {
                return Optional.of(document);
            }
        }
        return Optional.empty();
    }
}
