package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a completed step left behind stays as it is until the case returns to that step. */
@ExtendWith(Server.class)
class DecidedStandsTest {

    private final Office office;
    private final Client admin;
    private final Journey journey;

    DecidedStandsTest(Office office, Server.Running server) {
        this.office = office;
        admin = server.admin();
        journey = new Journey(office);
    }

    @Test
    void nobodyChangesWhatAnEarlierStepLeftByWhateverRoute() {
        var id = journey.startAt("langkah02");
        var elsewhere = Routes.node(admin, id).path("parentId").asText();
        var before = journey.state(id);

        for (var role : Office.performers()) {
            for (var document : journey.berkas(id).path("dokumen")) {
                var answers = Routes.changeDocument(office.holder(role), id, document.path("id").asText(), document.path("nama").asText(),
                        elsewhere);
                assertThat(answers).allSatisfy((route, answer) -> assertThat(answer.status())
                        .as(role + ": " + document.path("nama").asText() + ": " + route + ": " + answer.sentence()).isBetween(400, 499));
            }
            assertThat(journey.state(id)).as(role).isEqualTo(before);
        }
    }

    @Test
    void anAdministratorOfAlfrescoChangesNothingOfItEither() {
        var id = journey.startAt("langkah02");
        var document = document(id, "programKerja");
        var node = Api.NODES + "/" + document;
        var before = journey.state(id);

        assertThat(admin.put(node, Map.of("name", "Lain.docx")).status()).isEqualTo(409);
        assertThat(admin.send("PUT", node + "/content", "application/octet-stream", new byte[]{ 1 }).status()).isEqualTo(409);
        assertThat(admin.delete(node).status()).isEqualTo(409);
        assertThat(journey.state(id)).isEqualTo(before);
    }

    @Test
    void theRefusalNamesTheStepOfWhichTheDocumentCame() {
        var id = journey.startAt("langkah02");

        var refused = office.holder("KABAG_ORTALA").put(Api.NODES + "/" + document(id, "disposisi"), Map.of("name", "Lain.docx"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.sentence()).contains("langkah 1");
        var inEnglish = office.holder("KABAG_ORTALA").in("en-US").put(Api.NODES + "/" + document(id, "disposisi"),
                Map.of("name", "Lain.docx"));
        assertThat(inEnglish.sentence()).contains("step 1");
    }

    @Test
    void whoExaminesADraftDoesNotReplaceItAndItsDrafterDoesAfterAReturn() {
        var id = journey.startAt("langkah04");
        var plan = journey.cupboard().take("rencanaKegiatan");
        var node = Api.NODES + "/" + document(id, "rencanaKegiatan");
        var kabag = journey.desk("KABAG_ORTALA");

        assertThat(kabag.upload(id, "rencanaKegiatan", plan).status()).isEqualTo(409);
        assertThat(kabag.client().send("PUT", node + "/content", "application/octet-stream", plan.content()).status()).isEqualTo(409);
        kabag.returnTask(journey.taskId(id), "Belum lengkap.").expect(200);

        office.holder("KASUBBAG_TATA_LAKSANA").send("PUT", node + "/content", "application/octet-stream", plan.content()).expect(200);
        journey.desk("KASUBBAG_TATA_LAKSANA").upload(id, "rencanaKegiatan", plan).expect(201);
        assertThat(office.holder("KASUBBAG_TATA_LAKSANA").put(Api.NODES + "/" + document(id, "disposisi"), Map.of("name", "Lain.docx"))
                .status()).isEqualTo(409);
    }

    @Test
    void theUnitThatConfirmsADraftCannotReplaceIt() {
        var id = journey.startAt("langkah13");
        var draft = journey.cupboard().take("konsepJuklak");
        var unit = journey.desk("UNIT_ORGANISASI");
        var before = journey.state(id);

        assertThat(unit.upload(id, "konsepJuklak", draft).status()).isEqualTo(409);
        assertThat(unit.client().send("PUT", Api.NODES + "/" + document(id, "konsepJuklak") + "/content", "application/octet-stream",
                draft.content()).status()).isEqualTo(409);
        assertThat(unit.client().upload(id, "Sisipan.docx", draft.content(), Map.of("nodeType", "jkl:konsepJuklak")).status())
                .isEqualTo(409);
        assertThat(journey.state(id)).isEqualTo(before);
    }

    @Test
    void nobodySwitchesOffTheVersionsOfADocumentNotEvenOfHisOwn() {
        var id = journey.startAt("langkah03");
        var kasubbag = office.holder("KASUBBAG_TATA_LAKSANA");
        var node = Api.NODES + "/" + kasubbag
                .upload(id, "Rencana.docx", journey.cupboard().take("rencanaKegiatan").content(), Map.of()).expect(201).json()
                .at("/entry/id").asText();

        for (var off : List.of(Map.of("cm:autoVersion", false), Map.of("cm:autoVersionOnUpdateProps", true),
                Map.of("cm:initialVersion", false))) {
            var refused = kasubbag.put(node, Map.of("properties", off));
            assertThat(refused.status()).as(off.toString()).isEqualTo(403);
            assertThat(refused.sentence()).contains("versi");
        }
        assertThat(kasubbag.put(node, Map.of("aspectNames", List.of("cm:ownable", "cm:auditable"))).status()).isEqualTo(403);
        kasubbag.send("PUT", node + "/content", "application/octet-stream", new byte[]{ 1 }).expect(200);
        assertThat(kasubbag.get(node + "/versions").expect(200).entries()).hasSize(2);
    }

    private String document(String berkasId, String kind) {
        return Desk.findDocument(journey.berkas(berkasId), kind).orElseThrow().path("id").asText();
    }
}
