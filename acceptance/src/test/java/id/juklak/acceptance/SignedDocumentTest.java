package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** What paraf and signature stand for: a change voids the one, and there is none of what bears the other. */
@ExtendWith(Server.class)
class SignedDocumentTest {

    private final Office office;
    private final Journey journey;
    private final Server.Running server;

    SignedDocumentTest(Office office, Server.Running server) {
        this.office = office;
        this.server = server;
        journey = new Journey(office);
    }

    @Test
    void aChangeOfContentVoidsTheParafAndShowsWhoseItWas() {
        var id = journey.startAt("langkah08");
        var kabag = journey.desk("KABAG_ORTALA");
        var documentId = findDocument(id, "naskahDinasRapat").path("id").asText();
        kabag.mark("paraf", documentId).expect(200);
        assertThat(findDocument(id, "naskahDinasRapat").path("paraf").get(0).path("sah").asBoolean()).isTrue();
        var appended = content(documentId);
        appended = Arrays.copyOf(appended, appended.length + 1);

        kabag.returnTask(journey.taskId(id), "Waktu rapat berubah.").expect(200);
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA");
        kasubbag.client().send("PUT", Api.NODES + "/" + documentId + "/content", "application/pdf", appended).expect(200);
        kasubbag.complete(journey.taskId(id), Map.of()).expect(200);

        var changed = findDocument(id, "naskahDinasRapat");
        assertThat(changed.path("paraf")).isEmpty();
        assertThat(changed.path("keadaan").asText()).isEqualTo("konsep");
        assertThat(changed.path("gugur")).hasSize(1);
        assertThat(changed.at("/gugur/0/jabatan").asText()).isEqualTo("KABAG_ORTALA");
        assertThat(changed.at("/gugur/0/tindakan").asText()).isEqualTo("paraf");
        Journey.lastEvent(journey.berkas(id), "gugur");
        assertThat(kabag.complete(journey.taskId(id), Map.of()).expect(422).sentence()).containsIgnoringCase("paraf");
        kabag.mark("paraf", documentId).expect(200);
        assertThat(findDocument(id, "naskahDinasRapat").path("gugur")).isEmpty();
    }

    @Test
    void whoSignsPutsNoOtherDocumentInThePlaceOfTheOneThatWasInitialled() {
        var id = journey.startAt("langkah09");
        var karo = journey.desk("KARO_PO");

        var refused = karo.upload(id, "naskahDinasRapat", journey.cupboard().take("naskahDinasRapat")).expect(409);

        assertThat(refused.sentence()).contains("Langkah 9");
        assertThat(findDocument(id, "naskahDinasRapat").path("paraf").get(0).path("sah").asBoolean()).isTrue();
        karo.mark("tandaTangan", findDocument(id, "naskahDinasRapat").path("id").asText()).expect(200);
    }

    @Test
    void aSignedDocumentIsNeitherChangedNorDeletedByAnyoneByAnyRoute() {
        var id = journey.startAt("langkah09");
        journey.desk("KARO_PO").prepare(id, false, journey.cupboard());
        var signed = findDocument(id, "naskahDinasRapat");
        var before = content(signed.path("id").asText());
        var elsewhere = server.admin()
                .post(Api.NODES + "/-shared-/children", Map.of("name", UUID.randomUUID().toString(), "nodeType", "cm:folder")).expect(201)
                .json().at("/entry/id").asText();

        for (var person : List.of(office.holder("KARO_PO"), office.holder("ADMINISTRATOR"), server.admin())) {
            routes(person, signed, elsewhere).forEach((route, attempt) -> {
                var answer = attempt.get();
                assertThat(answer.status()).as(route + " by " + person.user() + ": " + answer.sentence()).isBetween(400, 499)
                        .isNotEqualTo(401);
            });
        }

        var after = findDocument(id, "naskahDinasRapat");
        assertThat(content(signed.path("id").asText())).isEqualTo(before);
        assertThat(after.path("versi")).isEqualTo(signed.path("versi"));
        assertThat(after.path("nama")).isEqualTo(signed.path("nama"));
        assertThat(after.path("tandaTangan").get(0).path("sah").asBoolean()).isTrue();
        assertThat(after.path("paraf").get(0).path("sah").asBoolean()).isTrue();
        var refused = server.admin().send("PUT", Api.NODES + "/" + signed.path("id").asText() + "/content", "application/pdf", before);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.sentence()).containsIgnoringCase("ditandatangani");
    }

    private Map<String, Supplier<Answer>> routes(Client person, JsonNode document, String elsewhere) {
        var node = Api.NODES + "/" + document.path("id").asText();
        var routes = new LinkedHashMap<String, Supplier<Answer>>();
        routes.put("other content",
                () -> person.send("PUT", node + "/content", "application/pdf", "lain".getBytes(StandardCharsets.UTF_8)));
        routes.put("another name", () -> person.put(node, Map.of("name", "lain.pdf")));
        routes.put("another title", () -> person.put(node, Map.of("properties", Map.of("cm:title", "lain"))));
        routes.put("another kind", () -> person.put(node, Map.of("nodeType", "jkl:lampiran")));
        routes.put("another number", () -> person.put(node, Map.of("properties", Map.of("jkl:kodeVerifikasi", "x"))));
        routes.put("without the marks", () -> person.put(node, Map.of("aspectNames", List.of("cm:titled", "cm:auditable", "cm:author"))));
        routes.put("checked out", () -> person.put(node, Map.of("aspectNames", withCheckOut(person, node))));
        routes.put("an earlier version", () -> person.post(node + "/versions/1.0/revert", Map.of("majorVersion", false)));
        routes.put("another place", () -> person.post(node + "/move", Map.of("targetParentId", elsewhere)));
        routes.put("deletion", () -> person.delete(node));
        routes.put("deletion for good", () -> person.delete(node + "?permanent=true"));
        return routes;
    }

    private static List<String> withCheckOut(Client person, String node) {
        var names = new ArrayList<String>();
        person.get(node).expect(200).json().at("/entry/aspectNames").forEach(each -> names.add(each.asText()));
        names.add("cm:checkedOut");
        return names;
    }

    @Test
    void afterAReturnANewDocumentTakesThePlaceOfTheSignedOneWhichIsKept() {
        var id = journey.startAt("langkah13");
        var old = findDocument(id, "notula");
        journey.desk("UNIT_ORGANISASI").returnTask(journey.taskId(id), "Notula belum memuat usul kami.").expect(200);
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA");

        var newDocument = kasubbag.upload(id, "notula", journey.cupboard().take("notula")).expect(201).json();

        assertThat(newDocument.path("id")).isNotEqualTo(old.path("id"));
        assertThat(newDocument.path("nama")).isNotEqualTo(old.path("nama"));
        assertThat(newDocument.path("tandaTangan")).isEmpty();
        var kept = findDocumentById(id, old.path("id").asText());
        assertThat(kept.at("/digantikan/oleh")).isEqualTo(newDocument.path("id"));
        assertThat(kept.path("tandaTangan").get(0).path("sah").asBoolean()).isTrue();
        assertThat(kept.path("boleh")).isEmpty();
        Journey.lastEvent(journey.berkas(id), "ganti");
        kasubbag.upload(id, "notula", journey.cupboard().take("notula")).expect(201);
        assertThat(findDocumentById(id, newDocument.path("id").asText()).path("versi").asText()).isEqualTo("1.1");
        journey.proceedTo(id, "langkah12");
        var kabag = journey.desk("KABAG_ORTALA");
        assertThat(kabag.complete(journey.taskId(id), Map.of()).expect(422).sentence()).containsIgnoringCase("notula");
        assertThat(journey.finish(id, false).path("status").asText()).isEqualTo("selesai");
    }

    @Test
    void onlyAnAdministratorRetractsAndSaysWhyAndTheDocumentIsKept() {
        var id = journey.startAt("langkah09");
        var karo = journey.desk("KARO_PO");
        var administrator = journey.desk("ADMINISTRATOR");
        var documentId = findDocument(id, "naskahDinasRapat").path("id").asText();
        administrator.retract(documentId, "Salah.").expect(409);
        karo.prepare(id, false, journey.cupboard());
        var before = content(documentId);

        karo.retract(documentId, "Salah.").expect(403);
        administrator.retract(documentId, " ").expect(400);
        var retracted = administrator.retract(documentId, "Tanggal rapat keliru.").expect(200).json();
        administrator.retract(documentId, "Sekali lagi.").expect(409);

        assertThat(retracted.at("/ditarik/alasan").asText()).isEqualTo("Tanggal rapat keliru.");
        assertThat(content(documentId)).isEqualTo(before);
        assertThat(Journey.lastEvent(journey.berkas(id), "tarik").path("catatan").asText()).isEqualTo("Tanggal rapat keliru.");
        assertThat(server.admin().delete(Api.NODES + "/" + documentId).status()).isGreaterThanOrEqualTo(400);
        assertThat(server.admin().put(Api.NODES + "/" + documentId, Map.of("properties", Map.of("jkl:alasanTarik", "lain"))).status())
                .isGreaterThanOrEqualTo(400);
        assertThat(karo.complete(journey.taskId(id), Map.of()).expect(422).sentence()).containsIgnoringCase("naskah dinas rapat");
    }

    @Test
    void whatIsRetractedInTheArchiveIsRetractedInItsCaseToo() {
        var berkas = journey.finish(journey.start(), false);
        var id = berkas.path("id").asText();

        var retracted = journey.desk("ADMINISTRATOR").retract(berkas.at("/final/id").asText(), "Dicabut.").expect(200).json();

        assertThat(retracted.at("/ditarik/alasan").asText()).isEqualTo("Dicabut.");
        assertThat(findDocument(id, "konsepJuklak").at("/ditarik/alasan").asText()).isEqualTo("Dicabut.");
        Journey.lastEvent(journey.berkas(id), "tarik");
    }

    @Test
    void theGuidelineThatWasSignedIsPublishedWithItsSignatures() {
        var berkas = journey.finish(journey.start(), false);
        var konsepJuklak = findDocument(berkas.path("id").asText(), "konsepJuklak");

        var finalProperties = office.holder("ARSIPARIS").get(Api.NODES + "/" + berkas.at("/final/id").asText()).expect(200).json()
                .at("/entry/properties");

        assertThat(finalProperties.path("jkl:keadaan").asText()).isEqualTo("final");
        assertThat(finalProperties.path("jkl:kodeVerifikasi")).isEqualTo(konsepJuklak.path("kodeVerifikasi"));
        assertThat(finalProperties.path("jkl:ttdJabatan")).hasSize(konsepJuklak.path("tandaTangan").size()).isNotEmpty();
        assertThat(content(berkas.at("/final/id").asText())).isEqualTo(content(konsepJuklak.path("id").asText()));
    }

    private byte[] content(String id) {
        return server.admin().get(Api.NODES + "/" + id + "/content").expect(200).bytes();
    }

    private JsonNode findDocument(String berkasId, String kind) {
        return findDocument(berkasId, "jenis", kind);
    }

    private JsonNode findDocumentById(String berkasId, String id) {
        return findDocument(berkasId, "id", id);
    }

    /** As the one who performs the current step sees it, so that {@code boleh} tells what may be done. */
    private JsonNode findDocument(String berkasId, String property, String value) {
        var berkas = journey.berkas(berkasId);
        for (var each : berkas.path("dokumen")) {
            if (value.equals(each.path(property).asText())) {
                return each;
            }
        }
        throw new AssertionError("no document with " + property + " " + value);
    }
}
