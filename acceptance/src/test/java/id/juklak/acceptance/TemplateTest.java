package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** Documents made from the office's Word templates, and office files that become PDF. */
@ExtendWith(Server.class)
class TemplateTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Map<String, String> MEETING = Map.of("mulai", "2026-12-01T09:30", "tempat", "Ruang Rapat Nakula", "pimpinan",
            "Ibu Kepala Bagian");

    private final Office office;
    private final Server.Running server;
    private final Journey journey;

    TemplateTest(Office office, Server.Running server) {
        this.office = office;
        this.server = server;
        journey = new Journey(office);
    }

    @Test
    void aTaskMakesTheDocumentsThatItsStepWantsFilledFromTheCase() throws IOException {
        var id = journey.startAt("langkah07");
        var berkas = journey.berkas(id);
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA");
        assertThat(ids(task(kasubbag, id).path("templat"))).containsExactly("undanganRapat", "notaDinas");

        var invitation = make(kasubbag, id, "undanganRapat", MEETING).expect(201).json();

        assertThat(invitation.path("jenis").asText()).isEqualTo("naskahDinasRapat");
        assertThat(invitation.path("nama").asText()).isEqualTo("Undangan Rapat " + berkas.path("nomorBerkas").asText() + ".docx");
        assertThat(invitation.path("mimetype").asText()).isEqualTo(DOCX);
        assertThat(invitation.path("langkah").asText()).isEqualTo("langkah07");
        assertThat(invitation.path("versi").asText()).isEqualTo("1.0");
        assertThat(invitation.path("komentar").asText()).isEqualTo("Langkah 7, " + kasubbag.client().user() + ": dibuat dari templat");
        assertThat(text(kasubbag, invitation)).contains(berkas.path("judul").asText(), "Selasa, 1 Desember 2026", "09.30 WIB",
                "Ruang Rapat Nakula", "Ibu Kepala Bagian", "Bagian Hukum",
                "Kepala Biro Perencanaan dan Organisasi,").doesNotContain("{{", "}}", "[no]", "[nama]");
        assertThat(task(kasubbag, id).at("/rapat/tempat").asText()).isEqualTo("Ruang Rapat Nakula");

        journey.proceedTo(id, "langkah10");
        var kabag = journey.desk("KABAG_ORTALA");
        var attendanceList = make(kabag, id, "daftarHadir", Map.of()).expect(201).json();
        assertThat(attendanceList.path("jenis").asText()).isEqualTo("dokumentasiRapat");
        assertThat(text(kabag, attendanceList))
                .contains("DAFTAR HADIR", "Ruang Rapat Nakula", name("KABAG_ORTALA"), name("UNIT_ORGANISASI"))
                .doesNotContain("{{", "[no]");

        journey.proceedTo(id, "langkah11");
        for (var each : Map.of("notula", "notula", "laporanRapat", "laporanRapat", "sampulJuklak", "konsepJuklak").entrySet()) {
            var made = make(kasubbag, id, each.getKey(), Map.of()).expect(201).json();
            assertThat(made.path("jenis").asText()).isEqualTo(each.getValue());
            assertThat(text(kasubbag, made).toLowerCase(Locale.ROOT)).contains(berkas.path("judul").asText().toLowerCase(Locale.ROOT))
                    .doesNotContain("{{", "}}");
        }
        journey.proceedTo(id, "langkah14");
        var notaDinasPengantar = make(kabag, id, "notaDinasPengantar", Map.of()).expect(201).json();
        assertThat(text(kabag, notaDinasPengantar)).contains("Sekretaris Kementerian Koordinator", "Bagian Hukum", "Ruang Rapat Nakula")
                .doesNotContain("{{", "}}");
        assertThat(journey.finish(id, false).path("status").asText()).isEqualTo("selesai");
    }

    @Test
    void whatIsTypedInAFormBecomesALembarDisposisi() throws IOException {
        var id = journey.startAt("langkah03");

        var disposisi = document(journey.berkas(id), "disposisi");
        assertThat(text(journey.desk("KARO_PO"), disposisi))
                .contains("LEMBAR DISPOSISI", "Mohon ditindaklanjuti.", journey.berkas(id).path("nomorBerkas").asText(),
                        "Kepala Bagian Organisasi dan Tata Laksana")
                .doesNotContain("{{", "}}");
        assertThat(text(journey.desk("KARO_PO"), document(journey.berkas(id), "catatanKoordinasi"))).contains("CATATAN KOORDINASI",
                "Mohon ditindaklanjuti.");
    }

    @Test
    void aTitleThatLooksLikeAFieldStaysAsItWasTyped() throws IOException {
        var title = "Juklak {{berkas.nomor}} [no] & <w:t> {{?x}} " + System.nanoTime();
        var id = journey.desk("KARO_PO").startBerkas(title, "juklak", "arahan", Office.UNIT).expect(201).json().path("id").asText();
        journey.proceedTo(id, "langkah11");

        var notula = make(journey.desk("KASUBBAG_TATA_LAKSANA"), id, "notula", Map.of("tempat", "{{isi}}\nLantai 2")).expect(201).json();

        assertThat(text(journey.desk("KARO_PO"), notula)).contains(title, "{{isi}}\nLantai 2");
    }

    @Test
    void nothingThatIsThereIsOverwritten() {
        var id = journey.startAt("langkah07");
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA");
        var first = make(kasubbag, id, "undanganRapat", MEETING).expect(201).json();

        var refused = make(kasubbag, id, "notaDinas", Map.of("tempat", "Tempat lain"));
        assertThat(refused.expect(409).json().at("/error/errorKey").asText()).isEqualTo("juklak.templat.sudahAda");
        assertThat(refused.sentence()).contains(first.path("nama").asText());
        make(kasubbag, id, "undanganRapat", Map.of()).expect(409);
        assertThat(task(kasubbag, id).at("/rapat/tempat").asText()).isEqualTo("Ruang Rapat Nakula");

        // It is edited and comes back as its next version.
        kasubbag.upload(id, "naskahDinasRapat", SampleFile.docx(first.path("nama").asText(), "Undangan yang disunting", List.of("Isi.")))
                .expect(201);
        assertThat(document(journey.berkas(id), "naskahDinasRapat").path("versi").asText()).isEqualTo("1.1");
    }

    @Test
    void afterAReturnASignedDocumentGivesWayToANewOne() {
        var id = journey.startAt("langkah12");
        journey.desk("KABAG_ORTALA").prepare(id, false, journey.cupboard());
        journey.desk("KABAG_ORTALA").returnTask(journey.taskId(id), "Notula kurang lengkap.").expect(200);

        var notula = make(journey.desk("KASUBBAG_TATA_LAKSANA"), id, "notula", Map.of()).expect(201).json();

        assertThat(notula.path("digantikan").isNull()).isTrue();
        var found = new ArrayList<JsonNode>();
        journey.berkas(id).path("dokumen").forEach(each -> {
            if ("notula".equals(each.path("jenis").asText())) {
                found.add(each);
            }
        });
        assertThat(found).hasSize(2)
                .anySatisfy(each -> assertThat(each.at("/digantikan/oleh").asText()).isEqualTo(notula.path("id").asText()));
    }

    @Test
    void onlyWhoPerformsTheStepMakesDocumentsAndOnlyOfTheStepsTemplates() {
        var id = journey.startAt("langkah11");
        var before = journey.state(id);
        make(journey.desk("KABAG_ORTALA"), id, "notula", Map.of()).expect(403);
        make(new Desk(office.holder("ARSIPARIS")), id, "notula", Map.of()).expect(403);
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA");
        assertThat(make(kasubbag, id, "notaDinasPengantar", Map.of()).expect(409).json().at("/error/errorKey").asText())
                .isEqualTo("juklak.templat.bukanLangkahnya");
        assertThat(make(kasubbag, id, "disposisi", Map.of()).expect(409).sentence()).contains("Disposisi", "11");
        assertThat(make(kasubbag, id, "tidakAda", Map.of()).expect(400).sentence()).contains("tidakAda");
        assertThat(make(kasubbag, id, "notula", Map.of("mulai", "besok")).expect(400).sentence()).contains("rapat.mulai");
        assertThat(make(kasubbag, id, "notula", Map.of("ruang", "A")).expect(400).sentence()).contains("rapat.ruang");
        assertThat(kasubbag.client().post(Api.JUKLAK + "/tugas/" + journey.taskId(id) + "/templat", Map.of()).expect(400).sentence())
                .contains("templat");
        office.anyone().post(Api.JUKLAK + "/tugas/" + journey.taskId(id) + "/templat", Map.of("templat", "notula")).expect(401);
        kasubbag.client().post(Api.JUKLAK + "/tugas/999999999/templat", Map.of("templat", "notula")).expect(404);
        assertThat(journey.state(id)).isEqualTo(before);
    }

    @Test
    void oneOfTwoAtTheSameMomentIsTold() throws Exception {
        var id = journey.startAt("langkah07");
        var taskId = journey.taskId(id);
        var client = journey.desk("KASUBBAG_TATA_LAKSANA").client();
        var tries = new ArrayList<Callable<Integer>>();
        for (var templateId : List.of("undanganRapat", "notaDinas", "undanganRapat", "notaDinas")) {
            tries.add(() -> client.post(Api.JUKLAK + "/tugas/" + taskId + "/templat", Map.of("templat", templateId)).status());
        }
        var pool = Executors.newFixedThreadPool(tries.size());
        try {
            var answers = new ArrayList<Integer>();
            for (var each : pool.invokeAll(tries)) {
                answers.add(each.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        } finally {
            pool.shutdownNow();
        }
        var kinds = new ArrayList<String>();
        journey.berkas(id).path("dokumen").forEach(each -> kinds.add(each.path("jenis").asText()));
        assertThat(kinds).filteredOn("naskahDinasRapat"::equals).hasSize(1);
    }

    @Test
    void aTemplateThatCannotBeUsedIsNamedAndNothingIsHalfDone() throws Exception {
        var id = journey.startAt("langkah11");
        var before = journey.state(id);
        var shipped = template("Notula.docx");
        var expected = new TreeMap<String, Consumer<JsonNode>>();
        var broken = new HashMap<String, byte[]>();
        broken.put("templat.medan", edited(shipped, document -> document.createParagraph().createRun().setText("Nomor {{nomer.surat}}")));
        expected.put("templat.medan", error -> assertThat(error.path("briefSummary").asText()).contains("nomer.surat", "Notula.docx"));
        broken.put("templat.bukanDocx", "Ini bukan Word.".getBytes(StandardCharsets.UTF_8));
        var cut = new byte[shipped.length / 2];
        System.arraycopy(shipped, 0, cut, 0, cut.length);
        broken.put("templat.rusak", cut);
        broken.put("templat.tanda", edited(shipped, document -> document.createParagraph().createRun().setText("Nomor {{berkas.nomor")));
        broken.put("templat.luar",
                edited(shipped, document -> document.getPackagePart().addExternalRelationship("http://10.0.0.1/templat.dotm",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate")));
        for (var each : broken.entrySet()) {
            withTemplate("Notula.docx", each.getValue(), () -> {
                var refused = make(journey.desk("KASUBBAG_TATA_LAKSANA"), id, "notula", MEETING).expect(422).json().path("error");
                assertThat(refused.path("errorKey").asText()).isEqualTo("juklak." + each.getKey());
                assertThat(refused.path("briefSummary").asText()).contains("Notula.docx");
                expected.getOrDefault(each.getKey(), error -> {}).accept(refused);
                var english = journey.desk("KASUBBAG_TATA_LAKSANA").client().in("en-GB");
                assertThat(english.post(Api.JUKLAK + "/tugas/" + journey.taskId(id) + "/templat", Map.of("templat", "notula")).expect(422)
                        .sentence()).startsWith("Template \"Notula.docx\"");
                // The administrator is told without a case.
                assertThat(finding("Notula.docx")).isEqualTo(refused.path("briefSummary").asText());
            });
        }
        assertThat(journey.state(id)).isEqualTo(before);
        assertThat(task(journey.desk("KASUBBAG_TATA_LAKSANA"), id).at("/rapat/tempat").isNull()).isTrue();
        assertThat(finding("Notula.docx")).isNull();
    }

    @Test
    void aTemplateBringsNoPicturesAndNoFiles() throws Exception {
        var id = journey.startAt("langkah11");
        for (var mark : List.of("{{@berkas.judul}}", "{{+berkas.judul}}", "{{#berkas.judul}}", "{{*berkas.judul}}")) {
            withTemplate("Notula.docx", edited(template("Notula.docx"), document -> document.createParagraph().createRun().setText(mark)),
                    () -> {
                        var refused = make(journey.desk("KASUBBAG_TATA_LAKSANA"), id, "notula", Map.of()).expect(422).json()
                                .path("error");
                        assertThat(refused.path("errorKey").asText()).isEqualTo("juklak.templat.tanda");
                    });
        }
    }

    @Test
    void aBrokenTemplateDoesNotStopAStepWhoseTextIsTyped() throws Exception {
        var id = journey.startAt("langkah02");
        withTemplate("Disposisi.docx", "rusak".getBytes(StandardCharsets.UTF_8), () -> journey.completeStep(id, false));
        assertThat(text(journey.desk("KARO_PO"), document(journey.berkas(id), "disposisi"))).contains("LEMBAR DISPOSISI");
    }

    @Test
    void theAdministratorsOwnTemplateIsUsedFromThenOn() throws Exception {
        var id = journey.startAt("langkah11");
        var own = edited(template("Notula.docx"),
                document -> document.createParagraph().createRun().setText("Dibuat menurut tata naskah kantor: {{berkas.nomor}}"));
        withTemplate("Notula.docx", own, () -> {
            var state = templates().get("Notula.docx");
            assertThat(state.path("asli").asBoolean()).isFalse();
            assertThat(state.path("temuan").isNull()).isTrue();
            var notula = make(journey.desk("KASUBBAG_TATA_LAKSANA"), id, "notula", Map.of()).expect(201).json();
            assertThat(text(journey.desk("KARO_PO"), notula)).contains("Dibuat menurut tata naskah kantor: JUKLAK-");
        });
        var versions = office.holder("ADMINISTRATOR")
                .get(Api.NODES + "/" + templates().get("Notula.docx").path("simpul").asText() + "/versions").expect(200).entries();
        assertThat(versions).hasSizeGreaterThan(1);
    }

    @Test
    void templatesAreForTheAdministratorToChange() throws IOException {
        var node = templates().get("Notula.docx").path("simpul").asText();
        for (var role : Office.performers()) {
            office.holder(role).get(Api.JUKLAK + "/templat").expect(403);
            office.holder(role).send("PUT", Api.NODES + "/" + node + "/content", DOCX, template("Notula.docx")).expect(403);
        }
        assertThat(templates().values()).hasSize(10)
                .allSatisfy(each -> assertThat(each.path("temuan").isNull()).as(each.path("nama").asText()).isTrue());
    }

    @Test
    void everyFieldOfTheListCanStandInATemplateAndIsDescribed() throws Exception {
        var id = journey.startAt("langkah11");
        var fields = office.holder("ADMINISTRATOR").get(Api.JUKLAK + "/templat").expect(200).json().path("medan");
        var all = edited(template("Notula.docx"), document -> {
            for (var field : fields) {
                if (field.path("naskah").asBoolean() && !field.path("nama").asText().startsWith("peserta")) {
                    document.createParagraph().createRun()
                            .setText(field.path("nama").asText() + " = {{" + field.path("nama").asText() + "}}");
                }
            }
        });
        withTemplate("Notula.docx", all, () -> {
            var notula = make(journey.desk("KASUBBAG_TATA_LAKSANA"), id, "notula", MEETING).expect(201).json();
            assertThat(text(journey.desk("KARO_PO"), notula)).doesNotContain("{{").contains("rapat.tempat = Ruang Rapat Nakula",
                    "penandatangan.jabatan = Kepala Bagian Organisasi dan Tata Laksana");
        });
        var manual = Files.readString(Path.of("").toAbsolutePath().getParent().resolve("docs/administrator.md"));
        for (var field : fields) {
            assertThat(field.path("uraian").asText()).as(field.path("nama").asText()).isNotEqualTo("null").isNotBlank();
            assertThat(manual).as("the table of fields").contains("| `" + field.path("nama").asText() + "` |");
        }
        assertThat(Pattern.compile("^\\| `[a-zA-Z._]+(\\[[a-z]+\\])?` \\| (naskah|lembar)", Pattern.MULTILINE).matcher(manual).results()
                .count()).isEqualTo(fields.size());
    }

    @Test
    void anOfficeFileBecomesThePdfThatIsSigned() throws IOException {
        var id = journey.startAt("langkah11");
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA");
        var notula = make(kasubbag, id, "notula", MEETING).expect(201).json();
        assertThat(server.own() == null || makesPdf(notula)).isTrue();
        pdf(journey.desk("KABAG_ORTALA"), notula).expect(403);
        assumeTrue(makesPdf(notula), "a server without a transform service");

        var pdf = pdf(kasubbag, notula).expect(200).json();

        assertThat(pdf.path("id")).isEqualTo(notula.path("id"));
        assertThat(pdf.path("nama").asText()).isEqualTo(notula.path("nama").asText().replace(".docx", ".pdf"));
        assertThat(pdf.path("mimetype").asText()).isEqualTo("application/pdf");
        assertThat(pdf.path("versi").asText()).isEqualTo("1.1");
        assertThat(pdf.path("dapatPdf").asBoolean()).isFalse();
        try (var document = Loader.loadPDF(content(kasubbag, pdf))) {
            assertThat(document.getNumberOfPages()).isPositive();
            assertThat(new PDFTextStripper().getText(document)).contains("NOTULA", "Ruang Rapat Nakula",
                    "tercantum pada tanda tangan elektronik");
        }
        assertThat(pdf(kasubbag, notula).expect(409).json().at("/error/errorKey").asText()).isEqualTo("juklak.pdf.sudah");
        journey.proceedTo(id, "langkah13");
        var kabag = journey.desk("KABAG_ORTALA");
        var signed = document(journey.berkas(id), "notula");
        assertThat(signed.path("id")).isEqualTo(notula.path("id"));
        assertThat(kabag.verify(signed.path("id").asText()).expect(200).json().path("sah").asBoolean()).isTrue();
        pdf(kabag, signed).expect(403);
    }

    @Test
    void aServerOffersPdfWhereItMakesOneAndElseAsksForOne() {
        var id = journey.startAt("langkah11");
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA");
        var notula = make(kasubbag, id, "notula", MEETING).expect(201).json();

        var made = pdf(kasubbag, notula);
        var sheet = office.holder("KARO_PO").get(Api.JUKLAK + "/berkas/" + id + "/lembar-kendali", Map.of("format", "pdf"));

        if (makesPdf(notula)) {
            assertThat(made.expect(200).json().path("mimetype").asText()).isEqualTo("application/pdf");
            assertThat(sheet.expect(200).bytes()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        } else {
            assertThat(made.expect(422).json().at("/error/errorKey").asText()).isEqualTo("juklak.pdf.tidakBisa");
            assertThat(made.sentence()).contains(notula.path("nama").asText(), "unggah PDF-nya");
            assertThat(sheet.expect(422).json().at("/error/errorKey").asText()).isEqualTo("juklak.kendali.pdf");
            assertThat(sheet.sentence()).contains("Lembar kendali", "Simpan sebagai Word");
        }
    }

    @Test
    void whatCannotBecomePdfSaysSoAndAsksForOne() {
        var id = journey.startAt("langkah07");
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA");
        var unconvertible = kasubbag.upload(id, "bahanRapat", new SampleFile("bahan.zip", new byte[]{ 'P', 'K', 3, 4, 0 })).expect(201)
                .json();
        assertThat(unconvertible.path("dapatPdf").asBoolean()).isFalse();
        var refused = pdf(kasubbag, unconvertible).expect(422);
        assertThat(refused.json().at("/error/errorKey").asText()).isEqualTo("juklak.pdf.tidakBisa");
        assertThat(refused.sentence()).contains("bahan.zip", "unggah PDF-nya");
        var broken = kasubbag.upload(id, "naskahDinasRapat", new SampleFile("undangan.docx", "bukan Word".getBytes(StandardCharsets.UTF_8)))
                .expect(201).json();
        var failed = pdf(kasubbag, broken);
        assertThat(failed.status()).isEqualTo(422);
        assertThat(document(journey.berkas(id), "naskahDinasRapat").path("versi").asText()).isEqualTo("1.0");

        make(kasubbag, id, "undanganRapat", Map.of()).expect(409);
        kasubbag.upload(id, "naskahDinasRapat", journey.cupboard().take("naskahDinasRapat")).expect(201);
        journey.proceedTo(id, "langkah08");
        var kabag = journey.desk("KABAG_ORTALA");
        kabag.prepare(id, false, journey.cupboard());
        assertThat(pdf(kabag, document(journey.berkas(id), "naskahDinasRapat")).expect(409).json().at("/error/errorKey").asText())
                .isEqualTo("juklak.pdf.bertanda");
    }

    @Test
    void theControlSheetIsPrintedFromItsTemplate() throws IOException {
        var id = journey.startAt("langkah05");
        journey.desk("KARO_PO").returnTask(journey.taskId(id), "Lengkapi jadwal rapat.").expect(200);
        journey.proceedTo(id, "langkah05");
        var path = Api.JUKLAK + "/berkas/" + id + "/lembar-kendali";
        var karo = office.holder("KARO_PO");

        var docx = karo.get(path, Map.of("format", "docx")).expect(200);
        var text = text(docx.bytes());
        assertThat(text).contains("LEMBAR KENDALI", "Lengkapi jadwal rapat.", "14 hari", "60 menit", "Program kerja", "2 kali", "berjalan")
                .doesNotContain("{{", "}}", "[no]", "Dibatalkan pada");
        karo.get(path, Map.of("format", "xlsx")).expect(400);
        office.holder("ARSIPARIS").get(path, Map.of("format", "pdf")).expect(404);
        var pdf = karo.get(path, Map.of("format", "pdf"));

        journey.desk("KARO_PO").cancel(id, "Digabung dengan pedoman lain.").expect(200);
        assertThat(text(karo.get(path, Map.of("format", "docx")).expect(200).bytes())).contains("Dibatalkan pada",
                "Digabung dengan pedoman lain.");
        assumeTrue(server.own() != null || pdf.status() != 422, "a server without a transform service");
        try (var document = Loader.loadPDF(pdf.expect(200).bytes())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).as("landscape")
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            assertThat(new PDFTextStripper().getText(document)).contains("LEMBAR KENDALI", "Lengkapi jadwal rapat.");
        }
    }

    @Test
    void aFinishedCasesControlSheetLiesInTheArchive() throws Exception {
        var id = journey.start();
        var berkas = withTemplate("Lembar Kendali.docx", "rusak".getBytes(StandardCharsets.UTF_8), () -> journey.finish(id, false));
        var folder = server.admin().get(Api.NODES + "/" + berkas.at("/final/id").asText()).expect(200).json().at("/entry/parentId")
                .asText();
        var sheets = server.admin().get(Api.NODES + "/" + folder + "/children", Map.of("include", "properties,aspectNames")).expect(200)
                .entries().stream()
                .filter(each -> each.path("nodeType").asText().equals("jkl:lembarKendali")).toList();
        assertThat(sheets).hasSize(1);
        var sheet = sheets.get(0);
        assertThat(sheet.path("aspectNames").toString()).contains("jkl:diarsipkan");
        assertThat(sheet.at("/properties/jkl:keadaan").asText()).isEqualTo("final");
        var name = "Lembar Kendali " + berkas.path("nomorBerkas").asText();
        var content = server.admin().get(Api.NODES + "/" + sheet.path("id").asText() + "/content").expect(200).bytes();
        if (server.own() == null && sheet.path("name").asText().endsWith(".docx")) {
            assertThat(office.holder("KARO_PO").get(Api.JUKLAK + "/berkas/" + id + "/lembar-kendali", Map.of("format", "pdf")).status())
                    .as("a server without a transform service").isEqualTo(422);
            assertThat(sheet.path("name").asText()).isEqualTo(name + ".docx");
            assertThat(text(content)).contains("Selesai", berkas.path("nomorBerkas").asText());
            return;
        }
        assertThat(sheet.path("name").asText()).isEqualTo(name + ".pdf");
        try (var document = Loader.loadPDF(content)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Selesai", berkas.path("nomorBerkas").asText());
        }
    }

    /** Whether the server offers to make a PDF of a Word document. */
    private static boolean makesPdf(JsonNode docx) {
        return docx.path("dapatPdf").asBoolean();
    }

    private interface Work<T> {
        T run() throws Exception;
    }

    private interface Act {
        void run() throws Exception;
    }

    private void withTemplate(String file, byte[] content, Act act) throws Exception {
        withTemplate(file, content, () -> {
            act.run();
            return null;
        });
    }

    /** Lets the administrator change a template, and puts it back afterwards. */
    private <T> T withTemplate(String file, byte[] content, Work<T> work) throws Exception {
        var administrator = office.holder("ADMINISTRATOR");
        var path = Api.NODES + "/" + templates().get(file).path("simpul").asText() + "/content";
        var before = administrator.get(path).expect(200).bytes();
        administrator.send("PUT", path, DOCX, content).expect(200);
        try {
            return work.run();
        } finally {
            administrator.send("PUT", path, DOCX, before).expect(200);
        }
    }

    private byte[] template(String file) {
        return office.holder("ADMINISTRATOR").get(Api.NODES + "/" + templates().get(file).path("simpul").asText() + "/content").expect(200)
                .bytes();
    }

    private Map<String, JsonNode> templates() {
        var all = new TreeMap<String, JsonNode>();
        office.holder("ADMINISTRATOR").get(Api.JUKLAK + "/templat").expect(200).json().path("templat")
                .forEach(each -> all.put(each.path("nama").asText(), each));
        return all;
    }

    private String finding(String file) {
        var finding = templates().get(file).path("temuan");
        return finding.isNull() ? null : finding.asText();
    }

    private static byte[] edited(byte[] template, Consumer<XWPFDocument> edit) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(template)); var out = new ByteArrayOutputStream()) {
            edit.accept(document);
            document.write(out);
            return out.toByteArray();
        }
    }

    private Answer make(Desk desk, String berkasId, String templateId, Map<String, ?> meeting) {
        return desk.makeFromTemplate(journey.taskId(berkasId), templateId, meeting);
    }

    private static Answer pdf(Desk desk, JsonNode document) {
        return desk.convertToPdf(document.path("id").asText());
    }

    private JsonNode task(Desk desk, String berkasId) {
        return desk.readTask(journey.taskId(berkasId)).expect(200).json();
    }

    private String name(String role) {
        return office.holder(role).get(Api.JUKLAK + "/saya").expect(200).json().path("nama").asText();
    }

    private static byte[] content(Desk desk, JsonNode document) {
        return desk.client().get(Api.JUKLAK + "/dokumen/" + document.path("id").asText() + "/isi").expect(200).bytes();
    }

    private static String text(Desk desk, JsonNode document) throws IOException {
        return text(content(desk, document));
    }

    private static String text(byte[] docx) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText();
        }
    }

    private static JsonNode document(JsonNode berkas, String kind) {
        JsonNode last = null;
        for (var each : berkas.path("dokumen")) {
            if (kind.equals(each.path("jenis").asText())) {
                last = each;
            }
        }
        assertThat(last).as(kind).isNotNull();
        return last;
    }

    private static List<String> ids(JsonNode rows) {
        var ids = new ArrayList<String>();
        rows.forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }
}
