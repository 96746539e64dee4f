package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import id.juklak.demo.DemoCupboard;

/** A case from its origin to the archive. */
@ExtendWith(Server.class)
class WholeCaseTest {

    private final Journey journey;
    private final Office office;

    WholeCaseTest(Office office) {
        this.office = office;
        journey = new Journey(office);
    }

    @ParameterizedTest(name = "a case by {0}, started by {1}, passes all 16 steps")
    @CsvSource({ "arahan, KARO_PO", "inisiatif, KABAG_ORTALA", "inisiatif, KASUBBAG_TATA_LAKSANA" })
    void aCaseThatAnOfficialOpensPassesAllSteps(String origin, String role) {
        var id = journey.desk(role).startBerkas("Pedoman " + UUID.randomUUID(), "pedoman", origin, Office.UNIT).expect(201).json()
                .path("id")
                .asText();

        var berkas = journey.finish(id, false);

        assertThat(berkas.path("status").asText()).isEqualTo("selesai");
        assertThat(completedSteps(berkas)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
        assertThat(berkas.at("/final/nama").asText()).isNotEmpty();
        assertThat(kinds(berkas)).doesNotContain("perMenko");
    }

    @Test
    void aProposalDroppedIntoTheInTrayOpensACaseOfItsUnit() {
        var title = "Juklak Usulan " + UUID.randomUUID();
        var unit = journey.desk("UNIT_ORGANISASI");

        unit.client()
                .upload(library(), title + ".pdf", journey.cupboard().take("usulan").content(), Map.of("relativePath", "Usulan Masuk"))
                .expect(201);

        var berkas = unit.listBerkas(Map.of("urut", "mulai", "arah", "turun")).expect(200).entries().stream()
                .filter(each -> each.path("judul").asText().contains(title)).findFirst().orElseThrow();
        assertThat(berkas.path("asal").asText()).isEqualTo("usulan");
        assertThat(berkas.path("unit").asText()).isEqualTo(Office.UNIT);
        assertThat(berkas.path("langkah").asText()).isEqualTo("langkah01");
        var documents = unit.berkas(berkas.path("id").asText()).expect(200).json().path("dokumen");
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).path("jenis").asText()).isEqualTo("usulan");
        assertThat(documents.get(0).path("versi").asText()).isEqualTo("1.0");
        assertThat(journey.finish(berkas.path("id").asText(), true).path("status").asText()).isEqualTo("selesai");
    }

    @Test
    void aMinisterialRegulationIsAskedForOnlyWhereStep14DecidesSo() {
        var id = journey.startAt("langkah14");
        var kabag = journey.desk("KABAG_ORTALA");
        kabag.prepare(id, false, journey.cupboard());
        var task = kabag.findTask(id).orElseThrow();

        var refused = kabag.complete(task.path("id").asText(), Map.of("perluPerMenko", true)).expect(422);

        assertThat(refused.sentence()).containsIgnoringCase("PerMenko");
        kabag.upload(id, "perMenko", journey.cupboard().take("perMenko")).expect(201);
        kabag.complete(task.path("id").asText(), Map.of("perluPerMenko", true)).expect(200);
        var berkas = journey.finish(id, true);
        assertThat(berkas.path("perluPerMenko").asBoolean()).isTrue();
        assertThat(kinds(berkas)).contains("perMenko");
    }

    @Test
    void theArchivistFindsTheFinalGuidelineByAWordOfItsText() {
        assumeTrue(journey.desk("ARSIPARIS").searchArchive(Map.of("q", "juklak")).expect(200).json().path("teksPenuh").asBoolean(),
                "a server without an index");
        var word = "kata" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        var cupboard = new DemoCupboard("Juklak " + word);
        var id = journey.startAt("langkah11");
        journey.desk("KASUBBAG_TATA_LAKSANA").prepare(id, false, cupboard);
        var finalId = journey.finish(id, false).at("/final/id").asText();

        var found = search(office.holder("ARSIPARIS"), "TYPE:\"jkl:juklakFinal\" AND TEXT:\"" + word + "\"");

        assertThat(found).extracting(each -> each.path("id").asText()).containsExactly(finalId);
    }

    @Test
    void thePublishedGuidelineCannotBeChangedByAnyone(Server.Running server) {
        var guideline = journey.finish(journey.start(), false).at("/final/id").asText();

        for (var person : List.of(office.holder("ARSIPARIS"), office.holder("KARO_PO"), server.admin())) {
            assertThat(person.send("PUT", Api.NODES + "/" + guideline + "/content", "text/plain", new byte[]{ 'x' }).status())
                    .as("content by " + person.user()).isBetween(400, 499);
            assertThat(person.put(Api.NODES + "/" + guideline, Map.of("name", "lain.docx")).status()).as("name by " + person.user())
                    .isBetween(400, 499);
            assertThat(person.delete(Api.NODES + "/" + guideline).status()).as("deletion by " + person.user()).isBetween(400, 499);
        }
        var read = office.holder("ARSIPARIS").get(Api.NODES + "/" + guideline).expect(200).json();
        assertThat(read.at("/entry/properties/jkl:keadaan").asText()).isEqualTo("final");
    }

    @Test
    void aCopyOfASignedOrPublishedDocumentIsADraftWithoutMarks(Server.Running server) {
        var berkas = journey.finish(journey.start(), false);
        var admin = server.admin();
        var signed = "";
        for (var document : berkas.path("dokumen")) {
            signed = "notula".equals(document.path("jenis").asText()) ? document.path("id").asText() : signed;
        }
        for (var original : List.of(signed, berkas.at("/final/id").asText())) {
            var copy = admin
                    .post(Api.NODES + "/" + original + "/copy", Map.of("targetParentId", "-shared-", "name", UUID.randomUUID() + ".pdf"))
                    .expect(201).json().at("/entry");

            assertThat(copy.at("/properties/jkl:keadaan").asText()).isEqualTo("konsep");
            copy.path("aspectNames").forEach(aspect -> assertThat(aspect.asText()).doesNotStartWith("jkl:"));
            admin.send("PUT", Api.NODES + "/" + copy.path("id").asText() + "/content", "application/pdf", new byte[]{ 1 }).expect(200);
        }
        assertThat(admin.post(Api.NODES + "/" + berkas.path("id").asText() + "/copy", Map.of("targetParentId", "-shared-")).status())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void everyStepLeavesARecordOfWhoDidItWhenAndHowLongItTook() {
        var berkas = journey.finish(journey.start(), false);

        assertThat(berkas.path("riwayat")).allSatisfy(each -> {
            assertThat(each.path("oleh").asText()).isNotEmpty();
            assertThat(each.path("pada").asText()).isNotEmpty();
        });
        var completions = new ArrayList<JsonNode>();
        berkas.path("riwayat").forEach(each -> {
            if ("selesai".equals(each.path("peristiwa").asText())) {
                completions.add(each);
            }
        });
        assertThat(completions).hasSize(16).allSatisfy(each -> {
            assertThat(each.path("jabatan").asText()).isNotEmpty();
            assertThat(each.path("menitKerja").isIntegralNumber()).isTrue();
        });
        assertThat(berkas.path("langkahan")).hasSize(16).allSatisfy(each -> assertThat(each.path("keadaan").asText()).isEqualTo("selesai"));
    }

    @Test
    void aStepThatChangesADocumentLeavesAVersionThatNamesStepPersonAndOutcome() {
        var berkas = journey.finish(journey.start(), false);

        for (var document : berkas.path("dokumen")) {
            if ("notula".equals(document.path("jenis").asText())) {
                assertThat(document.path("riwayatVersi"))
                        .anySatisfy(version -> assertThat(version.path("komentar").asText()).contains("12"));
                assertThat(document.path("tandaTangan").get(0).path("sah").asBoolean()).isTrue();
                return;
            }
        }
        throw new AssertionError("the case has no notula");
    }

    private String library() {
        return office.holder("UNIT_ORGANISASI").get(Api.SITES + "/juklak/containers/documentLibrary").expect(200).json().at("/entry/id")
                .asText();
    }

    /** Asks until the index has caught up. */
    private static List<JsonNode> search(Client client, String query) {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            var found = client.post(Api.SEARCH, Map.of("query", Map.of("language", "afts", "query", query))).expect(200).entries();
            if (!found.isEmpty() || System.nanoTime() > until) {
                return found;
            }
            Thread.onSpinWait();
        }
    }

    private static List<Integer> completedSteps(JsonNode berkas) {
        var steps = new ArrayList<Integer>();
        berkas.path("riwayat").forEach(each -> {
            if ("selesai".equals(each.path("peristiwa").asText())) {
                steps.add(each.path("no").asInt());
            }
        });
        return steps;
    }

    private static List<String> kinds(JsonNode berkas) {
        var kinds = new ArrayList<String>();
        berkas.path("dokumen").forEach(document -> kinds.add(document.path("jenis").asText()));
        return kinds;
    }
}
