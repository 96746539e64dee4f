package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Nobody gains rights by having made a thing. */
@ExtendWith(Server.class)
class NobodyOwnsTest {

    private static final String SYSTEM = "System";

    private final Office office;
    private final Client admin;
    private final Journey journey;

    NobodyOwnsTest(Office office, Server.Running server) {
        this.office = office;
        admin = server.admin();
        journey = new Journey(office);
    }

    @Test
    void whoBroughtADocumentCannotMakeItHisOwnAgain() {
        var id = journey.startAt("langkah03");
        var kasubbag = office.holder("KASUBBAG_TATA_LAKSANA");
        var document = kasubbag.upload(id, "Rencana.docx", journey.cupboard().take("rencanaKegiatan").content(), Map.of()).expect(201)
                .json().at("/entry/id").asText();
        var node = Api.NODES + "/" + document;
        var aspects = new ArrayList<String>();
        Routes.node(kasubbag, document).path("aspectNames").forEach(aspect -> aspects.add(aspect.asText()));
        aspects.remove("cm:ownable");

        var withoutOwner = kasubbag.put(node, Map.of("aspectNames", aspects));

        assertThat(withoutOwner.status()).isEqualTo(403);
        assertThat(withoutOwner.sentence()).contains("tidak dimiliki siapa pun");
        assertThat(kasubbag.put(node, Map.of("properties", Map.of("cm:owner", kasubbag.user()))).status()).isEqualTo(403);
        assertThat(owner(document)).isEqualTo(SYSTEM);
    }

    @Test
    void theYearOfTheCasesAndTheCasesBelongToNobodyAndKeepNamePlaceAndCount() {
        var id = journey.start();
        var year = Routes.node(admin, id).path("parentId").asText();
        var number = journey.berkas(id).path("nomorBerkas").asText();

        for (var folder : List.of(id, year)) {
            assertThat(owner(folder)).isEqualTo(SYSTEM);
            for (var person : List.of(office.holder("KARO_PO"), office.holder("KABAG_ORTALA"), office.holder("ADMINISTRATOR"), admin)) {
                keepsItself(person, folder);
            }
        }
        assertThat(admin.put(Api.NODES + "/" + year, Map.of("properties", Map.of("jkl:nomorTerakhir", 0))).status()).isEqualTo(403);
        assertThat(admin.put(Api.NODES + "/" + year, Map.of("aspectNames", List.of("cm:auditable"))).status()).isEqualTo(403);
        assertThat(Routes.node(admin, id).path("name").asText()).isEqualTo(number);
        journey.start();
    }

    @Test
    void theBooksOfNumbersBelongToNobodyAndCannotBeTurnedBack() {
        journey.startAt("langkah10");
        var books = admin.get(Api.NODES + "/-root-/children", Map.of("relativePath", "Data Dictionary/Juklak/Nomor")).expect(200).entries();

        assertThat(books).isNotEmpty();
        for (var book : books) {
            var folder = book.path("id").asText();
            assertThat(owner(folder)).isEqualTo(SYSTEM);
            for (var person : List.of(office.holder("KARO_PO"), admin)) {
                keepsItself(person, folder);
                var turnedBack = person.put(Api.NODES + "/" + folder, Map.of("properties", Map.of("jkl:nomorTerakhir", 0)));
                assertThat(turnedBack.status()).isEqualTo(403);
            }
        }
    }

    @Test
    void theArchiveFoldersBelongToNobodyAndKeepNameAndPlace() {
        var guideline = journey.finish(journey.start(), false).at("/final/id").asText();
        var folder = Routes.node(admin, guideline).path("parentId").asText();
        var year = Routes.node(admin, folder).path("parentId").asText();

        for (var each : List.of(folder, year)) {
            assertThat(owner(each)).isEqualTo(SYSTEM);
            keepsItself(office.holder("SESMENKO"), each);
            keepsItself(admin, each);
        }
        assertThat(owner(guideline)).isEqualTo(SYSTEM);
        assertThat(office.holder("SESMENKO").upload(folder, "Palsu.pdf", new byte[]{ 1 }, Map.of()).status()).isEqualTo(403);
    }

    @Test
    @DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
    void whatAnEarlierVersionLeftToPeopleIsTakenFromThemAtTheNextStart(@TempDir Path data) throws Exception {
        List<String> nodes;
        try (var server = ServerProcess.start(data)) {
            var own = Office.ofDemoUsers(server.url());
            var administrator = own.person("admin", "admin");
            var id = new Journey(own).startAt("langkah02");
            var document = Desk.findDocument(new Journey(own).berkas(id), "disposisi").orElseThrow().path("id").asText();
            nodes = List.of(document, id, Routes.node(administrator, id).path("parentId").asText());
            for (var node : nodes) {
                administrator.put(Api.NODES + "/" + node, Map.of("properties", Map.of("cm:owner", "karo"))).expect(200);
            }
        }
        try (var server = ServerProcess.start(data)) {
            var administrator = Office.ofDemoUsers(server.url()).person("admin", "admin");
            for (var node : nodes) {
                assertThat(owner(administrator, node)).isEqualTo(SYSTEM);
            }
        }
    }

    private void keepsItself(Client person, String folder) {
        var node = Api.NODES + "/" + folder;
        for (var answer : List.of(person.put(node, Map.of("name", "JUKLAK-2026-9999")),
                person.put(node, Map.of("properties", Map.of("cm:title", "Lain"))),
                person.post(node + "/move", Map.of("targetParentId", shared())), person.delete(node))) {
            assertThat(answer.status()).as(person.user() + ": " + answer.sentence()).isIn(403, 404, 409);
        }
    }

    private String shared() {
        return admin.get(Api.NODES + "/-shared-").expect(200).json().at("/entry/id").asText();
    }

    private String owner(String node) {
        return owner(admin, node);
    }

    private static String owner(Client administrator, String node) {
        JsonNode properties = Routes.node(administrator, node).path("properties");
        return properties.at("/cm:owner/id").asText(properties.path("cm:owner").asText());
    }
}
