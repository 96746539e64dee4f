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
    private final Perjalanan perjalanan;
    private final Server.Running server;

    SignedDocumentTest(Office office, Server.Running server) {
        this.office = office;
        this.server = server;
        perjalanan = new Perjalanan(office);
    }

    @Test
    void aChangeOfContentVoidsTheParafAndShowsWhoseItWas() {
        var id = perjalanan.sampai("langkah08");
        var kabag = perjalanan.meja("KABAG_ORTALA");
        var naskah = dokumen(id, "naskahDinasRapat").path("id").asText();
        kabag.bubuhkan("paraf", naskah).expect(200);
        assertThat(dokumen(id, "naskahDinasRapat").path("paraf").get(0).path("sah").asBoolean()).isTrue();
        var appended = content(naskah);
        appended = Arrays.copyOf(appended, appended.length + 1);

        kabag.client().send("PUT", Api.NODES + "/" + naskah + "/content", "application/pdf", appended).expect(200);

        var changed = dokumen(id, "naskahDinasRapat");
        assertThat(changed.path("paraf")).isEmpty();
        assertThat(changed.path("keadaan").asText()).isEqualTo("konsep");
        assertThat(changed.path("gugur")).hasSize(1);
        assertThat(changed.at("/gugur/0/jabatan").asText()).isEqualTo("KABAG_ORTALA");
        assertThat(changed.at("/gugur/0/tindakan").asText()).isEqualTo("paraf");
        Perjalanan.peristiwa(perjalanan.berkas(id), "gugur");
        assertThat(kabag.selesaikan(perjalanan.tugas(id), Map.of()).expect(422).sentence()).containsIgnoringCase("paraf");
        kabag.bubuhkan("paraf", naskah).expect(200);
        assertThat(dokumen(id, "naskahDinasRapat").path("gugur")).isEmpty();
    }

    @Test
    void nobodySignsBeforeTheParafThatTheSopAsksForFirst() {
        var id = perjalanan.sampai("langkah09");
        var karo = perjalanan.meja("KARO_PO");
        var naskah = karo.unggah(id, "naskahDinasRapat", perjalanan.lemari().ambil("naskahDinasRapat")).expect(201).json();
        assertThat(naskah.path("paraf")).isEmpty();

        var refused = karo.bubuhkan("tandaTangan", naskah.path("id").asText()).expect(409);

        assertThat(refused.sentence()).contains("Kepala Bagian Organisasi dan Tata Laksana");
        assertThat(dokumen(id, "naskahDinasRapat").path("boleh")).isEmpty();
        assertThat(dokumen(id, "naskahDinasRapat").path("tandaTangan")).isEmpty();
    }

    @Test
    void aSignedDocumentIsNeitherChangedNorDeletedByAnyoneByAnyRoute() {
        var id = perjalanan.sampai("langkah09");
        perjalanan.meja("KARO_PO").siapkan(id, false, perjalanan.lemari());
        var signed = dokumen(id, "naskahDinasRapat");
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

        var after = dokumen(id, "naskahDinasRapat");
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
        var id = perjalanan.sampai("langkah13");
        var old = dokumen(id, "notula");
        perjalanan.meja("UNIT_ORGANISASI").kembalikan(perjalanan.tugas(id), "Notula belum memuat usul kami.").expect(200);
        var kasubbag = perjalanan.meja("KASUBBAG_TATA_LAKSANA");

        var baru = kasubbag.unggah(id, "notula", perjalanan.lemari().ambil("notula")).expect(201).json();

        assertThat(baru.path("id")).isNotEqualTo(old.path("id"));
        assertThat(baru.path("nama")).isNotEqualTo(old.path("nama"));
        assertThat(baru.path("tandaTangan")).isEmpty();
        var kept = dokumenDenganId(id, old.path("id").asText());
        assertThat(kept.at("/digantikan/oleh")).isEqualTo(baru.path("id"));
        assertThat(kept.path("tandaTangan").get(0).path("sah").asBoolean()).isTrue();
        assertThat(kept.path("boleh")).isEmpty();
        Perjalanan.peristiwa(perjalanan.berkas(id), "ganti");
        kasubbag.unggah(id, "notula", perjalanan.lemari().ambil("notula")).expect(201);
        assertThat(dokumenDenganId(id, baru.path("id").asText()).path("versi").asText()).isEqualTo("1.1");
        perjalanan.lanjut(id, "langkah12");
        var kabag = perjalanan.meja("KABAG_ORTALA");
        assertThat(kabag.selesaikan(perjalanan.tugas(id), Map.of()).expect(422).sentence()).containsIgnoringCase("notula");
        assertThat(perjalanan.tuntaskan(id, false).path("status").asText()).isEqualTo("selesai");
    }

    @Test
    void onlyAnAdministratorRetractsAndSaysWhyAndTheDocumentIsKept() {
        var id = perjalanan.sampai("langkah09");
        var karo = perjalanan.meja("KARO_PO");
        var administrator = perjalanan.meja("ADMINISTRATOR");
        var naskah = dokumen(id, "naskahDinasRapat").path("id").asText();
        administrator.tarik(naskah, "Salah.").expect(409);
        karo.siapkan(id, false, perjalanan.lemari());
        var before = content(naskah);

        karo.tarik(naskah, "Salah.").expect(403);
        administrator.tarik(naskah, " ").expect(400);
        var retracted = administrator.tarik(naskah, "Tanggal rapat keliru.").expect(200).json();
        administrator.tarik(naskah, "Sekali lagi.").expect(409);

        assertThat(retracted.at("/ditarik/alasan").asText()).isEqualTo("Tanggal rapat keliru.");
        assertThat(content(naskah)).isEqualTo(before);
        assertThat(Perjalanan.peristiwa(perjalanan.berkas(id), "tarik").path("catatan").asText()).isEqualTo("Tanggal rapat keliru.");
        assertThat(server.admin().delete(Api.NODES + "/" + naskah).status()).isGreaterThanOrEqualTo(400);
        assertThat(server.admin().put(Api.NODES + "/" + naskah, Map.of("properties", Map.of("jkl:alasanTarik", "lain"))).status())
                .isGreaterThanOrEqualTo(400);
        assertThat(karo.selesaikan(perjalanan.tugas(id), Map.of()).expect(422).sentence()).containsIgnoringCase("naskah dinas rapat");
    }

    @Test
    void whatIsRetractedInTheArchiveIsRetractedInItsCaseToo() {
        var berkas = perjalanan.tuntaskan(perjalanan.arahan(), false);
        var id = berkas.path("id").asText();

        var retracted = perjalanan.meja("ADMINISTRATOR").tarik(berkas.at("/final/id").asText(), "Dicabut.").expect(200).json();

        assertThat(retracted.at("/ditarik/alasan").asText()).isEqualTo("Dicabut.");
        assertThat(dokumen(id, "konsepJuklak").at("/ditarik/alasan").asText()).isEqualTo("Dicabut.");
        Perjalanan.peristiwa(perjalanan.berkas(id), "tarik");
    }

    @Test
    void theGuidelineThatWasSignedIsPublishedWithItsSignatures() {
        var berkas = perjalanan.tuntaskan(perjalanan.arahan(), false);
        var konsep = dokumen(berkas.path("id").asText(), "konsepJuklak");

        var final_ = office.holder("ARSIPARIS").get(Api.NODES + "/" + berkas.at("/final/id").asText()).expect(200).json()
                .at("/entry/properties");

        assertThat(final_.path("jkl:keadaan").asText()).isEqualTo("final");
        assertThat(final_.path("jkl:kodeVerifikasi")).isEqualTo(konsep.path("kodeVerifikasi"));
        assertThat(final_.path("jkl:ttdJabatan")).hasSize(konsep.path("tandaTangan").size()).isNotEmpty();
        assertThat(content(berkas.at("/final/id").asText())).isEqualTo(content(konsep.path("id").asText()));
    }

    private byte[] content(String id) {
        return server.admin().get(Api.NODES + "/" + id + "/content").expect(200).bytes();
    }

    private JsonNode dokumen(String idBerkas, String jenis) {
        return dokumen(idBerkas, "jenis", jenis);
    }

    private JsonNode dokumenDenganId(String idBerkas, String id) {
        return dokumen(idBerkas, "id", id);
    }

    /** As the one who performs the current step sees it, so that {@code boleh} tells what may be done. */
    private JsonNode dokumen(String idBerkas, String apa, String nilai) {
        var berkas = perjalanan.berkas(idBerkas);
        for (var each : berkas.path("dokumen")) {
            if (nilai.equals(each.path(apa).asText())) {
                return each;
            }
        }
        throw new AssertionError("no document with " + apa + " " + nilai);
    }
}
