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

    private final Perjalanan perjalanan;
    private final Server.Running server;
    private BsreStandIn bsre;
    private JsonNode before;

    BsreTest(Office office, Server.Running server) {
        this.server = server;
        perjalanan = new Perjalanan(office);
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
        return perjalanan.meja("ADMINISTRATOR").client();
    }

    @Test
    void aPdfIsSignedThereOnceAndTheSignatureIsNotedDown() {
        var id = perjalanan.sampai("langkah09");
        var naskah = naskah(id).path("id").asText();

        var signed = sign(naskah, BsreStandIn.PASSPHRASE).expect(200).json();

        assertThat(bsre.asked()).isEqualTo(1);
        assertThat(signed.at("/tandaTangan/0/penyedia").asText()).isEqualTo("bsre");
        assertThat(signed.at("/tandaTangan/0/sertifikat").asText()).contains("CN=Pejabat BSrE");
        assertThat(signed.at("/tandaTangan/0/sah").asBoolean()).isTrue();
        assertThat(signed.at("/paraf/0/sah").asBoolean()).isTrue();
        assertThat(signed.path("nomor").asText()).isNotEmpty();
        // Intact, by an authority that this office has not been told to trust.
        var hasil = perjalanan.meja("KARO_PO").verifikasi(naskah).expect(200).json();
        assertThat(hasil.at("/tandaTangan/0/alasan").asText())
                .isEqualTo("Penerbit sertifikat penandatangan tidak dikenal atau tidak dipercaya di sini.");
    }

    @Test
    void aWrongPassphraseAServiceThatIsDownAndOneThatIsTooSlowSignNothing() {
        var id = perjalanan.sampai("langkah09");
        var naskah = naskah(id).path("id").asText();
        var content = content(naskah);

        sign(naskah, "salah").expect(403);
        bsre.answersAfter(4_000);
        assertThat(sign(naskah, BsreStandIn.PASSPHRASE).expect(504).sentence()).contains("periksa dahulu di BSrE");
        // Whoever doesn't know whether it was signed there must not ask again by himself.
        assertThat(bsre.asked()).isEqualTo(2);
        bsre.close();
        assertThat(sign(naskah, BsreStandIn.PASSPHRASE).expect(503).sentence()).contains("tidak dapat dihubungi");

        assertThat(content(naskah)).isEqualTo(content);
        assertThat(naskah(id).path("tandaTangan")).isEmpty();
        assertThat(naskah(id).path("nomor").isNull()).isTrue();
        perjalanan.meja("KARO_PO").bubuhkan("tandaTangan", naskah).expect(200);
    }

    @Test
    void whatIsNoPdfIsNotSentThere() {
        var id = perjalanan.sampai("langkah11");
        var kasubbag = perjalanan.meja("KASUBBAG_TATA_LAKSANA");
        var notula = kasubbag.unggah(id, "notula", Naskah.docx("Notula.docx", "NOTULA", List.of("Rapat dibuka."))).expect(201).json()
                .path("id").asText();
        perjalanan.lanjut(id, "langkah12");
        var kabag = perjalanan.meja("KABAG_ORTALA").client();

        assertThat(kabag
                .post(Api.JUKLAK + "/dokumen/" + notula + "/tandatangan", Map.of("penyedia", "bsre", "frasaSandi", BsreStandIn.PASSPHRASE))
                .expect(422).sentence())
                .contains("PDF");
        kabag.post(Api.JUKLAK + "/dokumen/" + notula + "/tandatangan", Map.of("penyedia", "entah", "frasaSandi", "x")).expect(400);
        kabag.post(Api.JUKLAK + "/dokumen/" + notula + "/tandatangan", Map.of("penyedia", "tanpaSertifikat")).expect(422);

        assertThat(bsre.asked()).isZero();
    }

    private Answer sign(String document, String passphrase) {
        return perjalanan.meja("KARO_PO").client().post(Api.JUKLAK + "/dokumen/" + document + "/tandatangan",
                Map.of("penyedia", "bsre", "frasaSandi", passphrase));
    }

    private byte[] content(String id) {
        return server.admin().get(Api.NODES + "/" + id + "/content").expect(200).bytes();
    }

    private JsonNode naskah(String idBerkas) {
        for (var each : perjalanan.berkas(idBerkas).path("dokumen")) {
            if ("naskahDinasRapat".equals(each.path("jenis").asText())) {
                return each;
            }
        }
        throw new AssertionError("no naskah dinas");
    }
}
