package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import id.juklak.embedded.core.EmbeddedServer;

/** A server that has no index, as an ACS whose Solr is down or not there. */
@DisplayName("Without an index the archive")
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class ArchiveWithoutIndexTest {

    /** The guideline, its cover note, the notula and the control sheet. */
    private static final int ARCHIVED_PER_BERKAS = 4;

    @TempDir
    private static Path data;
    private static EmbeddedServer server;
    private static Desk archivist;
    private static JsonNode berkas;

    @BeforeAll
    static void begin() throws Exception {
        Files.writeString(data.resolve("juklak.properties"), "index.subsystem.name=noindex\n");
        server = EmbeddedServer.start(EmbeddedServer.Options.of(data).withPort(0));
        var office = Office.ofDemoUsers(URI.create("http://127.0.0.1:" + server.port() + "/alfresco"));
        var journey = new Journey(office);
        var id = journey.desk("KARO_PO").startBerkas("Pedoman Penyusunan Laporan Kinerja", "pedoman", "arahan", Office.UNIT).expect(201)
                .json()
                .path("id").asText();
        berkas = journey.finish(id, false);
        archivist = new Desk(office.holder("ARSIPARIS"));
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void isSearchedByTitleStemsNumbersAndFiltersAndSaysThatTextsAreNot() {
        var answer = archivist.searchArchive(Map.of("q", "menyusun kinerja")).expect(200);

        assertThat(answer.json().path("teksPenuh").asBoolean()).isFalse();
        assertThat(ids(answer)).hasSize(ARCHIVED_PER_BERKAS).contains(berkas.at("/final/id").asText());
        assertThat(answer.json().at("/facet/jenis")).hasSize(ARCHIVED_PER_BERKAS);
        assertThat(ids(archivist.searchArchive(Map.of("q", "menyusun kinerja", "jenis", "juklakFinal")).expect(200)))
                .containsExactly(berkas.at("/final/id").asText());
        assertThat(ids(archivist.searchArchive(Map.of("q", berkas.path("nomorBerkas").asText())).expect(200))).hasSize(ARCHIVED_PER_BERKAS);
        assertThat(ids(archivist.searchArchive(Map.of("q", "\"laporan kinerja\"", "skipCount", 1, "maxItems", 1)).expect(200))).hasSize(1);
        assertThat(ids(archivist.searchArchive(Map.of("q", "diregistrasi")).expect(200))).as("a word of the text only").isEmpty();
    }

    @Test
    void listsWhatReachesTheEndOfItsRetention() {
        var pedomanId = berkas.at("/final/id").asText();

        assertThat(ids(archivist.listRetention(Map.of("tahap", "aktif")).expect(200))).contains(pedomanId);
    }

    private static List<String> ids(Answer answer) {
        return answer.entries().stream().map(each -> each.path("id").asText()).toList();
    }
}
