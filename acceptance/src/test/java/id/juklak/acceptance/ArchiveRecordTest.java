package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.springframework.jdbc.core.JdbcTemplate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the archive notes on its records, and the Menko's decision. */
@ExtendWith(Server.class)
@DisplayName("The archive's records")
class ArchiveRecordTest {

    private static final SampleFile ENACTED_TEXT = SampleFile.pdf("Naskah Penetapan.pdf", "KEPUTUSAN MENTERI KOORDINATOR",
            List.of("Menetapkan pedoman."));
    private static final String SETTINGS = Api.JUKLAK + "/pengaturan/arsip";

    private final Office office;
    private final Client admin;
    private final Server.Running server;
    private final Journey journey;
    private final Desk archivist;

    ArchiveRecordTest(Office office, Server.Running server) {
        this.office = office;
        this.server = server;
        admin = server.admin();
        journey = new Journey(office);
        archivist = new Desk(office.holder("ARSIPARIS"));
    }

    @Test
    void whatIsPublishedGetsTheNotesThatTheOfficeHasSetForItsKind() {
        var settings = setNotes("notula", Map.of("klasifikasi", "KP.07.03", "aktif", 1, "inaktif", 4, "nasibAkhir", "dinilaiKembali",
                "dihitungSejak", "akhirTahun", "lokasiFisik", "lemari besi 2, map 14"));
        try {
            var berkas = journey.finish(journey.startAt("langkah14"), true);
            var published = publishedDocuments(berkas);
            var year = LocalDate.now(zone()).getYear();

            assertThat(published.keySet()).contains("juklakFinal", "notula", "notaDinasPengantar");
            published.values().forEach(document -> {
                assertThat(document.path("klasifikasi").asText()).isNotEmpty();
                assertThat(document.path("retensiAktif").isInt()).isTrue();
                assertThat(document.path("retensiInaktif").isInt()).isTrue();
                assertThat(document.path("nasibAkhir").asText()).isNotEmpty();
                assertThat(document.path("keadaan").asText()).isEqualTo("final");
                assertThat(document.path("nomorBerkas")).isEqualTo(berkas.path("nomorBerkas"));
                assertThat(document.path("judul")).isEqualTo(berkas.path("judul"));
                assertThat(document.path("unit").asText()).isEqualTo(Office.UNIT);
            });
            var notula = published.get("notula");
            assertThat(notula.path("klasifikasi").asText()).isEqualTo("KP.07.03");
            assertThat(notula.path("lokasiFisik").asText()).isEqualTo("lemari besi 2, map 14");
            assertThat(notula.path("namaNasib").asText()).isEqualTo("Dinilai kembali");
            assertThat(notula.path("retensiMulai").asText()).isEqualTo(year + "-12-31");
            assertThat(notula.path("aktifBerakhir").asText()).isEqualTo((year + 1) + "-12-31");
            assertThat(notula.path("berakhir").asText()).isEqualTo((year + 5) + "-12-31");
            assertThat(notula.path("tahap").asText()).isEqualTo("aktif");
            assertThat(published.get("juklakFinal").path("nasibAkhir").asText()).isEqualTo("permanen");
        } finally {
            restore(settings);
        }
    }

    @Test
    void settingsOfTheArchiveThatCannotBeAreRefusedWithTheirPlace() {
        var administrator = office.holder("ADMINISTRATOR");
        var settings = (ObjectNode) administrator.get(SETTINGS).expect(200).json().path("isi").deepCopy();
        ((ObjectNode) settings.path("bawaan")).put("aktif", -1);
        assertThat(administrator.put(SETTINGS, Map.of("isi", settings)).expect(422).sentence()).contains("bawaan.aktif");
        ((ObjectNode) settings.path("bawaan")).put("aktif", 1).put("nasibAkhir", "dibakar");
        assertThat(administrator.put(SETTINGS, Map.of("isi", settings)).expect(422).sentence()).contains("bawaan.nasibAkhir");
        office.holder("ARSIPARIS").put(SETTINGS, Map.of("isi", settings)).expect(403);
    }

    @Test
    void aReplacedDocumentIsNotPublished() {
        var id = journey.startAt("langkah14");
        var kabag = journey.desk("KABAG_ORTALA");
        kabag.returnTask(journey.taskId(id), "Notula perlu diperbaiki.").expect(200);
        journey.desk("KASUBBAG_TATA_LAKSANA").upload(id, "notula", journey.cupboard().take("notula")).expect(201);

        var berkas = journey.finish(id, false);

        var notula = archivist.searchArchive(Map.of("q", berkas.path("nomorBerkas").asText(), "jenis", "notula")).expect(200).entries();
        assertThat(notula).hasSize(1);
        var validNumbers = new ArrayList<String>();
        berkas.path("dokumen").forEach(each -> {
            if (each.path("jenis").asText().equals("notula") && each.path("digantikan").isNull()) {
                validNumbers.add(each.path("nomor").asText());
            }
        });
        assertThat(notula.get(0).path("nomor").asText()).isEqualTo(validNumbers.get(0));
    }

    @Test
    void anArchivistChangesTheNotesOfALockedDocumentAndTheRecordSaysSo() {
        var berkas = journey.finish(journey.start(), false);
        var pedomanId = berkas.at("/final/id").asText();
        assertThat(archivist.readArchived(pedomanId).expect(200).json().path("boleh").toString()).contains("catat");

        var after = archivist
                .changeArchiveNotes(pedomanId, Map.of("klasifikasi", "OT.02.01", "retensiAktif", 3, "lokasiFisik", "lemari besi 2, map 14"))
                .expect(200).json();

        assertThat(after.path("klasifikasi").asText()).isEqualTo("OT.02.01");
        assertThat(after.path("dicatatOleh").asText()).isEqualTo(archivist.client().user());
        assertThat(after.path("dicatatPada").asText()).isNotEmpty();
        assertThat(LocalDate.parse(after.path("aktifBerakhir").asText()))
                .isEqualTo(LocalDate.parse(after.path("retensiMulai").asText()).plusYears(3));
        assertThat(archivist.readArchived(pedomanId).expect(200).json()).isEqualTo(after);
        assertThat(
                archivist.searchArchive(Map.of("q", "\"lemari\" besi map 14 " + berkas.path("nomorBerkas").asText())).expect(200).entries())
                .extracting(each -> each.path("id").asText()).containsExactly(pedomanId);
        var event = Journey.lastEvent(journey.berkas(berkas.path("id").asText()), "arsip");
        assertThat(event.path("oleh").asText()).isEqualTo(archivist.client().user());
        assertThat(event.path("jabatan").asText()).isEqualTo("ARSIPARIS");
        assertThat(event.path("catatan").asText()).contains("OT.01.02", "OT.02.01", "lemari besi 2, map 14");
        var entry = archivist.client().get(Api.NODES + "/" + pedomanId).expect(200).json().path("entry");
        assertThat(entry.at("/properties/jkl:keadaan").asText()).isEqualTo("final");
        assertThat(archivist.client().put(Api.NODES + "/" + pedomanId, Map.of("properties", Map.of("jkl:lokasiFisik", "lain"))).status())
                .isBetween(400, 499);
    }

    @Test
    void twoArchivistsDoNotOverwriteEachOther() {
        var pedomanId = journey.finish(journey.start(), false).at("/final/id").asText();
        var seenChange = archivist.readArchived(pedomanId).expect(200).json().path("perubahan").asInt();

        var attempts = List.of("map 1", "map 2", "map 3").stream()
                .map(map -> CompletableFuture
                        .supplyAsync(() -> archivist.changeArchiveNotes(pedomanId, Map.of("lokasiFisik", map, "perubahan", seenChange))
                                .status()))
                .toList();

        assertThat(attempts.stream().map(CompletableFuture::join).sorted()).containsExactly(200, 409, 409);
        assertThat(archivist.readArchived(pedomanId).expect(200).json().path("perubahan").asInt()).isEqualTo(seenChange + 1);
    }

    @Test
    void notesThatCannotBeAndPeopleWhoseOfficeItIsNotAreRefused() {
        var pedomanId = journey.finish(journey.start(), false).at("/final/id").asText();
        var before = archivist.readArchived(pedomanId).expect(200).json();

        archivist.changeArchiveNotes(pedomanId, Map.of("retensiAktif", -1)).expect(400);
        archivist.changeArchiveNotes(pedomanId, Map.of("retensiInaktif", 101)).expect(400);
        archivist.changeArchiveNotes(pedomanId, Map.of("retensiAktif", "dua")).expect(400);
        archivist.changeArchiveNotes(pedomanId, Map.of("retensiAktif", 1.5)).expect(400);
        archivist.changeArchiveNotes(pedomanId, Map.of("nasibAkhir", "dibakar")).expect(400);
        archivist.changeArchiveNotes(pedomanId, Map.of("klasifikasi", "")).expect(400);
        archivist.changeArchiveNotes(pedomanId, Map.of("lokasiFisik", "x".repeat(201))).expect(400);
        archivist.changeArchiveNotes(pedomanId, Map.of("keadaan", "ditarik")).expect(400);
        journey.desk("KARO_PO").changeArchiveNotes(pedomanId, Map.of("lokasiFisik", "map 1")).expect(403);
        journey.desk("UNIT_ORGANISASI").changeArchiveNotes(pedomanId, Map.of("lokasiFisik", "map 1")).expect(404);
        assertThat(office.anyone().put(Api.JUKLAK + "/arsip/" + pedomanId, Map.of("lokasiFisik", "map 1")).status()).isEqualTo(401);
        archivist.changeArchiveNotes(UUID.randomUUID().toString(), Map.of("lokasiFisik", "map 1")).expect(404);
        assertThat(archivist.readArchived(pedomanId).expect(200).json()).isEqualTo(before);
        assertThat(archivist.changeArchiveNotes(pedomanId, Map.of()).expect(200).json()).isEqualTo(before);
    }

    @Test
    void anEnactmentIsRecordedWithItsTextBesideTheGuideline() {
        var berkas = journey.finish(journey.start(), false);
        var pedomanId = berkas.at("/final/id").asText();
        var number = "KEP-" + UUID.randomUUID() + "/M/2026";
        var today = LocalDate.now(zone());

        var after = archivist.recordPenetapan(pedomanId, number, today.toString(), ENACTED_TEXT, null).expect(200).json();

        assertThat(after.path("keadaan").asText()).isEqualTo("ditetapkan");
        assertThat(after.at("/penetapan/nomor").asText()).isEqualTo(number);
        assertThat(after.at("/penetapan/tanggal").asText()).isEqualTo(today.toString());
        assertThat(after.at("/penetapan/dicatatOleh").asText()).isEqualTo(archivist.client().user());
        var enactedText = archivist.readArchived(after.at("/penetapan/naskah").asText()).expect(200).json();
        assertThat(enactedText.path("jenis").asText()).isEqualTo("naskahPenetapan");
        assertThat(enactedText.path("nomorBerkas")).isEqualTo(berkas.path("nomorBerkas"));
        assertThat(enactedText.path("nasibAkhir").asText()).isEqualTo("permanen");
        assertThat(enactedText.path("retensiMulai").asText()).as("counts from the enactment").isEqualTo(today.toString());
        assertThat(archivist.client().get(Api.NODES + "/" + enactedText.path("id").asText() + "/content").expect(200).bytes())
                .isEqualTo(ENACTED_TEXT.content());
        assertThat(archivist.searchArchive(Map.of("nomor", number)).expect(200).entries()).extracting(each -> each.path("jenis").asText())
                .containsExactlyInAnyOrder("juklakFinal", "naskahPenetapan");
        assertThat(archivist.searchArchive(Map.of("q", number, "keadaan", "ditetapkan")).expect(200).entries()).hasSize(2);
        var event = Journey.lastEvent(journey.berkas(berkas.path("id").asText()), "penetapan");
        assertThat(event.path("hasil").asText()).isEqualTo(number);
        assertThat(event.path("jabatan").asText()).isEqualTo("ARSIPARIS");
        for (var person : List.of(office.holder("ARSIPARIS"), admin)) {
            assertThat(
                    person.send("PUT", Api.NODES + "/" + enactedText.path("id").asText() + "/content", "application/pdf", new byte[]{ 1 })
                            .status())
                    .isBetween(400, 499);
        }
    }

    @Test
    void aSecondEnactmentNeedsAReasonAndKeepsTheEarlierText() {
        var berkas = journey.finish(journey.start(), false);
        var pedomanId = berkas.at("/final/id").asText();
        var kabag = journey.desk("KABAG_ORTALA");
        var today = LocalDate.now(zone()).toString();
        assertThat(kabag.recordPenetapan(pedomanId, "KEP-1", today, ENACTED_TEXT, "Salah ketik.").expect(409).errorKey())
                .isEqualTo("juklak.penetapan.belum");
        var firstTextId = kabag.recordPenetapan(pedomanId, "KEP-1", today, ENACTED_TEXT, null).expect(200).json().at("/penetapan/naskah")
                .asText();

        assertThat(archivist.recordPenetapan(pedomanId, "KEP-2", today, ENACTED_TEXT, null).expect(409).sentence()).contains("KEP-1");
        var second = archivist.recordPenetapan(pedomanId, "KEP-2", today, ENACTED_TEXT, "Nomor keliru.").expect(200).json();

        assertThat(second.at("/penetapan/nomor").asText()).isEqualTo("KEP-2");
        assertThat(second.at("/penetapan/naskah").asText()).isNotEqualTo(firstTextId);
        assertThat(archivist.readArchived(firstTextId).expect(200).json().path("keadaan").asText()).isEqualTo("digantikan");
        var third = archivist.recordPenetapan(pedomanId, "KEP-3", today, null, "Nomor masih keliru.").expect(200).json();
        assertThat(third.at("/penetapan/naskah")).isEqualTo(second.at("/penetapan/naskah"));
        assertThat(archivist.readArchived(third.at("/penetapan/naskah").asText()).expect(200).json().path("nomor").asText())
                .isEqualTo("KEP-3");
        assertThat(Journey.lastEvent(journey.berkas(berkas.path("id").asText()), "penetapan").path("catatan").asText())
                .contains("KEP-2", "Nomor masih keliru.");
    }

    @Test
    void anEnactmentThatCannotBeIsRefusedAndNothingOfItIsKept() {
        var id = journey.start();
        var berkas = journey.finish(id, false);
        var pedomanId = berkas.at("/final/id").asText();
        var published = publishedDocuments(berkas);
        var today = LocalDate.now(zone());
        var number = "KEP-9/M";

        assertThat(archivist.recordPenetapan(pedomanId, number, today.plusDays(1).toString(), ENACTED_TEXT, null).expect(400).errorKey())
                .isEqualTo("juklak.penetapan.nantiHari");
        assertThat(archivist.recordPenetapan(pedomanId, number, today.minusDays(30).toString(), ENACTED_TEXT, null).expect(400).errorKey())
                .isEqualTo("juklak.penetapan.terlaluAwal");
        assertThat(archivist.recordPenetapan(pedomanId, number, "31-12-2026", ENACTED_TEXT, null).expect(400).errorKey())
                .isEqualTo("juklak.penetapan.tanggal");
        archivist.recordPenetapan(pedomanId, number, "", ENACTED_TEXT, null).expect(400);
        archivist.recordPenetapan(pedomanId, " ", today.toString(), ENACTED_TEXT, null).expect(400);
        archivist.recordPenetapan(pedomanId, "x".repeat(101), today.toString(), ENACTED_TEXT, null).expect(400);
        archivist.recordPenetapan(pedomanId, "KEP\nDUA", today.toString(), ENACTED_TEXT, null).expect(400);
        archivist.recordPenetapan(pedomanId, number, today.toString(), null, null).expect(400);
        archivist.recordPenetapan(pedomanId, number, today.toString(), new SampleFile("naskah.pdf", new byte[0]), null).expect(400);
        for (var notPdf : List.of(new SampleFile("naskah.pdf", "bukan PDF".getBytes(StandardCharsets.UTF_8)),
                new SampleFile("naskah.pdf", "%PDF-1.7 rusak".getBytes(StandardCharsets.UTF_8)),
                new SampleFile("naskah.docx", ENACTED_TEXT.content()))) {
            assertThat(archivist.recordPenetapan(pedomanId, number, today.toString(), notPdf, null).expect(422).errorKey())
                    .isEqualTo("juklak.penetapan.pdf");
        }
        assertThat(archivist.recordPenetapan(published.get("notula").path("id").asText(), number, today.toString(), ENACTED_TEXT, null)
                .expect(409)
                .errorKey()).isEqualTo("juklak.penetapan.bukanPedoman");
        journey.desk("KARO_PO").recordPenetapan(pedomanId, number, today.toString(), ENACTED_TEXT, null).expect(403);
        journey.desk("UNIT_ORGANISASI").recordPenetapan(pedomanId, number, today.toString(), ENACTED_TEXT, null).expect(404);
        assertThat(new Desk(office.anyone()).recordPenetapan(pedomanId, number, today.toString(), ENACTED_TEXT, null).status())
                .isEqualTo(401);

        assertThat(publishedDocuments(berkas)).isEqualTo(published);
        assertThat(journey.berkas(id)).isEqualTo(berkas);
    }

    @Test
    void ofTwoWhoRecordAtOnceOneIsFirst() {
        var pedomanId = journey.finish(journey.start(), false).at("/final/id").asText();
        var today = LocalDate.now(zone()).toString();

        var attempts = List.of("KEP-A", "KEP-B").stream()
                .map(number -> CompletableFuture
                        .supplyAsync(() -> archivist.recordPenetapan(pedomanId, number, today, ENACTED_TEXT, null).status()))
                .toList();

        assertThat(attempts.stream().map(CompletableFuture::join).sorted()).containsExactly(200, 409);
        var berkasNumber = archivist.readArchived(pedomanId).expect(200).json().path("nomorBerkas").asText();
        assertThat(archivist.searchArchive(Map.of("q", berkasNumber, "jenis", "naskahPenetapan")).expect(200).entries()).hasSize(1);
    }

    @Test
    void aRetractedGuidelineIsNotEnacted() {
        var pedomanId = journey.finish(journey.start(), false).at("/final/id").asText();
        journey.desk("ADMINISTRATOR").retract(pedomanId, "Salah naskah.").expect(200);

        assertThat(archivist.readArchived(pedomanId).expect(200).json().path("keadaan").asText()).isEqualTo("ditarik");
        assertThat(
                archivist.recordPenetapan(pedomanId, "KEP-1", LocalDate.now(zone()).toString(), ENACTED_TEXT, null).expect(409).errorKey())
                .isEqualTo("juklak.penetapan.tidakBerlaku");
    }

    @Test
    void whatReachesTheEndOfItsRetentionIsListedAndNothingIsDestroyed() {
        var settings = setNotes("notula",
                Map.of("klasifikasi", "OT.01.02", "aktif", 0, "inaktif", 1, "nasibAkhir", "musnah", "dihitungSejak",
                        "terbit", "lokasiFisik", "map 3"));
        try {
            var berkas = journey.finish(journey.start(), false);
            var notulaId = publishedDocuments(berkas).get("notula").path("id").asText();

            assertThat(listStage("inaktif")).contains(notulaId);
            archivist.changeArchiveNotes(notulaId, Map.of("retensiInaktif", 0)).expect(200);
            assertThat(listStage("habis")).contains(notulaId);
            assertThat(listStage("inaktif")).doesNotContain(notulaId);
            archivist.changeArchiveNotes(notulaId, Map.of("retensiAktif", 1)).expect(200);
            assertThat(listStage("habis")).doesNotContain(notulaId);
            assertThat(listStage("aktif")).contains(notulaId);
            archivist.changeArchiveNotes(notulaId, Map.of("retensiAktif", 0)).expect(200);

            var csv = archivist.listRetention(Map.of("tahap", "habis", "format", "csv")).expect(200);
            var rows = new String(csv.bytes(), StandardCharsets.UTF_8);
            assertThat(csv.header("Content-Type")).startsWith("text/csv");
            assertThat(rows).contains(berkas.path("nomorBerkas").asText(), "Musnah", "map 3");
            archivist.client().get(Api.NODES + "/" + notulaId + "/content").expect(200);
            journey.desk("KARO_PO").listRetention(Map.of()).expect(403);
            journey.desk("ADMINISTRATOR").listRetention(Map.of()).expect(200);
            archivist.listRetention(Map.of("tahap", "lama")).expect(400);
        } finally {
            restore(settings);
        }
    }

    @Test
    void theDailyLookFindsWhatHasEndedHoweverLongAgo() throws Exception {
        assumeTrue(server.own() != null, "time goes by in this process's own database, and its scheduler is asked to begin");
        var settings = setNotes("notula",
                Map.of("klasifikasi", "OT.01.02", "aktif", 0, "inaktif", 0, "nasibAkhir", "musnah", "dihitungSejak",
                        "terbit", "lokasiFisik", ""));
        try {
            var notulaId = publishedDocuments(journey.finish(journey.start(), false)).get("notula").path("id").asText();
            var month = LocalDate.now(zone()).withDayOfYear(1).toString().substring(0, 7);
            server.own().context().getBean(JdbcTemplate.class).update(
                    "update node set props = props || jsonb_build_object('jkl:tahapRetensi', 'aktif', 'jkl:bulanRetensi', ?) where uuid = ?",
                    month, notulaId);
            assertThat(listStage("habis")).doesNotContain(notulaId);

            server.own().context().getBean(Scheduler.class).triggerJob(JobKey.jobKey("juklak.retensi"));

            var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (!listStage("habis").contains(notulaId)) {
                assertThat(System.nanoTime()).as("the daily look has not found it").isLessThan(until);
            }
        } finally {
            restore(settings);
        }
    }

    private List<String> listStage(String stage) {
        var ids = new ArrayList<String>();
        while (true) {
            var page = archivist.listRetention(Map.of("tahap", stage, "skipCount", ids.size(), "maxItems", 100)).expect(200);
            page.entries().forEach(each -> ids.add(each.path("id").asText()));
            if (!page.json().at("/list/pagination/hasMoreItems").asBoolean()) {
                return ids;
            }
        }
    }

    /** The archived documents of a case by their kinds, as the archivist sees them. */
    private Map<String, JsonNode> publishedDocuments(JsonNode berkas) {
        var documents = new HashMap<String, JsonNode>();
        archivist.searchArchive(Map.of("nomor", berkas.path("nomorBerkas").asText())).expect(200).entries()
                .forEach(each -> documents.put(each.path("jenis").asText(),
                        archivist.readArchived(each.path("id").asText()).expect(200).json()));
        return documents;
    }

    private ZoneId zone() {
        return ZoneId.of(archivist.client().get(Api.JUKLAK + "/saya").expect(200).json().path("zona").asText());
    }

    /** Sets what documents of a kind get when they are published. @return the settings before */
    private JsonNode setNotes(String kind, Map<String, ?> notes) {
        var administrator = office.holder("ADMINISTRATOR");
        var settings = administrator.get(SETTINGS).expect(200).json().path("isi");
        var changed = (ObjectNode) settings.deepCopy();
        ((ObjectNode) changed.path("jenis")).putPOJO(kind, notes);
        administrator.put(SETTINGS, Map.of("isi", changed)).expect(200);
        return settings;
    }

    private void restore(JsonNode settings) {
        office.holder("ADMINISTRATOR").put(SETTINGS, Map.of("isi", settings)).expect(200);
    }
}
