package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Signing with keys that lie at BSrE, against a server of our own that speaks its protocol. */
@ExtendWith(Server.class)
class BsreTest {

    private static final String SETTINGS = Api.JUKLAK + "/pengaturan/penandatanganan";

    private final Journey journey;
    private final Server.Running server;
    private BsreStandIn bsre;
    private JsonNode before;

    BsreTest(Office office, Server.Running server) {
        this.server = server;
        journey = new Journey(office);
    }

    @BeforeEach
    void theOfficeUsesBsre() throws IOException {
        bsre = new BsreStandIn();
        before = administrator().get(SETTINGS).expect(200).json().path("isi");
        var settings = before.deepCopy();
        ((ObjectNode) settings.path("bsre")).put("alamat", bsre.url().toString()).put("pengguna", "juklak").put("detik", 2);
        administrator().put(SETTINGS, Map.of("isi", settings)).expect(200);
    }

    @AfterEach
    void theOfficeSignsAsBefore() {
        bsre.close();
        administrator().put(SETTINGS, Map.of("isi", before)).expect(200);
    }

    private Client administrator() {
        return journey.desk("ADMINISTRATOR").client();
    }

    @Test
    void aPdfIsSignedThereOnceAndTheSignatureIsNotedDown() {
        var id = journey.startAt("langkah09");
        var documentId = findNaskahDinas(id).path("id").asText();

        var signed = sign(documentId, BsreStandIn.PASSPHRASE).expect(200).json();

        assertThat(bsre.asked()).isEqualTo(1);
        assertThat(signed.at("/tandaTangan/0/penyedia").asText()).isEqualTo("bsre");
        assertThat(signed.at("/tandaTangan/0/sertifikat").asText()).contains("CN=Pejabat BSrE");
        assertThat(signed.at("/tandaTangan/0/sah").asBoolean()).isTrue();
        assertThat(signed.at("/paraf/0/sah").asBoolean()).isTrue();
        assertThat(signed.path("nomor").asText()).isNotEmpty();
        // Intact, by an authority that this office has not been told to trust.
        var result = journey.desk("KARO_PO").verify(documentId).expect(200).json();
        assertThat(result.at("/tandaTangan/0/alasan").asText())
                .isEqualTo("Penerbit sertifikat penandatangan tidak dikenal atau tidak dipercaya di sini.");
    }

    @Test
    void aWrongPassphraseAServiceThatIsDownAndOneThatIsTooSlowSignNothing() {
        var id = journey.startAt("langkah09");
        var documentId = findNaskahDinas(id).path("id").asText();
        var content = content(documentId);

        sign(documentId, "salah").expect(403);
        bsre.answersAfter(4_000);
        assertThat(sign(documentId, BsreStandIn.PASSPHRASE).expect(504).sentence()).contains("periksa dahulu di BSrE");
        // Whoever doesn't know whether it was signed there must not ask again by himself.
        assertThat(bsre.asked()).isEqualTo(2);
        bsre.close();
        assertThat(sign(documentId, BsreStandIn.PASSPHRASE).expect(503).sentence()).contains("tidak dapat dihubungi");

        assertThat(content(documentId)).isEqualTo(content);
        assertThat(findNaskahDinas(id).path("tandaTangan")).isEmpty();
        assertThat(findNaskahDinas(id).path("nomor").isNull()).isTrue();
        journey.desk("KARO_PO").mark("tandaTangan", documentId).expect(200);
    }

    @Test
    void whatIsNoPdfIsNotSentThere() {
        var id = journey.startAt("langkah11");
        var kasubbag = journey.desk("KASUBBAG_TATA_LAKSANA");
        var notulaId = kasubbag.upload(id, "notula", SampleFile.docx("Notula.docx", "NOTULA", List.of("Rapat dibuka."))).expect(201).json()
                .path("id").asText();
        journey.proceedTo(id, "langkah12");
        var kabag = journey.desk("KABAG_ORTALA").client();

        assertThat(kabag
                .post(Api.JUKLAK + "/dokumen/" + notulaId + "/sign",
                        Map.of("penyedia", "bsre", "frasaSandi", BsreStandIn.PASSPHRASE))
                .expect(422).sentence())
                .contains("PDF");
        kabag.post(Api.JUKLAK + "/dokumen/" + notulaId + "/sign", Map.of("penyedia", "entah", "frasaSandi", "x")).expect(400);
        kabag.post(Api.JUKLAK + "/dokumen/" + notulaId + "/sign", Map.of("penyedia", "tanpaSertifikat")).expect(422);

        assertThat(bsre.asked()).isZero();
    }

    private Answer sign(String document, String passphrase) {
        return journey.desk("KARO_PO").client().post(Api.JUKLAK + "/dokumen/" + document + "/sign",
                Map.of("penyedia", "bsre", "frasaSandi", passphrase));
    }

    private byte[] content(String id) {
        return server.admin().get(Api.NODES + "/" + id + "/content").expect(200).bytes();
    }

    private JsonNode findNaskahDinas(String berkasId) {
        for (var each : journey.berkas(berkasId).path("dokumen")) {
            if ("naskahDinasRapat".equals(each.path("jenis").asText())) {
                return each;
            }
        }
        throw new AssertionError("no naskah dinas");
    }
}
