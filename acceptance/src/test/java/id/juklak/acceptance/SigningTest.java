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

    private static final String KUNCI = Api.JUKLAK + "/kunci";
    private static final String FRASA = "rahasia sekali";

    private final Perjalanan perjalanan;
    private final Server.Running server;

    SigningTest(Office office, Server.Running server) {
        this.server = server;
        perjalanan = new Perjalanan(office);
    }

    @Test
    void aPdfIsSignedByEachOfficeInTurnAndAllSignaturesHold() {
        var berkas = perjalanan.tuntaskan(perjalanan.arahan(), true);
        var pengantar = dokumen(berkas, "notaDinasPengantar");
        assertThat(pengantar.path("mimetype").asText()).isEqualTo("application/pdf");

        var hasil = perjalanan.meja("SESMENKO").verifikasi(pengantar.path("id").asText()).expect(200).json();

        assertThat(hasil.path("temuan")).isEmpty();
        assertThat(hasil.path("sah").asBoolean()).isTrue();
        assertThat(hasil.path("tandaTangan")).hasSize(2).allSatisfy(each -> {
            assertThat(each.path("sah").asBoolean()).isTrue();
            assertThat(each.path("sertifikat").asText()).contains("CN=");
        });
        assertThat(hasil.at("/tandaTangan/0/jabatan").asText()).isEqualTo("KARO_PO");
        assertThat(hasil.at("/tandaTangan/0/mencakupSeluruhnya").asBoolean()).isFalse();
        assertThat(hasil.at("/tandaTangan/1/jabatan").asText()).isEqualTo("SESMENKO");
        assertThat(hasil.at("/tandaTangan/1/mencakupSeluruhnya").asBoolean()).isTrue();
        assertThat(pengantar.path("tandaTangan")).allSatisfy(each -> assertThat(each.path("penyedia").asText()).isEqualTo("sertifikat"));
    }

    @Test
    void theQrCodeOfASignatureLeadsToThePublicPageOfThisServer() throws Exception {
        var naskah = dokumen(perjalanan.berkas(perjalanan.sampai("langkah10")), "naskahDinasRapat");

        try (var pdf = Loader.loadPDF(content(naskah.path("id").asText()))) {
            assertThat(pdf.getSignatureDictionaries()).singleElement().satisfies(each -> assertThat(each.getContactInfo())
                    .isEqualTo(server.url() + Api.JUKLAK + "/verifikasi/" + naskah.path("kodeVerifikasi").asText()));
        }
    }

    @Test
    void numbersOfOfficialsAreTheAdministratorsToWrite() {
        var kasubbag = perjalanan.meja("KASUBBAG_TATA_LAKSANA").client();
        var path = Api.JUKLAK + "/pegawai/" + kasubbag.user();
        var before = kasubbag.get(path).expect(200).json();

        kasubbag.put(path, Map.of("nip", "111111111111111111")).expect(403);
        kasubbag.put(Api.PEOPLE + "/-me-", Map.of("properties", Map.of("jkl:nip", "111111111111111111")));
        perjalanan.meja("KABAG_ORTALA").client().get(path).expect(403);
        var administrator = perjalanan.meja("ADMINISTRATOR").client();
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
        var id = perjalanan.sampai("langkah11");
        var kasubbag = perjalanan.meja("KASUBBAG_TATA_LAKSANA");
        var notula = kasubbag.unggah(id, "notula", Naskah.docx("Notula.docx", "NOTULA", List.of("Rapat dibuka."))).expect(201).json()
                .path("id").asText();
        perjalanan.lanjut(id, "langkah12");
        var before = content(notula);

        perjalanan.meja("KABAG_ORTALA").bubuhkan("tandaTangan", notula).expect(200);

        assertThat(content(notula)).isEqualTo(before);
        var hasil = perjalanan.meja("KABAG_ORTALA").verifikasi(notula).expect(200).json();
        assertThat(hasil.path("sah").asBoolean()).as(hasil.toString()).isTrue();
        assertThat(hasil.path("tandaTangan")).hasSize(1);
        var berkas = perjalanan.tuntaskan(id, false);
        var arsip = archived(berkas, "Notula.docx");
        assertThat(perjalanan.meja("ARSIPARIS").verifikasi(arsip).expect(200).json().path("sah").asBoolean()).isTrue();
    }

    @Test
    void anUploadedCopyIsVerifiedAndATamperedOneIsFoundOut() {
        var berkas = perjalanan.tuntaskan(perjalanan.arahan(), false);
        var signed = content(dokumen(berkas, "notaDinasPengantar").path("id").asText());
        var desk = perjalanan.meja("UNIT_ORGANISASI").client();

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
        perjalanan.meja("ADMINISTRATOR").tarik(dokumen(berkas, "notaDinasPengantar").path("id").asText(), "Dicabut.").expect(200);
        assertThat(verify(desk, signed).path("temuan").get(0).asText()).contains("ditarik");
    }

    @Test
    void whoeverHasTheCodeSeesTitleNumberAndSignersWithoutAnAccountAndNothingElse() throws Exception {
        var berkas = perjalanan.tuntaskan(perjalanan.arahan(), false);
        var konsep = dokumen(berkas, "konsepJuklak");
        var kode = konsep.path("kodeVerifikasi").asText();

        var page = page(kode, "id-ID");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
        assertThat(page.body()).contains("<html lang=\"id\">").contains(berkas.path("judul").asText()).contains("semua tanda tangannya sah")
                .contains("Sekretaris Kemenko")
                .contains("Kepala Biro Perencanaan dan Organisasi");
        assertThat(page.body()).doesNotContain("<script").doesNotContain(konsep.path("id").asText())
                .doesNotContain(berkas.path("nomorBerkas").asText())
                .doesNotContain("sesmenko").doesNotContain("KARO_PO");
        assertThat(page(kode + "?lang=en", "id-ID").body()).contains("<html lang=\"en\">").contains("all its signatures are valid");
        assertThat(page(kode.toUpperCase(Locale.ROOT), "en-GB").body()).contains("<html lang=\"en\">");
        perjalanan.meja("ADMINISTRATOR").tarik(berkas.at("/final/id").asText(), "Rahasia kantor.").expect(200);
        assertThat(page(kode, "id-ID").body()).contains("ditarik").doesNotContain("semua tanda tangannya sah")
                .doesNotContain("Rahasia kantor");
        assertThat(page("zzzzzzzzzzzzzzzzzzzz", "id-ID").statusCode()).isEqualTo(404);
        assertThat(page("..%2f..", "id-ID").body()).doesNotContain("Exception");
    }

    @Test
    void threeWrongPassphrasesLockTheKeyAndSignNothing() throws Exception {
        var plt = official("GROUP_JUKLAK_KARO_PO");
        keep(plt, new DemoCa().person("Plt. Kepala Biro")).expect(200);
        var id = perjalanan.sampai("langkah09");
        var naskah = dokumen(perjalanan.berkas(id), "naskahDinasRapat").path("id").asText();
        var before = content(naskah);

        assertThat(plt.tandaTangani(naskah, "salah").expect(403).sentence()).contains("2");
        assertThat(plt.tandaTangani(naskah, "salah lagi").expect(403).sentence()).contains("1");
        assertThat(plt.tandaTangani(naskah, "masih salah").expect(423).sentence()).contains("15");
        assertThat(plt.tandaTangani(naskah, FRASA).expect(423).sentence()).contains("15");

        assertThat(plt.client().get(KUNCI).expect(200).json().path("terkunciSampai").asText()).isNotEmpty();
        assertThat(content(naskah)).isEqualTo(before);
        assertThat(dokumen(perjalanan.berkas(id), "naskahDinasRapat").path("tandaTangan")).isEmpty();
        assertThat(dokumen(perjalanan.berkas(id), "naskahDinasRapat").path("kodeVerifikasi").isNull()).isTrue();
        perjalanan.meja("KARO_PO").bubuhkan("tandaTangan", naskah).expect(200);
    }

    @Test
    void aRightPassphraseForgivesTheWrongOnesBeforeIt() throws Exception {
        var plt = official("GROUP_JUKLAK_KARO_PO");
        keep(plt, new DemoCa().person("Plt. Kepala Biro")).expect(200);
        for (var round = 0; round < 2; round++) {
            var naskah = dokumen(perjalanan.berkas(perjalanan.sampai("langkah09")), "naskahDinasRapat").path("id").asText();
            plt.tandaTangani(naskah, "salah").expect(403);
            plt.tandaTangani(naskah, "salah").expect(403);
            plt.tandaTangani(naskah, FRASA).expect(200);
            // The office doesn't know who issued this certificate.
            var hasil = plt.verifikasi(naskah).expect(200).json();
            assertThat(hasil.path("sah").asBoolean()).isFalse();
            assertThat(hasil.at("/tandaTangan/0/alasan").asText()).contains("tidak dipercaya");
        }
    }

    @Test
    void withoutAKeyOrWithACertificateThatHasEndedNothingIsSignedAndThePersonIsToldWhatToDo() throws Exception {
        var plt = official("GROUP_JUKLAK_KARO_PO");
        var naskah = dokumen(perjalanan.berkas(perjalanan.sampai("langkah09")), "naskahDinasRapat").path("id").asText();
        assertThat(plt.client().get(KUNCI).expect(200).json().path("ada").asBoolean()).isFalse();
        assertThat(plt.tandaTangani(naskah, FRASA).expect(422).sentence()).contains("PKCS#12");
        var now = Instant.now();

        assertThat(
                keep(plt, new DemoCa().person("Plt.", now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(1)))).expect(422).sentence())
                .contains("berakhir");
        var ending = new DemoCa().person("Plt.", now.minus(Duration.ofDays(9)), now.plusSeconds(4));
        keep(plt, ending).expect(200);
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), now.plusSeconds(5)).toMillis()));
        assertThat(plt.tandaTangani(naskah, FRASA).expect(422).sentence()).contains("berakhir");
        keep(plt, new DemoCa().person("Plt.", now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)))).expect(200);
        assertThat(plt.tandaTangani(naskah, FRASA).expect(422).sentence()).contains("mulai");

        assertThat(dokumen(plt.client(), naskah).path("jkl:keadaan").asText()).isEqualTo("terparaf");
        plt.client().delete(KUNCI).expect(200);
        plt.client().delete(KUNCI).expect(404);
        assertThat(plt.client().get(KUNCI).expect(200).json().path("ada").asBoolean()).isFalse();
    }

    @Test
    void aKeyFileThatCannotBeUsedIsRefusedAndNoAnswerHoldsAPassphrase() throws Exception {
        var plt = official("GROUP_JUKLAK_KARO_PO");
        var good = p12(new DemoCa().person("Plt."));

        plt.client().post(KUNCI, Map.of("pkcs12", Base64.getEncoder().encodeToString(good), "frasaSandi", "bukan ini")).expect(403);
        plt.client().post(KUNCI, Map.of("pkcs12", Base64.getEncoder().encodeToString(new byte[]{ 1, 2, 3 }), "frasaSandi", FRASA))
                .expect(422);
        plt.client().post(KUNCI, Map.of("pkcs12", "@@@", "frasaSandi", FRASA)).expect(422);
        plt.client().post(KUNCI, Map.of("frasaSandi", FRASA)).expect(400);
        plt.client().post(KUNCI, Map.of("pkcs12", Base64.getEncoder().encodeToString(good))).expect(400);
        var broken = plt.client()
                .send("POST", KUNCI, "application/json", ("{\"frasaSandi\": " + "TerbukaSekali").getBytes(StandardCharsets.UTF_8))
                .expect(400);
        assertThat(new String(broken.bytes(), StandardCharsets.UTF_8)).doesNotContain("TerbukaSekali");
        var naskah = UUID.randomUUID().toString();
        var alsoBroken = plt.client().send("POST", Api.JUKLAK + "/dokumen/" + naskah + "/tandatangan", "application/json",
                "{\"frasaSandi\": TerbukaSekali}".getBytes(StandardCharsets.UTF_8)).expect(400);
        assertThat(new String(alsoBroken.bytes(), StandardCharsets.UTF_8)).doesNotContain("TerbukaSekali");
    }

    @Test
    void aPdfThatCannotBeSignedIsRefusedWithTheReasonAndStaysAsItIs() throws Exception {
        var id = perjalanan.sampai("langkah11");
        var kasubbag = perjalanan.meja("KASUBBAG_TATA_LAKSANA");
        kasubbag.siapkan(id, false, perjalanan.lemari());
        perjalanan.lanjut(id, "langkah12");
        var kabag = perjalanan.meja("KABAG_ORTALA");
        var good = perjalanan.lemari().ambil("notula").content();
        var signedElsewhere = content(dokumen(perjalanan.berkas(perjalanan.sampai("langkah10")), "naskahDinasRapat").path("id").asText());
        var bad = Map.of("dilindungi kata sandi", encrypted(good), "rusak", Arrays.copyOf(good, good.length / 3), "tidak mempunyai halaman",
                withoutPages(),
                "tanda tangan dari luar", signedElsewhere);
        for (var each : bad.entrySet()) {
            var notula = kabag.unggah(id, "notula", new Naskah("Notula Rapat.pdf", each.getValue())).expect(201).json().path("id").asText();

            assertThat(kabag.bubuhkan("tandaTangan", notula).expect(422).sentence()).contains(each.getKey());

            assertThat(content(notula)).isEqualTo(each.getValue());
            assertThat(dokumen(perjalanan.berkas(id), "notula").path("nomor").isNull()).isTrue();
            assertThat(dokumen(perjalanan.berkas(id), "notula").path("tandaTangan")).isEmpty();
        }
        var notula = kabag.unggah(id, "notula", new Naskah("Notula Rapat.pdf", good)).expect(201).json().path("id").asText();
        kabag.bubuhkan("tandaTangan", notula).expect(200);
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
        var administrator = perjalanan.meja("ADMINISTRATOR").client();
        var before = administrator.get(settings).expect(200).json().path("isi");
        var naskah = dokumen(perjalanan.berkas(perjalanan.sampai("langkah09")), "naskahDinasRapat").path("id").asText();
        var content = content(naskah);
        var karo = perjalanan.meja("KARO_PO").client();
        karo.post(Api.JUKLAK + "/dokumen/" + naskah + "/tandatangan", Map.of()).expect(422);
        var allowing = before.deepCopy();
        ((ObjectNode) allowing).put("tanpaSertifikat", true);
        try {
            administrator.put(settings, Map.of("isi", allowing)).expect(200);

            var signed = karo.post(Api.JUKLAK + "/dokumen/" + naskah + "/tandatangan", Map.of()).expect(200).json();

            assertThat(signed.at("/tandaTangan/0/penyedia").asText()).isEqualTo("tanpaSertifikat");
            assertThat(signed.at("/tandaTangan/0/sertifikat").isNull()).isTrue();
            assertThat(content(naskah)).isEqualTo(content);
            assertThat(perjalanan.meja("KARO_PO").verifikasi(naskah).expect(200).json().path("sah").asBoolean()).isTrue();
            assertThat(server.admin().send("PUT", Api.NODES + "/" + naskah + "/content", "application/pdf", content).status())
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
            assertThat(perjalanan.meja(role).client().post(Api.SEARCH, query).expect(200).entries()).as(role).isEmpty();
        }
        var own = Map.of("query",
                Map.of("language", "afts", "query", "TYPE:\"jkl:kunci\" AND =jkl:kunciPemilik:\"" + plt.client().user() + "\""));
        var key = server.admin().post(Api.SEARCH, own).expect(200).entries().get(0).path("id").asText();
        assertThat(plt.client().get(Api.NODES + "/" + key + "/content").status()).isEqualTo(403);
        assertThat(plt.client().put(Api.NODES + "/" + key, Map.of("properties", Map.of("jkl:kunciGagal", 0))).status()).isEqualTo(403);
        for (var role : List.of("KARO_PO", "ARSIPARIS", "ADMINISTRATOR")) {
            assertThat(perjalanan.meja(role).client().get(Api.NODES + "/" + key + "/content").status()).as(role).isEqualTo(403);
        }
    }

    @Test
    void ofTwoWhoSignForOneOfficeAtTheSameMomentOneDoesAndTheOtherIsToldSo() throws Exception {
        var plt = official("GROUP_JUKLAK_KARO_PO");
        keep(plt, new DemoCa().person("Plt. Kepala Biro")).expect(200);
        var id = perjalanan.sampai("langkah09");
        var naskah = dokumen(perjalanan.berkas(id), "naskahDinasRapat").path("id").asText();
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        var answers = new ArrayList<Answer>();
        try {
            var one = pool.submit(() -> {
                barrier.await();
                return plt.tandaTangani(naskah, FRASA);
            });
            var other = pool.submit(() -> {
                barrier.await();
                return perjalanan.meja("KARO_PO").bubuhkan("tandaTangan", naskah);
            });
            answers.addAll(List.of(one.get(), other.get()));
        } finally {
            pool.shutdownNow();
        }

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        var document = dokumen(perjalanan.berkas(id), "naskahDinasRapat");
        assertThat(document.path("tandaTangan")).hasSize(1);
        assertThat(document.at("/tandaTangan/0/sah").asBoolean()).isTrue();
        assertThat(perjalanan.meja("KARO_PO").verifikasi(naskah).expect(200).json().path("tandaTangan")).hasSize(1);
    }

    /** A new official who holds an office, without a key. */
    private Meja official(String group) {
        var user = "plt-" + UUID.randomUUID().toString().substring(0, 8);
        var admin = server.admin();
        admin.post(Api.PEOPLE,
                Map.of("id", user, "firstName", "Plt.", "lastName", user, "email", user + "@juklak.invalid", "password", user)).expect(201);
        admin.post(Api.GROUPS + "/" + group + "/members", Map.of("id", user, "memberType", "PERSON")).expect(201);
        return new Meja(server.office().person(user, user));
    }

    private Answer keep(Meja meja, DemoCa.Issued issued) throws Exception {
        return meja.client().post(KUNCI, Map.of("pkcs12", Base64.getEncoder().encodeToString(p12(issued)), "frasaSandi", FRASA));
    }

    /** As an authority hands it out. */
    private static byte[] p12(DemoCa.Issued issued) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("pejabat", issued.key(), FRASA.toCharArray(), issued.chain().toArray(Certificate[]::new));
        var out = new ByteArrayOutputStream();
        store.store(out, FRASA.toCharArray());
        return out.toByteArray();
    }

    private static JsonNode verify(Client client, byte[] pdf) {
        return client.send("POST", Api.JUKLAK + "/verifikasi?nama=salinan.pdf", "application/pdf", pdf).expect(200).json();
    }

    private HttpResponse<String> page(String kode, String language) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + Api.JUKLAK + "/verifikasi/" + kode))
                .header("Accept-Language", language).GET().build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private byte[] content(String id) {
        return server.admin().get(Api.NODES + "/" + id + "/content").expect(200).bytes();
    }

    private static JsonNode dokumen(Client client, String id) {
        return client.get(Api.NODES + "/" + id).expect(200).json().at("/entry/properties");
    }

    private static JsonNode dokumen(JsonNode berkas, String jenis) {
        for (var each : berkas.path("dokumen")) {
            if (jenis.equals(each.path("jenis").asText())) {
                return each;
            }
        }
        throw new AssertionError("no document of kind " + jenis);
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
