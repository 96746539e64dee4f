package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever a person does wrong is answered with a clear 4xx, and leaves case, documents and task as they were. */
@ExtendWith(Server.class)
class RefusalTest {

    private static final String LONG = "x".repeat(4_001);

    private final Office office;
    private final Journey journey;

    RefusalTest(Office office) {
        this.office = office;
        journey = new Journey(office);
    }

    /** What is done wrong, and the status that answers it. */
    private record Wrong(String what, int status, Supplier<Answer> doing) {}

    @TestFactory
    Stream<DynamicTest> aWrongRequestIsRefusedAndChangesNothing() {
        var id = journey.startAt("langkah02");
        var taskId = journey.taskId(id);
        var kabag = journey.desk("KABAG_ORTALA");
        var karo = journey.desk("KARO_PO");
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA");
        var program = journey.berkas(id).path("dokumen").get(0).path("id").asText();
        var complete = "/s/juklak/tugas/" + taskId + "/complete";
        var texts = Map.of("koordinasi", "Sudah dikoordinasikan.", "disposisi", "Mohon disiapkan.");
        return Stream.of(
                new Wrong("another role completes", 403, () -> karo.complete(taskId, Map.of("isian", texts))),
                new Wrong("another role claims", 403, () -> kasubbag.claim(taskId)),
                new Wrong("an archivist completes", 403, () -> journey.desk("ARSIPARIS").complete(taskId, Map.of("isian", texts))),
                new Wrong("a step that examines nothing is returned", 409, () -> kabag.returnTask(taskId, "Kurang.")),
                new Wrong("a mandatory text is missing", 400,
                        () -> kabag.complete(taskId, Map.of("isian", Map.of("koordinasi", "Sudah.")))),
                new Wrong("a mandatory text is blank", 400,
                        () -> kabag.complete(taskId, Map.of("isian", Map.of("koordinasi", "Sudah.", "disposisi", " \t ")))),
                new Wrong("a text is over-long", 400,
                        () -> kabag.complete(taskId, Map.of("isian", Map.of("koordinasi", LONG, "disposisi", "Mohon disiapkan.")))),
                new Wrong("a text that the step does not know", 400,
                        () -> kabag.complete(taskId,
                                Map.of("isian", Map.of("koordinasi", "Sudah.", "disposisi", "Mohon.", "rahasia", "x")))),
                new Wrong("the body is no JSON", 400,
                        () -> kabag.client().send("POST", complete, "application/json", "{\"isian\":".getBytes(StandardCharsets.UTF_8))),
                new Wrong("the body is JSON of another shape", 400, () -> kabag.client().post(complete, List.of("isian"))),
                new Wrong("a field has another type", 400, () -> kabag.client().post(complete, Map.of("isian", "teks"))),
                new Wrong("an unknown task", 404, () -> kabag.complete("99999999", Map.of())),
                new Wrong("a task id that is none", 404, () -> kabag.complete("bukan-tugas", Map.of())),
                new Wrong("an unknown case", 404, () -> kabag.berkas(UUID.randomUUID().toString())),
                new Wrong("a case id that is none", 404, () -> kabag.berkas("bukan-berkas")),
                new Wrong("an unknown document is initialled", 404, () -> kabag.mark("paraf", UUID.randomUUID().toString())),
                new Wrong("a document is initialled at a step that asks for no paraf", 409, () -> kabag.mark("paraf", program)),
                new Wrong("a file of no bytes", 400, () -> kabag.upload(id, "lampiran", new SampleFile("kosong.pdf", new byte[0]))),
                new Wrong("a file of an unknown kind", 400, () -> kabag.upload(id, "rahasia", new SampleFile("a.pdf", new byte[]{ 1 }))),
                new Wrong("a file name with a slash", 400, () -> kabag.upload(id, "lampiran", new SampleFile("a/b.pdf", new byte[]{ 1 }))),
                new Wrong("a cancellation by another role", 403, () -> kabag.cancel(id, "Tidak perlu.")),
                new Wrong("a cancellation without a reason", 400, () -> karo.cancel(id, " ")),
                new Wrong("a reassignment by an official", 403, () -> kabag.reassign(taskId, kasubbag.client().user())),
                new Wrong("a start by direction of someone else", 403, () -> kabag.startBerkas("Juklak", "juklak", "arahan", Office.UNIT)),
                new Wrong("a start without a title", 400, () -> karo.startBerkas("  ", "juklak", "arahan", Office.UNIT)),
                new Wrong("a start with an over-long title", 400, () -> karo.startBerkas(LONG, "juklak", "arahan", Office.UNIT)),
                new Wrong("a start of an unknown form", 400, () -> karo.startBerkas("Juklak", "surat", "arahan", Office.UNIT)),
                new Wrong("a start from an unknown origin", 400, () -> karo.startBerkas("Juklak", "juklak", "mimpi", Office.UNIT)),
                new Wrong("a start for an unknown unit", 400, () -> karo.startBerkas("Juklak", "juklak", "arahan", "TIDAK_ADA")),
                new Wrong("a list sorted by something unknown", 400, () -> karo.listBerkas(Map.of("urut", "warna"))),
                new Wrong("a page that is no number", 400, () -> karo.listBerkas(Map.of("maxItems", "banyak"))))
                .map(wrong -> DynamicTest.dynamicTest(wrong.what, () -> {
                    var before = journey.state(id);

                    var answer = wrong.doing.get();

                    assertThat(answer.status()).as(answer.sentence()).isEqualTo(wrong.status);
                    assertThat(answer.errorKey()).startsWith("juklak.");
                    assertThat(answer.sentence()).matches("(?s)\\p{Lu}.*\\.").doesNotContain("Exception", "juklak.galat", "{0}");
                    assertThat(journey.state(id)).isEqualTo(before);
                }));
    }

    @Test
    void aFileCalledLikeADocumentOfAnotherKindIsRefusedWithItsName() {
        var id = journey.startAt("langkah02");
        var program = journey.berkas(id).path("dokumen").get(0).path("nama").asText();
        var before = journey.state(id);

        var refused = journey.desk("KABAG_ORTALA").upload(id, "lampiran", new SampleFile(program, new byte[]{ 1 })).expect(409);

        assertThat(refused.sentence()).contains('"' + program + '"');
        assertThat(journey.state(id)).isEqualTo(before);
    }

    @Test
    void aCompletionWithoutItsDocumentsNamesEveryOneThatIsMissing() {
        var id = journey.startAt("langkah11");
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA");
        var before = journey.state(id);

        var refused = kasubbag.complete(journey.taskId(id), Map.of()).expect(422);

        assertThat(refused.json().path("error").path("rincian")).hasSize(3);
        assertThat(refused.sentence()).contains("Notula").containsIgnoringCase("konsep").containsIgnoringCase("laporan");
        assertThat(journey.state(id)).isEqualTo(before);
    }

    @Test
    void aRefusalIsRecordedOnTheCase() {
        var id = journey.start();
        var karo = journey.desk("KARO_PO");

        karo.complete(journey.taskId(id), Map.of("isian", Map.of("disposisi", "Mohon disiapkan."))).expect(422);

        var record = Journey.lastEvent(journey.berkas(id), "tolak");
        assertThat(record.path("oleh").asText()).isEqualTo(karo.client().user());
        assertThat(record.path("no").asInt()).isEqualTo(1);
        assertThat(record.path("catatan").asText()).containsIgnoringCase("program kerja");
    }

    @Test
    void aSentenceComesInThePersonsLanguage() {
        var id = journey.start();
        var karo = office.holder("KARO_PO");
        var path = "/s/juklak/tugas/" + journey.taskId(id) + "/complete";
        var body = Map.of("isian", Map.of("disposisi", "Mohon disiapkan."));

        assertThat(karo.in("id-ID").post(path, body).expect(422).sentence()).containsIgnoringCase("belum ada");
        assertThat(karo.in("in-ID").post(path, body).expect(422).sentence()).containsIgnoringCase("belum ada");
        assertThat(karo.in("en-US").post(path, body).expect(422).sentence()).containsIgnoringCase("missing");
    }

    @Test
    void aChangedDocumentLosesItsParafAndTheStepIsRefused() {
        var id = journey.startAt("langkah08");
        var kabag = journey.desk("KABAG_ORTALA");
        kabag.prepare(id, false, journey.cupboard());
        var sampleFile = journey.cupboard().take("naskahDinasRapat");
        var changed = SampleFile.pdf(sampleFile.name(), "UNDANGAN RAPAT (PERUBAHAN)", List.of("Waktu rapat berubah."));
        kabag.returnTask(journey.taskId(id), "Waktu rapat berubah.").expect(200);
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA");
        kasubbag.upload(id, "naskahDinasRapat", changed).expect(201);
        kasubbag.complete(journey.taskId(id), Map.of()).expect(200);

        var refused = kabag.complete(journey.taskId(id), Map.of()).expect(422);

        assertThat(refused.sentence()).containsIgnoringCase("paraf");
        kabag.prepare(id, false, journey.cupboard());
        kabag.complete(journey.taskId(id), Map.of()).expect(200);
    }

    @Test
    void aReturnNeedsANoteAndBringsTheCaseBackToTheDrafter() {
        var id = journey.startAt("langkah12");
        var kabag = journey.desk("KABAG_ORTALA");
        var before = journey.state(id);

        kabag.returnTask(journey.taskId(id), "   ").expect(400);
        assertThat(journey.state(id)).isEqualTo(before);

        kabag.returnTask(journey.taskId(id), "Bab II belum lengkap.").expect(200);
        var berkas = journey.berkas(id);
        assertThat(berkas.path("langkah").asText()).isEqualTo("langkah11");
        assertThat(berkas.path("jumlahKembali").asInt()).isEqualTo(1);
        assertThat(Journey.lastEvent(berkas, "kembali").path("catatan").asText()).isEqualTo("Bab II belum lengkap.");
        assertThat(journey.finish(id, false).path("status").asText()).isEqualTo("selesai");
    }

    @Test
    void aCancelledCaseWaitsForNobodyAndSaysWhy() {
        var id = journey.startAt("langkah05");

        journey.desk("KARO_PO").cancel(id, "Materi digabung.").expect(200);

        var berkas = journey.berkas(id);
        assertThat(berkas.path("status").asText()).isEqualTo("dibatalkan");
        assertThat(berkas.path("alasanBatal").asText()).isEqualTo("Materi digabung.");
        assertThat(berkas.path("tugas").isNull()).isTrue();
        for (var role : Office.performers()) {
            assertThat(journey.desk(role).findTask(id)).isEmpty();
        }
        journey.desk("KARO_PO").cancel(id, "Sekali lagi.").expect(409);
    }
}
