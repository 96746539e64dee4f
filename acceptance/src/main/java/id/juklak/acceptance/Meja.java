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
public final class Meja {

    /** What opens the keys of the demo's people, and of those that the tests make. */
    public static final String FRASA_SANDI = "juklak";

    private static final String TASKS = Api.JUKLAK + "/tasks";
    private static final String BERKAS = Api.JUKLAK + "/berkas";
    private static final String DOKUMEN = Api.JUKLAK + "/dokumen";
    private static final String ARSIP = Api.JUKLAK + "/arsip";

    private final Client client;

    public Meja(Client client) {
        this.client = client;
    }

    public Client client() {
        return client;
    }

    /** Opens a case by direction or on the bureau's own initiative. */
    public Answer mulai(String judul, String bentuk, String asal, String unit) {
        return client.post(BERKAS, Map.of("judul", judul, "bentuk", bentuk, "asal", asal, "unit", unit));
    }

    public Answer berkas(String idBerkas) {
        return client.get(BERKAS + "/" + idBerkas);
    }

    public Answer daftarBerkas(Map<String, ?> saringan) {
        return client.get(BERKAS, saringan);
    }

    public Answer daftarTugas() {
        return client.get(TASKS, Map.of("maxItems", 100));
    }

    /** My task in a case, with everything that the step needs; empty where the case does not wait for me. */
    public Optional<JsonNode> tugas(String idBerkas) {
        return daftarTugas().expect(200).entries().stream().filter(task -> idBerkas.equals(task.at("/berkas/id").asText())).findFirst()
                .map(task -> tugasRinci(task.path("id").asText()).expect(200).json());
    }

    public Answer tugasRinci(String idTugas) {
        return client.get(TASKS + "/" + idTugas);
    }

    public Answer ambil(String idTugas) {
        return client.post(TASKS + "/" + idTugas + "/claim", Map.of());
    }

    public Answer selesaikan(String idTugas, Map<String, ?> body) {
        return client.post(TASKS + "/" + idTugas + "/complete", body);
    }

    public Answer kembalikan(String idTugas, String catatan) {
        return client.post(TASKS + "/" + idTugas + "/return", Map.of("catatan", catatan));
    }

    public Answer batalkan(String idBerkas, String alasan) {
        return client.post(BERKAS + "/" + idBerkas + "/cancel", Map.of("alasan", alasan));
    }

    public Answer alihkan(String idTugas, String kepada) {
        return client.post(TASKS + "/" + idTugas + "/reassign", Map.of("kepada", kepada));
    }

    public Answer unggah(String idBerkas, String jenis, Naskah naskah) {
        var path = BERKAS + "/" + idBerkas + "/dokumen?nama=" + Client.encode(naskah.name()) + "&jenis=" + Client.encode(jenis);
        return client.send("POST", path, "application/octet-stream", naskah.content());
    }

    /** Makes a document of my task from one of its templates. @param rapat what I say of the meeting */
    public Answer buatDariTemplat(String idTugas, String templat, Map<String, ?> rapat) {
        return client.post(TASKS + "/" + idTugas + "/templat", Map.of("templat", templat, "rapat", rapat));
    }

    /** Turns a document into a PDF. */
    public Answer jadikanPdf(String idDokumen) {
        return client.post(DOKUMEN + "/" + idDokumen + "/pdf", Map.of());
    }

    /** A case's control sheet as a file. @param format {@code pdf} or {@code docx} */
    public Answer lembarKendali(String idBerkas, String format) {
        return client.get(BERKAS + "/" + idBerkas + "/lembar-kendali", Map.of("format", format));
    }

    /** Does an act on a document: {@code paraf} or {@code tandaTangan}. */
    public Answer bubuhkan(String tindakan, String idDokumen) {
        return "paraf".equals(tindakan)
                ? client.post(DOKUMEN + "/" + idDokumen + "/paraf", Map.of())
                : tandaTangani(idDokumen, FRASA_SANDI);
    }

    /** Signs a document with my key. */
    public Answer tandaTangani(String idDokumen, String frasaSandi) {
        return client.post(DOKUMEN + "/" + idDokumen + "/tandatangan", Map.of("frasaSandi", frasaSandi));
    }

    /** Retracts a signed document. */
    public Answer tarik(String idDokumen, String alasan) {
        return client.post(DOKUMEN + "/" + idDokumen + "/tarik", Map.of("alasan", alasan));
    }

    /** Asks whether a document's signatures hold. */
    public Answer verifikasi(String idDokumen) {
        return client.get(DOKUMEN + "/" + idDokumen + "/verifikasi");
    }

    /** Searches the archive. */
    public Answer cariArsip(Map<String, ?> pertanyaan) {
        return client.get(ARSIP, pertanyaan);
    }

    public Answer arsip(String idDokumen) {
        return client.get(ARSIP + "/" + idDokumen);
    }

    /** Changes what the archive notes on a document. */
    public Answer catatArsip(String idDokumen, Map<String, ?> catatan) {
        return client.put(ARSIP + "/" + idDokumen, catatan);
    }

    /** What has reached the end of a time of retention. */
    public Answer retensi(Map<String, ?> pertanyaan) {
        return client.get(ARSIP + "/retensi", pertanyaan);
    }

    /**
     * Records the Menko's decision.
     *
     * @param naskah the enacted text; null where a correction leaves it
     * @param alasan why an earlier record is corrected; null for the first
     */
    public Answer catatPenetapan(String idDokumen, String nomor, String tanggal, Naskah naskah, String alasan) {
        var query = new StringBuilder("?nomor=").append(Client.encode(nomor)).append("&tanggal=").append(Client.encode(tanggal));
        if (naskah != null) {
            query.append("&nama=").append(Client.encode(naskah.name()));
        }
        if (alasan != null) {
            query.append("&alasan=").append(Client.encode(alasan));
        }
        return client.send("POST", ARSIP + "/" + idDokumen + "/penetapan" + query, "application/pdf",
                naskah == null ? new byte[0] : naskah.content());
    }

    /**
     * Brings what my current task in a case still lacks: documents that I am to upload, and my paraf or signature where the step asks for
     * it. What only others could bring stays missing.
     *
     * @param idBerkas the case
     * @param perluPerMenko what I decide where the step asks whether a ministerial regulation is needed
     * @param lemari where the files come from
     * @return what I did, a line each
     */
    public List<String> siapkan(String idBerkas, boolean perluPerMenko, Lemari lemari) {
        var done = new ArrayList<String>();
        var task = tugas(idBerkas).orElseThrow(() -> new IllegalStateException(client.user() + " has no task in case " + idBerkas));
        for (var jenis : task.path("unggah")) {
            var wanted = needed(task, jenis.asText(), perluPerMenko);
            if (wanted && dokumen(task, jenis.asText()).isEmpty()) {
                var naskah = lemari.ambil(jenis.asText());
                unggah(idBerkas, jenis.asText(), naskah).expect(201);
                done.add("mengunggah " + naskah.name());
            }
        }
        for (var document : tugas(idBerkas).orElseThrow().path("dokumen")) {
            var allowed = document.path("boleh");
            if (!allowed.isEmpty()) {
                // Where the step leaves the choice between paraf and signature, the weightier one is given.
                var act = allowed.get(allowed.size() - 1).asText();
                bubuhkan(act, document.path("id").asText()).expect(200);
                done.add(("paraf".equals(act) ? "memaraf " : "menandatangani ") + document.path("nama").asText());
            }
        }
        return done;
    }

    /** The body that completes a task: every text that its form asks for, and the decision where there is one. */
    public static Map<String, Object> isian(JsonNode task, String text, boolean perluPerMenko) {
        var body = new HashMap<String, Object>();
        var fields = new HashMap<String, String>();
        task.path("isian").forEach(field -> fields.put(field.path("nama").asText(), text));
        if (!fields.isEmpty()) {
            body.put("isian", fields);
        }
        task.path("keputusan").forEach(decision -> body.put(decision.asText(), perluPerMenko));
        return body;
    }

    private static boolean needed(JsonNode task, String jenis, boolean perluPerMenko) {
        if ("perMenko".equals(jenis) && !perluPerMenko) {
            return false;
        }
        for (var requirement : task.path("perlu")) {
            if (jenis.equals(requirement.path("jenis").asText())) {
                return true;
            }
        }
        return "perMenko".equals(jenis);
    }

    /** The document of a kind that counts; empty without one. */
    public static Optional<JsonNode> dokumen(JsonNode task, String jenis) {
        for (var document : task.path("dokumen")) {
            var counts = document.path("digantikan").isNull() && document.path("ditarik").isNull();
            if (counts && jenis.equals(document.path("jenis").asText())) {
                return Optional.of(document);
            }
        }
        return Optional.empty();
    }
}
