package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import id.juklak.embedded.demo.DemoCa;

/** Keys, signatures and their verification, over HTTP. */
@ExtendWith(Server.class)
class SigningTest {

    private static final String KEYS = Api.JUKLAK + "/kunci";
    private static final String PASSPHRASE = "rahasia sekali";

    private final Journey journey;
    private final Server.Running server;

    SigningTest(Office office, Server.Running server) {
        this.server = server;
        journey = new Journey(office);
    }

    @Test
    void aPdfIsSignedByEachOfficeInTurnAndAllSignaturesHold() {
        var berkas = journey.finish(journey.start(), true);
        var notaDinasPengantar = findDocument(berkas, "notaDinasPengantar");
        assertThat(notaDinasPengantar.path("mimetype").asText()).isEqualTo("application/pdf");

        var result = journey.desk("SESMENKO").verify(notaDinasPengantar.path("id").asText()).expect(200).json();

        assertThat(result.path("temuan")).isEmpty();
        assertThat(result.path("sah").asBoolean()).isTrue();
        assertThat(result.path("tandaTangan")).hasSize(2).allSatisfy(each -> {
            assertThat(each.path("sah").asBoolean()).isTrue();
            assertThat(each.path("sertifikat").asText()).contains("CN=");
        });
        assertThat(result.at("/tandaTangan/0/jabatan").asText()).isEqualTo("KARO_PO");
        assertThat(result.at("/tandaTangan/0/mencakupSeluruhnya").asBoolean()).isFalse();
        assertThat(result.at("/tandaTangan/1/jabatan").asText()).isEqualTo("SESMENKO");
        assertThat(result.at("/tandaTangan/1/mencakupSeluruhnya").asBoolean()).isTrue();
        assertThat(notaDinasPengantar.path("tandaTangan"))
                .allSatisfy(each -> assertThat(each.path("penyedia").asText()).isEqualTo("sertifikat"));
    }

    @Test
    void theQrCodeOfASignatureLeadsToThePublicPageOfThisServer() throws Exception {
        var document = findDocument(journey.berkas(journey.startAt("langkah10")), "naskahDinasRapat");

        try (var pdf = Loader.loadPDF(content(document.path("id").asText()))) {
            assertThat(pdf.getSignatureDictionaries()).singleElement().satisfies(each -> assertThat(each.getContactInfo())
                    .isEqualTo(server.url() + Api.JUKLAK + "/verifikasi/" + document.path("kodeVerifikasi").asText()));
        }
    }

    @Test
    void numbersOfOfficialsAreTheAdministratorsToWrite() {
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA").client();
        var path = Api.JUKLAK + "/pegawai/" + kasubbag.user();
        var before = kasubbag.get(path).expect(200).json();

        kasubbag.put(path, Map.of("nip", "111111111111111111")).expect(403);
        kasubbag.put(Api.PEOPLE + "/-me-", Map.of("properties", Map.of("jkl:nip", "111111111111111111")));
        journey.desk("KABAG_ORTALA").client().get(path).expect(403);
        var administrator = journey.desk("ADMINISTRATOR").client();
        administrator.put(path, Map.of("nip", "123", "nik", "")).expect(400);
        administrator.put(Api.JUKLAK + "/pegawai/entah-siapa", Map.of("nip", "")).expect(404);
        assertThat(kasubbag.get(path).expect(200).json()).isEqualTo(before);

        var saved = administrator.put(path, Map.of("nip", "99810505 200604 1 005", "nik", before.path("nik").asText(""))).expect(200)
                .json();

        assertThat(saved.path("nip").asText()).isEqualTo("99810505 200604 1 005");
        assertThat(kasubbag.get(path).expect(200).json()).isEqualTo(saved);
    }

    @Test
    void whatIsNoPdfIsSignedBesideItselfAndVerifiedToo() {
        var id = journey.startAt("langkah11");
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA");
        var notulaId = kasubbag.upload(id, "notula", SampleFile.docx("Notula.docx", "NOTULA", List.of("Rapat dibuka."))).expect(201).json()
                .path("id").asText();
        journey.proceedTo(id, "langkah12");
        var before = content(notulaId);

        journey.desk("KABAG_ORTALA").mark("tandaTangan", notulaId).expect(200);

        assertThat(content(notulaId)).isEqualTo(before);
        var result = journey.desk("KABAG_ORTALA").verify(notulaId).expect(200).json();
        assertThat(result.path("sah").asBoolean()).as(result.toString()).isTrue();
        assertThat(result.path("tandaTangan")).hasSize(1);
        var berkas = journey.finish(id, false);
        var archivedId = archived(berkas, "Notula.docx");
        assertThat(journey.desk("ARSIPARIS").verify(archivedId).expect(200).json().path("sah").asBoolean()).isTrue();
    }

    @Test
    void anUploadedCopyIsVerifiedAndATamperedOneIsFoundOut() {
        var berkas = journey.finish(journey.start(), false);
        var signed = content(findDocument(berkas, "notaDinasPengantar").path("id").asText());
        var desk = journey.desk("UNIT_ORGANISASI").client();

        assertThat(verify(desk, signed).path("sah").asBoolean()).isTrue();
        assertThat(verify(desk, signed).path("temuan")).isEmpty();

        var tampered = signed.clone();
        tampered[tampered.length / 3] ^= 1;
        assertThat(verify(desk, tampered).path("sah").asBoolean()).isFalse();
        var appended = Arrays.copyOf(signed, signed.length + 10);
        assertThat(verify(desk, appended).path("sah").asBoolean()).isFalse();
        var nonsense = verify(desk, "bukan PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(nonsense.path("sah").asBoolean()).isFalse();
        assertThat(nonsense.path("temuan").get(0).asText()).endsWith(".");
        desk.send("POST", Api.JUKLAK + "/verifikasi", "application/pdf", new byte[0]).expect(400);
        journey.desk("ADMINISTRATOR").retract(findDocument(berkas, "notaDinasPengantar").path("id").asText(), "Dicabut.").expect(200);
        assertThat(verify(desk, signed).path("temuan").get(0).asText()).contains("ditarik");
    }

    @Test
    void whoeverHasTheCodeSeesTitleNumberAndSignersWithoutAnAccountAndNothingElse() throws Exception {
        var berkas = journey.finish(journey.start(), false);
        var konsepJuklak = findDocument(berkas, "konsepJuklak");
        var code = konsepJuklak.path("kodeVerifikasi").asText();

        var page = page(code, "id-ID");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
        assertThat(page.body()).contains("<html lang=\"id\">").contains(berkas.path("judul").asText()).contains("semua tanda tangannya sah")
                .contains("Sekretaris Kemenko")
                .contains("Kepala Biro Perencanaan dan Organisasi");
        assertThat(page.body()).doesNotContain("<script").doesNotContain(konsepJuklak.path("id").asText())
                .doesNotContain(berkas.path("nomorBerkas").asText())
                .doesNotContain("sesmenko").doesNotContain("KARO_PO");
        assertThat(page(code + "?lang=en", "id-ID").body()).contains("<html lang=\"en\">").contains("all its signatures are valid");
        assertThat(page(code.toUpperCase(Locale.ROOT), "en-GB").body()).contains("<html lang=\"en\">");
        journey.desk("ADMINISTRATOR").retract(berkas.at("/final/id").asText(), "Rahasia kantor.").expect(200);
        assertThat(page(code, "id-ID").body()).contains("ditarik").doesNotContain("semua tanda tangannya sah")
                .doesNotContain("Rahasia kantor");
        assertThat(page("zzzzzzzzzzzzzzzzzzzz", "id-ID").statusCode()).isEqualTo(404);
        assertThat(page("..%2f..", "id-ID").body()).doesNotContain("Exception");
    }

    @Test
    void threeWrongPassphrasesLockTheKeyAndSignNothing() throws Exception {
        var plt = official("GROUP_JUKLAK_KARO_PO");
        keep(plt, new DemoCa().person("Plt. Kepala Biro")).expect(200);
        var id = journey.startAt("langkah09");
        var documentId = findDocument(journey.berkas(id), "naskahDinasRapat").path("id").asText();
        var before = content(documentId);

        assertThat(plt.sign(documentId, "salah").expect(403).sentence()).contains("2");
        assertThat(plt.sign(documentId, "salah lagi").expect(403).sentence()).contains("1");
        assertThat(plt.sign(documentId, "masih salah").expect(423).sentence()).contains("15");
        assertThat(plt.sign(documentId, PASSPHRASE).expect(423).sentence()).contains("15");

        assertThat(plt.client().get(KEYS).expect(200).json().path("terkunciSampai").asText()).isNotEmpty();
        assertThat(content(documentId)).isEqualTo(before);
        assertThat(findDocument(journey.berkas(id), "naskahDinasRapat").path("tandaTangan")).isEmpty();
        assertThat(findDocument(journey.berkas(id), "naskahDinasRapat").path("kodeVerifikasi").isNull()).isTrue();
        journey.desk("KARO_PO").mark("tandaTangan", documentId).expect(200);
    }

    @Test
    void aRightPassphraseForgivesTheWrongOnesBeforeIt() throws Exception {
        var plt = official("GROUP_JUKLAK_KARO_PO");
        keep(plt, new DemoCa().person("Plt. Kepala Biro")).expect(200);
        for (var round = 0; round < 2; round++) {
            var documentId = findDocument(journey.berkas(journey.startAt("langkah09")), "naskahDinasRapat").path("id").asText();
            plt.sign(documentId, "salah").expect(403);
            plt.sign(documentId, "salah").expect(403);
            plt.sign(documentId, PASSPHRASE).expect(200);
            // The office doesn't know who issued this certificate.
            var result = plt.verify(documentId).expect(200).json();
            assertThat(result.path("sah").asBoolean()).isFalse();
            assertThat(result.at("/tandaTangan/0/alasan").asText()).contains("tidak dipercaya");
        }
    }

    @Test
    void withoutAKeyOrWithACertificateThatHasEndedNothingIsSignedAndThePersonIsToldWhatToDo() throws Exception {
        var plt = official("GROUP_JUKLAK_KARO_PO");
        var documentId = findDocument(journey.berkas(journey.startAt("langkah09")), "naskahDinasRapat").path("id").asText();
        assertThat(plt.client().get(KEYS).expect(200).json().path("ada").asBoolean()).isFalse();
        assertThat(plt.sign(documentId, PASSPHRASE).expect(422).sentence()).contains("PKCS#12");
        var now = Instant.now();

        assertThat(
                keep(plt, new DemoCa().person("Plt.", now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(1)))).expect(422).sentence())
                .contains("berakhir");
        var ending = new DemoCa().person("Plt.", now.minus(Duration.ofDays(9)), now.plusSeconds(4));
        keep(plt, ending).expect(200);
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), now.plusSeconds(5)).toMillis()));
        assertThat(plt.sign(documentId, PASSPHRASE).expect(422).sentence()).contains("berakhir");
        keep(plt, new DemoCa().person("Plt.", now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)))).expect(200);
        assertThat(plt.sign(documentId, PASSPHRASE).expect(422).sentence()).contains("mulai");

        assertThat(readProperties(plt.client(), documentId).path("jkl:keadaan").asText()).isEqualTo("terparaf");
        plt.client().delete(KEYS).expect(200);
        plt.client().delete(KEYS).expect(404);
        assertThat(plt.client().get(KEYS).expect(200).json().path("ada").asBoolean()).isFalse();
    }

    @Test
    void aKeyFileThatCannotBeUsedIsRefusedAndNoAnswerHoldsAPassphrase() throws Exception {
        var plt = official("GROUP_JUKLAK_KARO_PO");
        var good = p12(new DemoCa().person("Plt."));

        plt.client().post(KEYS, Map.of("pkcs12", Base64.getEncoder().encodeToString(good), "frasaSandi", "bukan ini")).expect(403);
        plt.client().post(KEYS, Map.of("pkcs12", Base64.getEncoder().encodeToString(new byte[]{ 1, 2, 3 }), "frasaSandi", PASSPHRASE))
                .expect(422);
        plt.client().post(KEYS, Map.of("pkcs12", "@@@", "frasaSandi", PASSPHRASE)).expect(422);
        plt.client().post(KEYS, Map.of("frasaSandi", PASSPHRASE)).expect(400);
        plt.client().post(KEYS, Map.of("pkcs12", Base64.getEncoder().encodeToString(good))).expect(400);
        var broken = plt.client()
                .send("POST", KEYS, "application/json", ("{\"frasaSandi\": " + "TerbukaSekali").getBytes(StandardCharsets.UTF_8))
                .expect(400);
        assertThat(new String(broken.bytes(), StandardCharsets.UTF_8)).doesNotContain("TerbukaSekali");
        var documentId = UUID.randomUUID().toString();
        var alsoBroken = plt.client().send("POST", Api.JUKLAK + "/dokumen/" + documentId + "/sign", "application/json",
                "{\"frasaSandi\": TerbukaSekali}".getBytes(StandardCharsets.UTF_8)).expect(400);
        assertThat(new String(alsoBroken.bytes(), StandardCharsets.UTF_8)).doesNotContain("TerbukaSekali");
    }

    @Test
    void aPdfThatCannotBeSignedIsRefusedWithTheReasonAndStaysAsItIs() throws Exception {
        var id = journey.startAt("langkah11");
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA");
        kasubbag.prepare(id, false, journey.cupboard());
        var kabag = journey.desk("KABAG_ORTALA");
        var good = journey.cupboard().take("notula").content();
        var signedElsewhere = content(findDocument(journey.berkas(journey.startAt("langkah10")), "naskahDinasRapat").path("id").asText());
        var bad = Map.of("dilindungi kata sandi", encrypted(good), "rusak", Arrays.copyOf(good, good.length / 3), "tidak mempunyai halaman",
                withoutPages(),
                "tanda tangan dari luar", signedElsewhere);
        for (var each : bad.entrySet()) {
            var notulaId = kasubbag.upload(id, "notula", new SampleFile("Notula Rapat.pdf", each.getValue())).expect(201).json().path("id")
                    .asText();
            passOn(kasubbag, id);

            assertThat(kabag.mark("tandaTangan", notulaId).expect(422).sentence()).contains(each.getKey());

            assertThat(content(notulaId)).isEqualTo(each.getValue());
            assertThat(findDocument(journey.berkas(id), "notula").path("nomor").isNull()).isTrue();
            assertThat(findDocument(journey.berkas(id), "notula").path("tandaTangan")).isEmpty();
            giveBack(kabag, id);
        }
        var notulaId = kasubbag.upload(id, "notula", new SampleFile("Notula Rapat.pdf", good)).expect(201).json().path("id").asText();
        passOn(kasubbag, id);
        kabag.mark("tandaTangan", notulaId).expect(200);
    }

    private static void passOn(Desk desk, String berkasId) {
        var task = desk.findTask(berkasId).orElseThrow();
        desk.complete(task.path("id").asText(), Desk.completionBody(task, "Mohon diperiksa.", false)).expect(200);
    }

    private static void giveBack(Desk desk, String berkasId) {
        var taskId = desk.findTask(berkasId).orElseThrow().path("id").asText();
        desk.client().post(Api.JUKLAK + "/tugas/" + taskId + "/return", Map.of("catatan", "Notula tidak dapat ditandatangani."))
                .expect(200);
    }

    private static byte[] encrypted(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] withoutPages() throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void anOfficeThatAllowsItSignsByTheActAlone() {
        var settings = Api.JUKLAK + "/pengaturan/penandatanganan";
        var administrator = journey.desk("ADMINISTRATOR").client();
        var before = administrator.get(settings).expect(200).json().path("isi");
        var documentId = findDocument(journey.berkas(journey.startAt("langkah09")), "naskahDinasRapat").path("id").asText();
        var content = content(documentId);
        var karo = journey.desk("KARO_PO").client();
        karo.post(Api.JUKLAK + "/dokumen/" + documentId + "/sign", Map.of()).expect(422);
        var allowing = before.deepCopy();
        ((ObjectNode) allowing).put("tanpaSertifikat", true);
        try {
            administrator.put(settings, Map.of("isi", allowing)).expect(200);

            var signed = karo.post(Api.JUKLAK + "/dokumen/" + documentId + "/sign", Map.of()).expect(200).json();

            assertThat(signed.at("/tandaTangan/0/penyedia").asText()).isEqualTo("tanpaSertifikat");
            assertThat(signed.at("/tandaTangan/0/sertifikat").isNull()).isTrue();
            assertThat(content(documentId)).isEqualTo(content);
            assertThat(journey.desk("KARO_PO").verify(documentId).expect(200).json().path("sah").asBoolean()).isTrue();
            assertThat(server.admin().send("PUT", Api.NODES + "/" + documentId + "/content", "application/pdf", content).status())
                    .isEqualTo(409);
        } finally {
            administrator.put(settings, Map.of("isi", before)).expect(200);
        }
    }

    @Test
    void nobodyReachesTheFolderOfKeysNorTheOwnKeyThere() throws Exception {
        var plt = official("GROUP_JUKLAK_KARO_PO");
        keep(plt, new DemoCa().person("Plt. Kepala Biro")).expect(200);
        var query = Map.of("query", Map.of("language", "afts", "query", "TYPE:\"jkl:kunci\""));
        assertThat(plt.client().post(Api.SEARCH, query).expect(200).entries()).isEmpty();
        for (var role : List.of("KARO_PO", "ARSIPARIS", "ADMINISTRATOR")) {
            assertThat(journey.desk(role).client().post(Api.SEARCH, query).expect(200).entries()).as(role).isEmpty();
        }
        var own = Map.of("query",
                Map.of("language", "afts", "query", "TYPE:\"jkl:kunci\" AND =jkl:kunciPemilik:\"" + plt.client().user() + "\""));
        var key = server.admin().post(Api.SEARCH, own).expect(200).entries().get(0).path("id").asText();
        assertThat(plt.client().get(Api.NODES + "/" + key + "/content").status()).isEqualTo(403);
        assertThat(plt.client().put(Api.NODES + "/" + key, Map.of("properties", Map.of("jkl:kunciGagal", 0))).status()).isEqualTo(403);
        for (var role : List.of("KARO_PO", "ARSIPARIS", "ADMINISTRATOR")) {
            assertThat(journey.desk(role).client().get(Api.NODES + "/" + key + "/content").status()).as(role).isEqualTo(403);
        }
    }

    @Test
    void ofTwoWhoSignForOneOfficeAtTheSameMomentOneDoesAndTheOtherIsToldSo() throws Exception {
        var plt = official("GROUP_JUKLAK_KARO_PO");
        keep(plt, new DemoCa().person("Plt. Kepala Biro")).expect(200);
        var id = journey.startAt("langkah09");
        var documentId = findDocument(journey.berkas(id), "naskahDinasRapat").path("id").asText();
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        var answers = new ArrayList<Answer>();
        try {
            var one = pool.submit(() -> {
                barrier.await();
                return plt.sign(documentId, PASSPHRASE);
            });
            var other = pool.submit(() -> {
                barrier.await();
                return journey.desk("KARO_PO").mark("tandaTangan", documentId);
            });
            answers.addAll(List.of(one.get(), other.get()));
        } finally {
            pool.shutdownNow();
        }

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        var document = findDocument(journey.berkas(id), "naskahDinasRapat");
        assertThat(document.path("tandaTangan")).hasSize(1);
        assertThat(document.at("/tandaTangan/0/sah").asBoolean()).isTrue();
        assertThat(journey.desk("KARO_PO").verify(documentId).expect(200).json().path("tandaTangan")).hasSize(1);
    }

    /** A new official who holds an office, without a key. */
    private Desk official(String group) {
        var user = "plt-" + UUID.randomUUID().toString().substring(0, 8);
        var admin = server.admin();
        admin.post(Api.PEOPLE,
                Map.of("id", user, "firstName", "Plt.", "lastName", user, "email", user + "@juklak.invalid", "password", "sandi-uji-2026"))
                .expect(201);
        admin.post(Api.GROUPS + "/" + group + "/members", Map.of("id", user, "memberType", "PERSON")).expect(201);
        return new Desk(server.office().person(user, "sandi-uji-2026"));
    }

    private Answer keep(Desk desk, DemoCa.Issued issued) throws Exception {
        return desk.client().post(KEYS, Map.of("pkcs12", Base64.getEncoder().encodeToString(p12(issued)), "frasaSandi", PASSPHRASE));
    }

    /** As an authority hands it out. */
    private static byte[] p12(DemoCa.Issued issued) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("pejabat", issued.key(), PASSPHRASE.toCharArray(), issued.chain().toArray(Certificate[]::new));
        var out = new ByteArrayOutputStream();
        store.store(out, PASSPHRASE.toCharArray());
        return out.toByteArray();
    }

    private static JsonNode verify(Client client, byte[] pdf) {
        return client.send("POST", Api.JUKLAK + "/verifikasi?nama=salinan.pdf", "application/pdf", pdf).expect(200).json();
    }

    private HttpResponse<String> page(String code, String language) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + Api.JUKLAK + "/verifikasi/" + code))
                .header("Accept-Language", language).GET().build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private byte[] content(String id) {
        return server.admin().get(Api.NODES + "/" + id + "/content").expect(200).bytes();
    }

    private static JsonNode readProperties(Client client, String id) {
        return client.get(Api.NODES + "/" + id).expect(200).json().at("/entry/properties");
    }

    private static JsonNode findDocument(JsonNode berkas, String kind) {
        for (var each : berkas.path("dokumen")) {
            if (kind.equals(each.path("jenis").asText())) {
                return each;
            }
        }
        throw new AssertionError("no document of kind " + kind);
    }

    /** The copy of a document beside the published guideline. */
    private String archived(JsonNode berkas, String name) {
        var folder = server.admin().get(Api.NODES + "/" + berkas.at("/final/id").asText()).expect(200).json().at("/entry/parentId")
                .asText();
        return server.admin().get(Api.NODES + "/" + folder + "/children").expect(200).entries().stream()
                .filter(each -> name.equals(each.path("name").asText())).findFirst()
                .orElseThrow().path("id").asText();
    }
}
