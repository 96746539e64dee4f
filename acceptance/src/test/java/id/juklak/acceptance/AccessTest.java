package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may see and do what. */
@ExtendWith(Server.class)
class AccessTest {

    private final Office office;
    private final Client admin;
    private final Journey journey;

    AccessTest(Office office, Server.Running server) {
        this.office = office;
        admin = server.admin();
        journey = new Journey(office);
    }

    @Test
    void aUnitSeesItsOwnCasesOnly() {
        var own = journey.start();
        var others = journey.desk("KARO_PO").startBerkas("Juklak " + UUID.randomUUID(), "juklak", "arahan", "ORTALA").expect(201).json()
                .path("id").asText();
        var unit = journey.desk("UNIT_ORGANISASI");

        unit.berkas(own).expect(200);
        unit.berkas(others).expect(404);
        var listed = unit.listBerkas(Map.of("maxItems", 100, "urut", "mulai", "arah", "turun")).expect(200).entries();
        assertThat(listed).extracting(each -> each.path("id").asText()).contains(own).doesNotContain(others);
        assertThat(listed).allSatisfy(each -> assertThat(each.path("unit").asText()).isEqualTo(Office.UNIT));
        assertThat(unit.client().get(Api.NODES + "/" + others).status()).isEqualTo(403);
    }

    @Test
    void aUnitFindsItsCasesInTheDocumentLibraryAndNoOthers() {
        var own = journey.berkas(journey.start());
        var others = journey.desk("KARO_PO").startBerkas("Juklak " + UUID.randomUUID(), "juklak", "arahan", "ORTALA").expect(201).json();
        var unit = office.holder("UNIT_ORGANISASI");
        var library = unit.get(Api.SITES + "/juklak/containers/documentLibrary").expect(200).json().at("/entry/id").asText();

        var seen = unit.get(Api.NODES + "/" + library + "/children",
                Map.of("relativePath", "Berkas/" + own.path("tahun").asText(), "maxItems", 1000)).expect(200).entries();

        assertThat(seen).extracting(each -> each.path("name").asText()).contains(own.path("nomorBerkas").asText())
                .doesNotContain(others.path("nomorBerkas").asText());
        assertThat(office.holder("ARSIPARIS").get(Api.NODES + "/" + library + "/children", Map.of("relativePath", "Berkas")).status())
                .isBetween(403, 404);
    }

    @Test
    void anArchivistReadsTheArchiveButNoDrafts() {
        var id = journey.startAt("langkah12");
        var draft = document(id, "konsepJuklak");
        var archivist = office.holder("ARSIPARIS");

        assertThat(archivist.get(Api.NODES + "/" + draft).status()).isEqualTo(403);
        assertThat(archivist.get(Api.NODES + "/" + draft + "/content").status()).isEqualTo(403);
        new Desk(archivist).berkas(id).expect(404);

        var guideline = journey.finish(id, false).at("/final/id").asText();
        archivist.get(Api.NODES + "/" + guideline + "/content").expect(200);
    }

    @Test
    void theProductsAdministratorMakesUnitsAndFillsOffices() {
        var administrator = office.holder("ADMINISTRATOR");
        var code = "U" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var members = Api.JUKLAK + "/jabatan/GROUP_JUKLAK_UNIT_" + code + "/anggota";

        administrator.post(Api.JUKLAK + "/jabatan", Map.of("kode", code, "nama", "Unit uji")).expect(200);
        var filled = administrator.post(members, Map.of("pengguna", office.holder("ARSIPARIS").user())).expect(200).json();
        administrator.delete(members + "/" + office.holder("ARSIPARIS").user()).expect(200);

        assertThat(filled.toString()).contains("GROUP_JUKLAK_UNIT_" + code);
        office.holder("KABAG_ORTALA").post(Api.JUKLAK + "/jabatan", Map.of("kode", code + "X", "nama", "Unit uji")).expect(403);
    }

    @Test
    void nobodyPassesAFileOfHisOwnOffAsADocumentWithANumberOrAsArchived() {
        var own = Api.NODES + "/" + admin.upload("-shared-", UUID.randomUUID() + ".pdf", new byte[]{ 1 }, Map.of()).expect(201).json()
                .at("/entry/id").asText();

        admin.put(own, Map.of("properties", Map.of("jkl:judulArsip", "Pedoman", "jkl:nomorBerkasAsal", "JUKLAK-2026-0001"))).expect(403);
        admin.put(own, Map.of("properties", Map.of("jkl:nomor", "PED-1/2026", "jkl:kodeVerifikasi", "ABCDEFGHJKLMNPQRSTUV")));
        admin.put(own, Map.of("nodeType", "jkl:juklakFinal")).expect(403);

        var after = admin.get(own).expect(200).json().path("entry");
        assertThat(after.path("nodeType").asText()).isEqualTo("cm:content");
        assertThat(after.path("aspectNames").toString()).doesNotContain("jkl:diarsipkan");
    }

    @Test
    void onlyTheCurrentStepsOfficeMayChangeTheCasesDocuments() {
        var id = journey.startAt("langkah04");
        var document = document(id, "rencanaKegiatan");
        var kasubbag = office.holder("KASUBBAG_TATA_LAKSANA");
        var kabag = office.holder("KABAG_ORTALA");

        assertThat(kasubbag.send("PUT", Api.NODES + "/" + document + "/content", "application/pdf", new byte[]{ 1 }).status())
                .isEqualTo(403);
        assertThat(journey.desk("KASUBBAG_TATA_LAKSANA").upload(id, "lampiran", new SampleFile("catatan.txt", new byte[]{ 1 })).status())
                .isEqualTo(403);
        assertThat(kabag.send("PUT", Api.NODES + "/" + document + "/content", "application/pdf", new byte[]{ 1 }).status()).isEqualTo(409);
        var own = journey.desk("KABAG_ORTALA").upload(id, "lampiran", new SampleFile("catatan.txt", new byte[]{ 1 })).expect(201).json();
        kabag.send("PUT", Api.NODES + "/" + own.path("id").asText() + "/content", "text/plain", new byte[]{ 2 }).expect(200);
    }

    @Test
    void nobodyCanSetAStateOrASignatureByHand(Server.Running server) {
        var id = journey.startAt("langkah08");
        var document = document(id, "naskahDinasRapat");

        for (var person : List.of(office.holder("KABAG_ORTALA"), server.admin())) {
            var forged = person.put(Api.NODES + "/" + document, Map.of("properties", Map.of("jkl:keadaan", "ditandatangani")));
            assertThat(forged.status()).as(person.user()).isGreaterThanOrEqualTo(400);
            var signed = person.put(Api.NODES + "/" + document, Map.of("aspectNames", List.of("cm:versionable", "jkl:bertandaTangan")));
            assertThat(signed.status()).as(person.user()).isGreaterThanOrEqualTo(400);
        }
        var properties = admin.get(Api.NODES + "/" + document).expect(200).json().at("/entry/properties");
        assertThat(properties.path("jkl:keadaan").asText()).isEqualTo("konsep");
    }

    @Test
    void whoeverIsPutIntoTheGroupActsForTheOfficeAtOnce() {
        var id = journey.start();
        var user = "plh-" + UUID.randomUUID();
        admin.post(Api.PEOPLE, Map.of("id", user, "firstName", "Plh.", "lastName", "Kepala Biro", "email", user + "@juklak.invalid",
                "password", "rahasia-plh")).expect(201);
        var plh = new Desk(office.person(user, "rahasia-plh"));
        assertThat(plh.findTask(id)).isEmpty();

        admin.post(Api.GROUPS + "/GROUP_JUKLAK_KARO_PO/members", Map.of("id", user, "memberType", "PERSON")).expect(201);

        plh.prepare(id, false, journey.cupboard());
        plh.complete(journey.taskId(id), Map.of("isian", Map.of("disposisi", "Mohon disiapkan."))).expect(200);
        assertThat(Journey.lastEvent(journey.berkas(id), "selesai").path("oleh").asText()).isEqualTo(user);
        admin.delete(Api.GROUPS + "/GROUP_JUKLAK_KARO_PO/members/" + user).expect(204);
        assertThat(plh.listTasks().expect(200).entries()).isEmpty();
    }

    @Test
    void aTaskThatSomeoneElseHoldsIsRefusedUntilAnAdministratorReassignsIt() {
        var id = journey.start();
        var user = "plt-" + UUID.randomUUID();
        admin.post(Api.PEOPLE, Map.of("id", user, "firstName", "Plt.", "lastName", "Kepala Biro", "email", user + "@juklak.invalid",
                "password", "rahasia-plt")).expect(201);
        admin.post(Api.GROUPS + "/GROUP_JUKLAK_KARO_PO/members", Map.of("id", user, "memberType", "PERSON")).expect(201);
        var karo = journey.desk("KARO_PO");
        var plt = new Desk(office.person(user, "rahasia-plt"));
        var taskId = journey.taskId(id);
        karo.claim(taskId).expect(200);

        plt.claim(taskId).expect(409);
        plt.complete(taskId, Map.of("isian", Map.of("disposisi", "Mohon."))).expect(409);
        journey.desk("ADMINISTRATOR").reassign(taskId, user).expect(200);

        plt.prepare(id, false, journey.cupboard());
        plt.complete(taskId, Map.of("isian", Map.of("disposisi", "Mohon."))).expect(200);
        admin.delete(Api.GROUPS + "/GROUP_JUKLAK_KARO_PO/members/" + user).expect(204);
    }

    @Test
    void aTaskIsNotReassignedToSomeoneOutsideTheOffice() {
        var id = journey.start();

        var refused = journey.desk("ADMINISTRATOR").reassign(journey.taskId(id), office.holder("ARSIPARIS").user());

        assertThat(refused.status()).isBetween(400, 499);
        assertThat(journey.berkas(id).at("/tugas/pemegang").isNull()).isTrue();
    }

    private String document(String berkasId, String kind) {
        for (var document : journey.berkas(berkasId).path("dokumen")) {
            if (kind.equals(document.path("jenis").asText())) {
                return document.path("id").asText();
            }
        }
        throw new AssertionError("no " + kind);
    }
}
