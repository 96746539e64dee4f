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

    private static final Naskah NASKAH = Naskah.pdf("Naskah Penetapan.pdf", "KEPUTUSAN MENTERI KOORDINATOR",
            List.of("Menetapkan pedoman."));
    private static final String SETTINGS = Api.JUKLAK + "/pengaturan/arsip";

    private final Office office;
    private final Client admin;
    private final Server.Running server;
    private final Perjalanan perjalanan;
    private final Meja arsiparis;

    ArchiveRecordTest(Office office, Server.Running server) {
        this.office = office;
        this.server = server;
        admin = server.admin();
        perjalanan = new Perjalanan(office);
        arsiparis = new Meja(office.holder("ARSIPARIS"));
    }

    @Test
    void whatIsPublishedGetsTheNotesThatTheOfficeHasSetForItsKind() {
        var isi = dengan("notula", Map.of("klasifikasi", "KP.07.03", "aktif", 1, "inaktif", 4, "nasibAkhir", "dinilaiKembali",
                "dihitungSejak", "akhirTahun", "lokasiFisik", "lemari besi 2, map 14"));
        try {
            var berkas = perjalanan.tuntaskan(perjalanan.sampai("langkah14"), true);
            var semua = terbit(berkas);
            var tahun = LocalDate.now(zona()).getYear();

            assertThat(semua.keySet()).contains("juklakFinal", "notula", "notaDinasPengantar");
            semua.values().forEach(satu -> {
                assertThat(satu.path("klasifikasi").asText()).isNotEmpty();
                assertThat(satu.path("retensiAktif").isInt()).isTrue();
                assertThat(satu.path("retensiInaktif").isInt()).isTrue();
                assertThat(satu.path("nasibAkhir").asText()).isNotEmpty();
                assertThat(satu.path("keadaan").asText()).isEqualTo("final");
                assertThat(satu.path("nomorBerkas")).isEqualTo(berkas.path("nomorBerkas"));
                assertThat(satu.path("judul")).isEqualTo(berkas.path("judul"));
                assertThat(satu.path("unit").asText()).isEqualTo(Office.UNIT);
            });
            var notula = semua.get("notula");
            assertThat(notula.path("klasifikasi").asText()).isEqualTo("KP.07.03");
            assertThat(notula.path("lokasiFisik").asText()).isEqualTo("lemari besi 2, map 14");
            assertThat(notula.path("namaNasib").asText()).isEqualTo("Dinilai kembali");
            assertThat(notula.path("retensiMulai").asText()).isEqualTo(tahun + "-12-31");
            assertThat(notula.path("aktifBerakhir").asText()).isEqualTo((tahun + 1) + "-12-31");
            assertThat(notula.path("berakhir").asText()).isEqualTo((tahun + 5) + "-12-31");
            assertThat(notula.path("tahap").asText()).isEqualTo("aktif");
            assertThat(semua.get("juklakFinal").path("nasibAkhir").asText()).isEqualTo("permanen");
        } finally {
            kembalikan(isi);
        }
    }

    @Test
    void settingsOfTheArchiveThatCannotBeAreRefusedWithTheirPlace() {
        var administrator = office.holder("ADMINISTRATOR");
        var isi = (ObjectNode) administrator.get(SETTINGS).expect(200).json().path("isi").deepCopy();
        ((ObjectNode) isi.path("bawaan")).put("aktif", -1);
        assertThat(administrator.put(SETTINGS, Map.of("isi", isi)).expect(422).sentence()).contains("bawaan.aktif");
        ((ObjectNode) isi.path("bawaan")).put("aktif", 1).put("nasibAkhir", "dibakar");
        assertThat(administrator.put(SETTINGS, Map.of("isi", isi)).expect(422).sentence()).contains("bawaan.nasibAkhir");
        office.holder("ARSIPARIS").put(SETTINGS, Map.of("isi", isi)).expect(403);
    }

    @Test
    void aReplacedDocumentIsNotPublished() {
        var id = perjalanan.sampai("langkah14");
        var kabag = perjalanan.meja("KABAG_ORTALA");
        kabag.kembalikan(perjalanan.tugas(id), "Notula perlu diperbaiki.").expect(200);
        perjalanan.meja("KASUBBAG_TATA_LAKSANA").unggah(id, "notula", perjalanan.lemari().ambil("notula")).expect(201);

        var berkas = perjalanan.tuntaskan(id, false);

        var notula = arsiparis.cariArsip(Map.of("q", berkas.path("nomorBerkas").asText(), "jenis", "notula")).expect(200).entries();
        assertThat(notula).hasSize(1);
        var berlaku = new ArrayList<String>();
        berkas.path("dokumen").forEach(each -> {
            if (each.path("jenis").asText().equals("notula") && each.path("digantikan").isNull()) {
                berlaku.add(each.path("nomor").asText());
            }
        });
        assertThat(notula.get(0).path("nomor").asText()).isEqualTo(berlaku.get(0));
    }

    @Test
    void anArchivistChangesTheNotesOfALockedDocumentAndTheRecordSaysSo() {
        var berkas = perjalanan.tuntaskan(perjalanan.arahan(), false);
        var pedoman = berkas.at("/final/id").asText();
        assertThat(arsiparis.arsip(pedoman).expect(200).json().path("boleh").toString()).contains("catat");

        var sesudah = arsiparis
                .catatArsip(pedoman, Map.of("klasifikasi", "OT.02.01", "retensiAktif", 3, "lokasiFisik", "lemari besi 2, map 14"))
                .expect(200).json();

        assertThat(sesudah.path("klasifikasi").asText()).isEqualTo("OT.02.01");
        assertThat(sesudah.path("dicatatOleh").asText()).isEqualTo(arsiparis.client().user());
        assertThat(sesudah.path("dicatatPada").asText()).isNotEmpty();
        assertThat(LocalDate.parse(sesudah.path("aktifBerakhir").asText()))
                .isEqualTo(LocalDate.parse(sesudah.path("retensiMulai").asText()).plusYears(3));
        assertThat(arsiparis.arsip(pedoman).expect(200).json()).isEqualTo(sesudah);
        assertThat(arsiparis.cariArsip(Map.of("q", "\"lemari\" besi map 14 " + berkas.path("nomorBerkas").asText())).expect(200).entries())
                .extracting(each -> each.path("id").asText()).containsExactly(pedoman);
        var peristiwa = Perjalanan.peristiwa(perjalanan.berkas(berkas.path("id").asText()), "arsip");
        assertThat(peristiwa.path("oleh").asText()).isEqualTo(arsiparis.client().user());
        assertThat(peristiwa.path("jabatan").asText()).isEqualTo("ARSIPARIS");
        assertThat(peristiwa.path("catatan").asText()).contains("OT.01.02", "OT.02.01", "lemari besi 2, map 14");
        var isi = arsiparis.client().get(Api.NODES + "/" + pedoman).expect(200).json().path("entry");
        assertThat(isi.at("/properties/jkl:keadaan").asText()).isEqualTo("final");
        assertThat(arsiparis.client().put(Api.NODES + "/" + pedoman, Map.of("properties", Map.of("jkl:lokasiFisik", "lain"))).status())
                .isBetween(400, 499);
    }

    @Test
    void twoArchivistsDoNotOverwriteEachOther() {
        var pedoman = perjalanan.tuntaskan(perjalanan.arahan(), false).at("/final/id").asText();
        var dilihat = arsiparis.arsip(pedoman).expect(200).json().path("perubahan").asInt();

        var serentak = List.of("map 1", "map 2", "map 3").stream()
                .map(map -> CompletableFuture
                        .supplyAsync(() -> arsiparis.catatArsip(pedoman, Map.of("lokasiFisik", map, "perubahan", dilihat)).status()))
                .toList();

        assertThat(serentak.stream().map(CompletableFuture::join).sorted()).containsExactly(200, 409, 409);
        assertThat(arsiparis.arsip(pedoman).expect(200).json().path("perubahan").asInt()).isEqualTo(dilihat + 1);
    }

    @Test
    void notesThatCannotBeAndPeopleWhoseOfficeItIsNotAreRefused() {
        var pedoman = perjalanan.tuntaskan(perjalanan.arahan(), false).at("/final/id").asText();
        var semula = arsiparis.arsip(pedoman).expect(200).json();

        arsiparis.catatArsip(pedoman, Map.of("retensiAktif", -1)).expect(400);
        arsiparis.catatArsip(pedoman, Map.of("retensiInaktif", 101)).expect(400);
        arsiparis.catatArsip(pedoman, Map.of("retensiAktif", "dua")).expect(400);
        arsiparis.catatArsip(pedoman, Map.of("retensiAktif", 1.5)).expect(400);
        arsiparis.catatArsip(pedoman, Map.of("nasibAkhir", "dibakar")).expect(400);
        arsiparis.catatArsip(pedoman, Map.of("klasifikasi", "")).expect(400);
        arsiparis.catatArsip(pedoman, Map.of("lokasiFisik", "x".repeat(201))).expect(400);
        arsiparis.catatArsip(pedoman, Map.of("keadaan", "ditarik")).expect(400);
        perjalanan.meja("KARO_PO").catatArsip(pedoman, Map.of("lokasiFisik", "map 1")).expect(403);
        perjalanan.meja("UNIT_ORGANISASI").catatArsip(pedoman, Map.of("lokasiFisik", "map 1")).expect(404);
        assertThat(office.anyone().put(Api.JUKLAK + "/arsip/" + pedoman, Map.of("lokasiFisik", "map 1")).status()).isEqualTo(401);
        arsiparis.catatArsip(UUID.randomUUID().toString(), Map.of("lokasiFisik", "map 1")).expect(404);
        assertThat(arsiparis.arsip(pedoman).expect(200).json()).isEqualTo(semula);
        assertThat(arsiparis.catatArsip(pedoman, Map.of()).expect(200).json()).isEqualTo(semula);
    }

    @Test
    void anEnactmentIsRecordedWithItsTextBesideTheGuideline() {
        var berkas = perjalanan.tuntaskan(perjalanan.arahan(), false);
        var pedoman = berkas.at("/final/id").asText();
        var nomor = "KEP-" + UUID.randomUUID() + "/M/2026";
        var hari = LocalDate.now(zona());

        var sesudah = arsiparis.catatPenetapan(pedoman, nomor, hari.toString(), NASKAH, null).expect(200).json();

        assertThat(sesudah.path("keadaan").asText()).isEqualTo("ditetapkan");
        assertThat(sesudah.at("/penetapan/nomor").asText()).isEqualTo(nomor);
        assertThat(sesudah.at("/penetapan/tanggal").asText()).isEqualTo(hari.toString());
        assertThat(sesudah.at("/penetapan/dicatatOleh").asText()).isEqualTo(arsiparis.client().user());
        var naskah = arsiparis.arsip(sesudah.at("/penetapan/naskah").asText()).expect(200).json();
        assertThat(naskah.path("jenis").asText()).isEqualTo("naskahPenetapan");
        assertThat(naskah.path("nomorBerkas")).isEqualTo(berkas.path("nomorBerkas"));
        assertThat(naskah.path("nasibAkhir").asText()).isEqualTo("permanen");
        assertThat(naskah.path("retensiMulai").asText()).as("counts from the enactment").isEqualTo(hari.toString());
        assertThat(arsiparis.client().get(Api.NODES + "/" + naskah.path("id").asText() + "/content").expect(200).bytes())
                .isEqualTo(NASKAH.content());
        assertThat(arsiparis.cariArsip(Map.of("nomor", nomor)).expect(200).entries()).extracting(each -> each.path("jenis").asText())
                .containsExactlyInAnyOrder("juklakFinal", "naskahPenetapan");
        assertThat(arsiparis.cariArsip(Map.of("q", nomor, "keadaan", "ditetapkan")).expect(200).entries()).hasSize(2);
        var peristiwa = Perjalanan.peristiwa(perjalanan.berkas(berkas.path("id").asText()), "penetapan");
        assertThat(peristiwa.path("hasil").asText()).isEqualTo(nomor);
        assertThat(peristiwa.path("jabatan").asText()).isEqualTo("ARSIPARIS");
        for (var person : List.of(office.holder("ARSIPARIS"), admin)) {
            assertThat(person.send("PUT", Api.NODES + "/" + naskah.path("id").asText() + "/content", "application/pdf", new byte[]{ 1 })
                    .status()).isBetween(400, 499);
        }
    }

    @Test
    void aSecondEnactmentNeedsAReasonAndKeepsTheEarlierText() {
        var berkas = perjalanan.tuntaskan(perjalanan.arahan(), false);
        var pedoman = berkas.at("/final/id").asText();
        var kabag = perjalanan.meja("KABAG_ORTALA");
        var hari = LocalDate.now(zona()).toString();
        assertThat(kabag.catatPenetapan(pedoman, "KEP-1", hari, NASKAH, "Salah ketik.").expect(409).errorKey())
                .isEqualTo("juklak.penetapan.belum");
        var pertama = kabag.catatPenetapan(pedoman, "KEP-1", hari, NASKAH, null).expect(200).json().at("/penetapan/naskah").asText();

        assertThat(arsiparis.catatPenetapan(pedoman, "KEP-2", hari, NASKAH, null).expect(409).sentence()).contains("KEP-1");
        var kedua = arsiparis.catatPenetapan(pedoman, "KEP-2", hari, NASKAH, "Nomor keliru.").expect(200).json();

        assertThat(kedua.at("/penetapan/nomor").asText()).isEqualTo("KEP-2");
        assertThat(kedua.at("/penetapan/naskah").asText()).isNotEqualTo(pertama);
        assertThat(arsiparis.arsip(pertama).expect(200).json().path("keadaan").asText()).isEqualTo("digantikan");
        var ketiga = arsiparis.catatPenetapan(pedoman, "KEP-3", hari, null, "Nomor masih keliru.").expect(200).json();
        assertThat(ketiga.at("/penetapan/naskah")).isEqualTo(kedua.at("/penetapan/naskah"));
        assertThat(arsiparis.arsip(ketiga.at("/penetapan/naskah").asText()).expect(200).json().path("nomor").asText()).isEqualTo("KEP-3");
        assertThat(Perjalanan.peristiwa(perjalanan.berkas(berkas.path("id").asText()), "penetapan").path("catatan").asText())
                .contains("KEP-2", "Nomor masih keliru.");
    }

    @Test
    void anEnactmentThatCannotBeIsRefusedAndNothingOfItIsKept() {
        var id = perjalanan.arahan();
        var berkas = perjalanan.tuntaskan(id, false);
        var pedoman = berkas.at("/final/id").asText();
        var semua = terbit(berkas);
        var hari = LocalDate.now(zona());
        var nomor = "KEP-9/M";

        assertThat(arsiparis.catatPenetapan(pedoman, nomor, hari.plusDays(1).toString(), NASKAH, null).expect(400).errorKey())
                .isEqualTo("juklak.penetapan.nantiHari");
        assertThat(arsiparis.catatPenetapan(pedoman, nomor, hari.minusDays(30).toString(), NASKAH, null).expect(400).errorKey())
                .isEqualTo("juklak.penetapan.terlaluAwal");
        assertThat(arsiparis.catatPenetapan(pedoman, nomor, "31-12-2026", NASKAH, null).expect(400).errorKey())
                .isEqualTo("juklak.penetapan.tanggal");
        arsiparis.catatPenetapan(pedoman, nomor, "", NASKAH, null).expect(400);
        arsiparis.catatPenetapan(pedoman, " ", hari.toString(), NASKAH, null).expect(400);
        arsiparis.catatPenetapan(pedoman, "x".repeat(101), hari.toString(), NASKAH, null).expect(400);
        arsiparis.catatPenetapan(pedoman, "KEP\nDUA", hari.toString(), NASKAH, null).expect(400);
        arsiparis.catatPenetapan(pedoman, nomor, hari.toString(), null, null).expect(400);
        arsiparis.catatPenetapan(pedoman, nomor, hari.toString(), new Naskah("naskah.pdf", new byte[0]), null).expect(400);
        for (var bukanPdf : List.of(new Naskah("naskah.pdf", "bukan PDF".getBytes(StandardCharsets.UTF_8)),
                new Naskah("naskah.pdf", "%PDF-1.7 rusak".getBytes(StandardCharsets.UTF_8)),
                new Naskah("naskah.docx", NASKAH.content()))) {
            assertThat(arsiparis.catatPenetapan(pedoman, nomor, hari.toString(), bukanPdf, null).expect(422).errorKey())
                    .isEqualTo("juklak.penetapan.pdf");
        }
        assertThat(arsiparis.catatPenetapan(semua.get("notula").path("id").asText(), nomor, hari.toString(), NASKAH, null).expect(409)
                .errorKey()).isEqualTo("juklak.penetapan.bukanPedoman");
        perjalanan.meja("KARO_PO").catatPenetapan(pedoman, nomor, hari.toString(), NASKAH, null).expect(403);
        perjalanan.meja("UNIT_ORGANISASI").catatPenetapan(pedoman, nomor, hari.toString(), NASKAH, null).expect(404);
        assertThat(new Meja(office.anyone()).catatPenetapan(pedoman, nomor, hari.toString(), NASKAH, null).status()).isEqualTo(401);

        assertThat(terbit(berkas)).isEqualTo(semua);
        assertThat(perjalanan.berkas(id)).isEqualTo(berkas);
    }

    @Test
    void ofTwoWhoRecordAtOnceOneIsFirst() {
        var pedoman = perjalanan.tuntaskan(perjalanan.arahan(), false).at("/final/id").asText();
        var hari = LocalDate.now(zona()).toString();

        var serentak = List.of("KEP-A", "KEP-B").stream()
                .map(nomor -> CompletableFuture.supplyAsync(() -> arsiparis.catatPenetapan(pedoman, nomor, hari, NASKAH, null).status()))
                .toList();

        assertThat(serentak.stream().map(CompletableFuture::join).sorted()).containsExactly(200, 409);
        var berkas = arsiparis.arsip(pedoman).expect(200).json().path("nomorBerkas").asText();
        assertThat(arsiparis.cariArsip(Map.of("q", berkas, "jenis", "naskahPenetapan")).expect(200).entries()).hasSize(1);
    }

    @Test
    void aRetractedGuidelineIsNotEnacted() {
        var pedoman = perjalanan.tuntaskan(perjalanan.arahan(), false).at("/final/id").asText();
        perjalanan.meja("ADMINISTRATOR").tarik(pedoman, "Salah naskah.").expect(200);

        assertThat(arsiparis.arsip(pedoman).expect(200).json().path("keadaan").asText()).isEqualTo("ditarik");
        assertThat(arsiparis.catatPenetapan(pedoman, "KEP-1", LocalDate.now(zona()).toString(), NASKAH, null).expect(409).errorKey())
                .isEqualTo("juklak.penetapan.tidakBerlaku");
    }

    @Test
    void whatReachesTheEndOfItsRetentionIsListedAndNothingIsDestroyed() {
        var isi = dengan("notula", Map.of("klasifikasi", "OT.01.02", "aktif", 0, "inaktif", 1, "nasibAkhir", "musnah", "dihitungSejak",
                "terbit", "lokasiFisik", "map 3"));
        try {
            var berkas = perjalanan.tuntaskan(perjalanan.arahan(), false);
            var notula = terbit(berkas).get("notula").path("id").asText();

            assertThat(tahap("inaktif")).contains(notula);
            arsiparis.catatArsip(notula, Map.of("retensiInaktif", 0)).expect(200);
            assertThat(tahap("habis")).contains(notula);
            assertThat(tahap("inaktif")).doesNotContain(notula);
            arsiparis.catatArsip(notula, Map.of("retensiAktif", 1)).expect(200);
            assertThat(tahap("habis")).doesNotContain(notula);
            assertThat(tahap("aktif")).contains(notula);
            arsiparis.catatArsip(notula, Map.of("retensiAktif", 0)).expect(200);

            var csv = arsiparis.retensi(Map.of("tahap", "habis", "format", "csv")).expect(200);
            var baris = new String(csv.bytes(), StandardCharsets.UTF_8);
            assertThat(csv.header("Content-Type")).startsWith("text/csv");
            assertThat(baris).contains(berkas.path("nomorBerkas").asText(), "Musnah", "map 3");
            arsiparis.client().get(Api.NODES + "/" + notula + "/content").expect(200);
            perjalanan.meja("KARO_PO").retensi(Map.of()).expect(403);
            perjalanan.meja("ADMINISTRATOR").retensi(Map.of()).expect(200);
            arsiparis.retensi(Map.of("tahap", "lama")).expect(400);
        } finally {
            kembalikan(isi);
        }
    }

    @Test
    void theDailyLookFindsWhatHasEndedHoweverLongAgo() throws Exception {
        assumeTrue(server.own() != null, "time goes by in this process's own database, and its scheduler is asked to begin");
        var isi = dengan("notula", Map.of("klasifikasi", "OT.01.02", "aktif", 0, "inaktif", 0, "nasibAkhir", "musnah", "dihitungSejak",
                "terbit", "lokasiFisik", ""));
        try {
            var notula = terbit(perjalanan.tuntaskan(perjalanan.arahan(), false)).get("notula").path("id").asText();
            var bulan = LocalDate.now(zona()).withDayOfYear(1).toString().substring(0, 7);
            server.own().context().getBean(JdbcTemplate.class).update(
                    "update node set props = props || jsonb_build_object('jkl:tahapRetensi', 'aktif', 'jkl:bulanRetensi', ?) where uuid = ?",
                    bulan, notula);
            assertThat(tahap("habis")).doesNotContain(notula);

            server.own().context().getBean(Scheduler.class).triggerJob(JobKey.jobKey("juklak.retensi"));

            var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (!tahap("habis").contains(notula)) {
                assertThat(System.nanoTime()).as("the daily look has not found it").isLessThan(until);
            }
        } finally {
            kembalikan(isi);
        }
    }

    private List<String> tahap(String tahap) {
        var semua = new ArrayList<String>();
        while (true) {
            var halaman = arsiparis.retensi(Map.of("tahap", tahap, "skipCount", semua.size(), "maxItems", 100)).expect(200);
            halaman.entries().forEach(each -> semua.add(each.path("id").asText()));
            if (!halaman.json().at("/list/pagination/hasMoreItems").asBoolean()) {
                return semua;
            }
        }
    }

    /** The archived documents of a case by their kinds, as the archivist sees them. */
    private Map<String, JsonNode> terbit(JsonNode berkas) {
        var semua = new HashMap<String, JsonNode>();
        arsiparis.cariArsip(Map.of("nomor", berkas.path("nomorBerkas").asText())).expect(200).entries()
                .forEach(each -> semua.put(each.path("jenis").asText(), arsiparis.arsip(each.path("id").asText()).expect(200).json()));
        return semua;
    }

    private ZoneId zona() {
        return ZoneId.of(arsiparis.client().get(Api.JUKLAK + "/saya").expect(200).json().path("zona").asText());
    }

    /** Sets what documents of a kind get when they are published. @return the settings before */
    private JsonNode dengan(String jenis, Map<String, ?> catatan) {
        var administrator = office.holder("ADMINISTRATOR");
        var isi = administrator.get(SETTINGS).expect(200).json().path("isi");
        var baru = (ObjectNode) isi.deepCopy();
        ((ObjectNode) baru.path("jenis")).putPOJO(jenis, catatan);
        administrator.put(SETTINGS, Map.of("isi", baru)).expect(200);
        return isi;
    }

    private void kembalikan(JsonNode isi) {
        office.holder("ADMINISTRATOR").put(SETTINGS, Map.of("isi", isi)).expect(200);
    }
}
