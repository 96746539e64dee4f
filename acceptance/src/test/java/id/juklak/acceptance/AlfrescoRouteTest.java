package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** The same rules hold for whoever comes through Alfresco's own API, as Share does, and not through our web scripts. */
@ExtendWith(Server.class)
class AlfrescoRouteTest {

    private final Office office;
    private final Journey journey;

    AlfrescoRouteTest(Office office) {
        this.office = office;
        journey = new Journey(office);
    }

    @Test
    void aProcessStartedThroughAlfrescosApiOpensACase() {
        var title = "Juklak " + UUID.randomUUID();

        var started = start("KARO_PO",
                Map.of("jklwf_judul", title, "jklwf_bentuk", "juklak", "jklwf_asal", "arahan", "jklwf_unit", Office.UNIT)).expect(201);

        var berkas = find(title);
        assertThat(berkas.path("langkah").asText()).isEqualTo("langkah01");
        assertThat(berkas.path("idProses").asText()).endsWith(started.json().at("/entry/id").asText());
    }

    @Test
    void aProcessStartedWithoutATitleIsRefusedWithOurSentence() {
        var refused = start("KARO_PO", Map.of("jklwf_bentuk", "juklak", "jklwf_asal", "arahan"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.sentence()).containsIgnoringCase("judul");
    }

    @Test
    void theGateRefusesACompletionThroughAlfrescosApiAndSaysWhy() {
        var id = journey.start();
        var before = journey.state(id);

        var refused = complete("KARO_PO", journey.taskId(id), Map.of("jklwf_disposisi", "Mohon disiapkan."));

        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.sentence()).containsIgnoringCase("program kerja");
        assertThat(journey.state(id)).isEqualTo(before);
        assertThat(Journey.lastEvent(journey.berkas(id), "tolak").path("catatan").asText()).containsIgnoringCase("program kerja");
    }

    @Test
    void aStepCompletedThroughAlfrescosApiDoesAllThatOursDoes() {
        var id = journey.start();
        journey.desk("KARO_PO").prepare(id, false, journey.cupboard());

        complete("KARO_PO", journey.taskId(id), Map.of("jklwf_disposisi", "Mohon disiapkan.")).expect(200);

        var berkas = journey.berkas(id);
        assertThat(berkas.path("langkah").asText()).isEqualTo("langkah02");
        assertThat(berkas.path("dokumen")).anySatisfy(document -> assertThat(document.path("jenis").asText()).isEqualTo("disposisi"));
        assertThat(Journey.lastEvent(berkas, "selesai").path("no").asInt()).isEqualTo(1);
    }

    @Test
    void aReturnThroughAlfrescosApiNeedsANoteToo() {
        var id = journey.startAt("langkah04");
        var taskId = journey.taskId(id);

        assertThat(complete("KABAG_ORTALA", taskId, Map.of("jklwf_hasil", "kembali")).status()).isEqualTo(500);
        assertThat(complete("KABAG_ORTALA", taskId, Map.of("jklwf_hasil", "entah")).status()).isEqualTo(500);
        complete("KABAG_ORTALA", taskId, Map.of("jklwf_hasil", "kembali", "bpm_comment", "Belum lengkap.")).expect(200);

        assertThat(journey.berkas(id).path("langkah").asText()).isEqualTo("langkah03");
    }

    @Test
    void someoneOutsideThePoolGets403AndACompletedTask405() {
        var id = journey.startAt("langkah03");
        var taskId = journey.taskId(id);

        assertThat(complete("SESMENKO", taskId, Map.of()).status()).isEqualTo(403);
        journey.desk("KASUBBAG_TATA_LAKSANA").prepare(id, false, journey.cupboard());
        complete("KASUBBAG_TATA_LAKSANA", taskId, Map.of()).expect(200);
        assertThat(complete("KASUBBAG_TATA_LAKSANA", taskId, Map.of()).status()).isEqualTo(405);
    }

    /** ACS lets the one who started a process complete all its tasks; a step is an act of its office. */
    @Test
    void whoOpenedTheCaseCannotCompleteTheStepsOfOtherOffices(Server.Running server) {
        var id = journey.startAt("langkah03");
        journey.desk("KASUBBAG_TATA_LAKSANA").prepare(id, false, journey.cupboard());
        var before = journey.state(id);

        for (var person : List.of(office.holder("KARO_PO"), server.admin())) {
            var refused = person.put(Api.TASKS + "/" + journey.taskId(id) + "?select=state", Map.of("state", "completed"));
            assertThat(refused.status()).isEqualTo(500);
            assertThat(refused.sentence()).contains("Kepala Subbagian Tata Laksana");
            assertThat(person.put(Api.TASKS + "/" + journey.taskId(id) + "?select=state", Map.of("state", "claimed")).status())
                    .isEqualTo(500);
        }
        assertThat(journey.state(id)).isEqualTo(before);
    }

    @Test
    void aFileAddedToTheCaseFolderBecomesADocumentOfTheKindThatTheStepExpects() {
        var id = journey.startAt("langkah03");
        var kasubbag = office.holder("KASUBBAG_TATA_LAKSANA");

        kasubbag.upload(id, "Rancangan Teknis v1.docx", journey.cupboard().take("rancanganTeknis").content(), Map.of()).expect(201);
        kasubbag.upload(id, "berkas tanpa petunjuk.docx", journey.cupboard().take("rencanaKegiatan").content(), Map.of()).expect(201);

        assertThat(kinds(id)).containsEntry("Rancangan Teknis v1.docx", "rancanganTeknis").containsEntry("berkas tanpa petunjuk.docx",
                "rencanaKegiatan");
        journey.desk("KASUBBAG_TATA_LAKSANA").complete(journey.taskId(id), Map.of()).expect(200);
    }

    @Test
    void aFileThatComesWithAKindMustBeOfOneThatTheStepTakes() {
        var id = journey.startAt("langkah03");
        var kasubbag = office.holder("KASUBBAG_TATA_LAKSANA");
        var file = journey.cupboard().take("rancanganTeknis").content();
        var before = journey.state(id);

        for (var kind : List.of("jkl:juklakFinal", "jkl:notula")) {
            assertThat(kasubbag.upload(id, "Sisipan.docx", file, Map.of("nodeType", kind)).status()).as(kind).isBetween(400, 499);
        }
        assertThat(journey.state(id)).isEqualTo(before);
        kasubbag.upload(id, "Rancangan.docx", file, Map.of("nodeType", "jkl:rancanganTeknis")).expect(201);
        assertThat(kinds(id)).containsEntry("Rancangan.docx", "rancanganTeknis");
        var second = kasubbag.upload(id, "Rancangan kedua.docx", file, Map.of("nodeType", "jkl:rancanganTeknis"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.sentence()).contains("unggah versi baru");
    }

    @Test
    void whoBroughtADocumentCannotChangeItOnceTheStepIsDone() {
        var id = journey.startAt("langkah03");
        var kasubbag = office.holder("KASUBBAG_TATA_LAKSANA");
        var plain = kasubbag.upload(id, "Rencana Kegiatan.docx", journey.cupboard().take("rencanaKegiatan").content(), Map.of())
                .expect(201);
        var typed = kasubbag.upload(id, "Rancangan.docx", journey.cupboard().take("rancanganTeknis").content(),
                Map.of("nodeType", "jkl:rancanganTeknis")).expect(201);
        journey.desk("KASUBBAG_TATA_LAKSANA").complete(journey.taskId(id), Map.of()).expect(200);

        for (var document : List.of(plain, typed)) {
            var node = Api.NODES + "/" + document.json().at("/entry/id").asText();
            assertThat(kasubbag.send("PUT", node + "/content", "application/octet-stream", new byte[]{ 1 }).status()).isEqualTo(403);
            assertThat(kasubbag.put(node, Map.of("name", "lain.docx")).status()).isEqualTo(403);
            assertThat(kasubbag.delete(node).status()).isEqualTo(403);
        }
    }

    @Test
    void aProcessCancelledThroughAlfrescosApiClosesTheCase() {
        var title = "Juklak " + UUID.randomUUID();
        var process = start("KARO_PO",
                Map.of("jklwf_judul", title, "jklwf_bentuk", "juklak", "jklwf_asal", "arahan", "jklwf_unit", Office.UNIT)).expect(201)
                .json().at("/entry/id").asText();

        office.holder("KARO_PO").delete(Api.PROCESSES + "/" + process).expect(204);

        var berkas = find(title);
        assertThat(berkas.path("status").asText()).isEqualTo("dibatalkan");
        assertThat(berkas.path("alasanBatal").asText()).isNotBlank();
    }

    private Answer start(String role, Map<String, Object> variables) {
        return office.holder(role).post(Api.PROCESSES, Map.of("processDefinitionKey", "juklak", "variables", variables));
    }

    private Answer complete(String role, String taskId, Map<String, Object> variables) {
        var list = variables.entrySet().stream()
                .map(each -> Map.of("name", each.getKey(), "value", each.getValue(), "scope", "local", "type", "d:text")).toList();
        Map<String, Object> body = list.isEmpty() ? Map.of("state", "completed") : Map.of("state", "completed", "variables", list);
        return office.holder(role).put(Api.TASKS + "/" + taskId + "?select=" + (list.isEmpty() ? "state" : "state,variables"), body);
    }

    private JsonNode find(String title) {
        List<JsonNode> newest = journey.desk("KARO_PO").listBerkas(Map.of("urut", "mulai", "arah", "turun", "maxItems", 20))
                .expect(200).entries();
        var id = newest.stream().filter(each -> title.equals(each.path("judul").asText())).findFirst().orElseThrow().path("id").asText();
        return journey.berkas(id);
    }

    private Map<String, String> kinds(String berkasId) {
        var kinds = new HashMap<String, String>();
        journey.berkas(berkasId).path("dokumen").forEach(each -> kinds.put(each.path("nama").asText(), each.path("jenis").asText()));
        return kinds;
    }
}
