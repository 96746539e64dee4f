package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only the product makes is made by nobody by hand. */
@ExtendWith(Server.class)
class MadeByHandTest {

    private static final List<String> OWN_TYPES = List.of("jkl:berkas", "jkl:juklakFinal", "jkl:disposisi", "jkl:catatanKoordinasi",
            "jkl:naskahPenetapan", "jkl:lembarKendali", "jkl:kunci");

    private final Office office;
    private final Client admin;
    private final Journey journey;

    MadeByHandTest(Office office, Server.Running server) {
        this.office = office;
        admin = server.admin();
        journey = new Journey(office);
    }

    @Test
    void neitherTheStepsOfficeNorAnAdministratorMakesACaseOrWhatAStepMakes() {
        var id = journey.start();
        var before = journey.state(id);
        var file = journey.cupboard().take("programKerja").content();

        for (var person : List.of(office.holder("KARO_PO"), admin)) {
            for (var type : OWN_TYPES) {
                var made = make(person, id, type);
                assertThat(made.status()).as(type).isEqualTo(403);
                if (!"jkl:berkas".equals(type)) {
                    assertThat(person.upload(id, "Palsu.docx", file, Map.of("nodeType", type)).status()).as(type).isEqualTo(403);
                }
            }
            for (var type : List.of("cm:folder", "app:filelink")) {
                assertThat(make(person, id, type).status()).as(type).isBetween(400, 499);
            }
        }
        assertThat(journey.state(id)).isEqualTo(before);
    }

    @Test
    void theRefusalSaysWhatMayComeIntoACase() {
        var id = journey.start();

        assertThat(make(office.holder("KARO_PO"), id, "cm:folder").sentence()).contains("hanya memuat file");
        assertThat(make(office.holder("KARO_PO").in("en-US"), id, "jkl:berkas").sentence()).contains("made by the system only");
    }

    @Test
    void anEmptyDocumentOfAKindIsNoDocument() {
        var id = journey.startAt("langkah03");
        var before = journey.state(id);

        for (var type : List.of("jkl:rencanaKegiatan", "jkl:lampiran", "jkl:notula")) {
            assertThat(make(office.holder("KASUBBAG_TATA_LAKSANA"), id, type).status()).as(type).isBetween(400, 499);
        }
        assertThat(journey.state(id)).isEqualTo(before);
    }

    @Test
    void nothingBecomesACaseOrWhatAStepMakesByChangingItsType() {
        var shared = admin.get(Api.NODES + "/-shared-").expect(200).json().at("/entry/id").asText();
        var file = make(admin, shared, "cm:content").expect(201).json().at("/entry/id").asText();
        var folder = make(admin, shared, "cm:folder").expect(201).json().at("/entry/id").asText();

        for (var type : OWN_TYPES) {
            var node = "jkl:berkas".equals(type) ? folder : file;
            assertThat(admin.put(Api.NODES + "/" + node, Map.of("nodeType", type)).status()).as(type).isEqualTo(403);
            assertThat(make(admin, shared, type).status()).as(type).isEqualTo(403);
        }
    }

    @Test
    void aFolderIsNotMovedIntoACaseEither() {
        var id = journey.start();
        var shared = admin.get(Api.NODES + "/-shared-").expect(200).json().at("/entry/id").asText();
        var folder = make(admin, shared, "cm:folder").expect(201).json().at("/entry/id").asText();

        assertThat(admin.post(Api.NODES + "/" + folder + "/move", Map.of("targetParentId", id)).status()).isEqualTo(403);
        assertThat(admin.post(Api.NODES + "/" + folder + "/copy", Map.of("targetParentId", id)).status()).isEqualTo(403);
    }

    private static Answer make(Client person, String folder, String type) {
        return person.post(Api.NODES + "/" + folder + "/children", Map.of("name", "Palsu " + UUID.randomUUID(), "nodeType", type));
    }
}
