package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import id.juklak.demo.DemoCupboard;

/**
 * The archive's search, as archivists use it. One case is published for all tests; its title and text hold a word that nothing else holds.
 */
@ExtendWith(Server.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The archive's search")
class ArchiveSearchTest {

    /** What a case without a PerMenko leaves in the archive. */
    private static final List<String> ARCHIVED_KINDS = List.of("juklakFinal", "notula", "notaDinasPengantar", "lembarKendali");

    private final Office office;
    private final Journey journey;
    private final Desk archivist;
    /** In the title. */
    private final String titleWord = createWord();
    /** In the texts of the guideline and its notula, and in no title. */
    private final String textWord = createWord();
    private JsonNode berkas;
    private String pedomanId;

    ArchiveSearchTest(Office office) {
        this.office = office;
        this.journey = new Journey(office);
        this.archivist = new Desk(office.holder("ARSIPARIS"));
        publish();
    }

    private static String createWord() {
        return "zu" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "qx";
    }

    private void publish() {
        var karo = journey.desk("KARO_PO");
        var id = karo.startBerkas("Pedoman Penyusunan Laporan " + titleWord, "pedoman", "arahan", Office.UNIT).expect(201).json().path("id")
                .asText();
        journey.proceedTo(id, "langkah11");
        journey.desk("KASUBBAG_TATA_LAKSANA").prepare(id, false, new DemoCupboard("isi " + textWord));
        berkas = journey.finish(id, false);
        pedomanId = berkas.at("/final/id").asText();
    }

    @Test
    void whatWasArchivedThisMomentIsFoundByTitleNumberAndCaseAtOnce() {
        var cupboard = new DemoCupboard("isi");
        var otherWord = createWord();
        var id = journey.desk("KARO_PO").startBerkas("Juklak " + otherWord, "juklak", "arahan", Office.UNIT).expect(201).json().path("id")
                .asText();
        journey.proceedTo(id, "langkah11");
        journey.desk("KASUBBAG_TATA_LAKSANA").prepare(id, false, cupboard);
        var finished = journey.finish(id, false);

        var byTitle = search(Map.of("q", otherWord));
        var byBerkas = search(Map.of("q", finished.path("nomorBerkas").asText()));
        var notula = findByKind(byTitle, "notula");
        var byNumber = search(Map.of("nomor", notula.path("nomor").asText()));

        assertThat(byTitle).extracting(each -> each.path("jenis").asText()).containsExactlyInAnyOrderElementsOf(ARCHIVED_KINDS);
        assertThat(ids(byBerkas)).containsExactlyInAnyOrderElementsOf(ids(byTitle));
        assertThat(ids(byNumber)).containsExactly(notula.path("id").asText());
        assertThat(ids(search(Map.of("q", notula.path("nomor").asText())))).contains(notula.path("id").asText());
    }

    @Test
    void whileTheIndexCatchesUpEveryDocumentIsThereOnce() {
        assumeTrue(hasIndex(), "a server without an index");
        searchUntil(Map.of("q", textWord), entries -> entries.stream().anyMatch(each -> each.path("id").asText().equals(pedomanId)));

        for (var sort : List.of("relevansi", "tanggal", "judul", "nomorBerkas")) {
            var all = search(Map.of("q", titleWord, "urut", sort));
            assertThat(ids(all)).as(sort).hasSize(ARCHIVED_KINDS.size()).doesNotHaveDuplicates();
            var paged = new ArrayList<String>();
            for (var skip = 0; skip < ARCHIVED_KINDS.size(); skip++) {
                paged.addAll(ids(search(Map.of("q", titleWord, "urut", sort, "skipCount", skip, "maxItems", 1))));
            }
            assertThat(paged).as("pages by " + sort).containsExactlyElementsOf(ids(all));
        }
    }

    @Test
    void wordsOfTheTextAreFoundAndMarkedInPiecesOfIt() {
        assumeTrue(hasIndex(), "a server without an index");
        var entries = searchUntil(Map.of("q", textWord), found -> !found.isEmpty() && !found.get(0).path("sorotan").isEmpty());

        assertThat(entries).allSatisfy(each -> assertThat(each.path("nomorBerkas")).isEqualTo(berkas.path("nomorBerkas")));
        var matches = new ArrayList<String>();
        findByKind(entries, "juklakFinal").path("sorotan").forEach(piece -> piece.forEach(part -> {
            if (part.path("cocok").asBoolean()) {
                matches.add(part.path("teks").asText());
            }
        }));
        assertThat(matches).isNotEmpty().allSatisfy(word -> assertThat(word).isEqualToIgnoringCase(textWord));
    }

    @Test
    void indonesianWordsAreFoundByTheirStems() {
        for (var form : List.of("menyusun", "disusun", "susunan")) {
            assertThat(ids(search(Map.of("q", form + " " + titleWord)))).as(form).contains(pedomanId);
        }
        assertThat(ids(search(Map.of("q", "mencetak " + titleWord)))).isEmpty();
        assumeTrue(hasIndex(), "a server without an index");
        searchUntil(Map.of("q", "mengelola " + textWord), found -> ids(found).contains(pedomanId));
    }

    @Test
    void theBeginningOfAWordFindsIt() {
        assertThat(ids(search(Map.of("q", titleWord.substring(0, titleWord.length() - 2))))).contains(pedomanId);
    }

    @Test
    void wordsInQuotationMarksHaveToStandSideBySide() {
        assertThat(ids(search(Map.of("q", "\"laporan " + titleWord + "\"")))).contains(pedomanId);
        assertThat(ids(search(Map.of("q", "\"pedoman " + titleWord + "\"")))).isEmpty();
    }

    @Test
    void filtersNarrowAndTheirCountsSayWhatIsThere() {
        var answer = archivist.searchArchive(Map.of("q", titleWord)).expect(200).json();
        var year = berkas.path("tahun").asText();

        assertThat(readCounts(answer, "jenis"))
                .containsExactlyInAnyOrderEntriesOf(ARCHIVED_KINDS.stream().collect(Collectors.toMap(kind -> kind, kind -> 1)));
        assertThat(readCounts(answer, "unit")).isEqualTo(Map.of(Office.UNIT, ARCHIVED_KINDS.size()));
        assertThat(readCounts(answer, "tahun")).isEqualTo(Map.of(year, ARCHIVED_KINDS.size()));
        assertThat(readCounts(answer, "keadaan")).isEqualTo(Map.of("final", ARCHIVED_KINDS.size()));
        assertThat(readCounts(answer, "penandatangan")).containsKey(office.holder("KABAG_ORTALA").user());
        assertThat(answer.at("/facet/jenis/0/nama").asText()).isNotEmpty().isNotEqualTo(answer.at("/facet/jenis/0/nilai").asText());
        for (var facet : List.of("jenis", "unit", "tahun", "keadaan", "penandatangan")) {
            for (var value : answer.at("/facet/" + facet)) {
                assertThat(search(Map.of("q", titleWord, facet, value.path("nilai").asText()))).as(facet + " " + value)
                        .hasSize(value.path("jumlah").asInt());
            }
        }
        assertThat(search(Map.of("q", titleWord, "unit", "TIDAKADA"))).isEmpty();
        assertThat(search(Map.of("q", titleWord, "tahun", "1999"))).isEmpty();
        assertThat(search(Map.of("q", titleWord, "keadaan", "ditarik"))).isEmpty();
    }

    @Test
    void theDateOfTheDocumentLiesInThePeriodThatIsAskedFor() {
        var zone = ZoneId.of(archivist.client().get(Api.JUKLAK + "/saya").expect(200).json().path("zona").asText());
        var today = LocalDate.now(zone);

        assertThat(search(Map.of("q", titleWord, "dari", today.minusDays(1), "sampai", today))).hasSize(ARCHIVED_KINDS.size());
        assertThat(search(Map.of("q", titleWord, "dari", today.plusDays(1)))).isEmpty();
        assertThat(search(Map.of("q", titleWord, "sampai", today.minusDays(2)))).isEmpty();
    }

    @Test
    void aRetractedDocumentIsFoundAsThatAtOnce() {
        var title = createWord();
        var id = journey.desk("KARO_PO").startBerkas("Juklak " + title, "juklak", "arahan", Office.UNIT).expect(201).json().path("id")
                .asText();
        var finished = journey.finish(id, false);
        searchUntil(Map.of("q", title, "keadaan", "final"), found -> found.size() == ARCHIVED_KINDS.size());

        journey.desk("ADMINISTRATOR").retract(finished.at("/final/id").asText(), "Salah naskah.").expect(200);

        assertThat(ids(search(Map.of("q", title, "keadaan", "ditarik")))).containsExactly(finished.at("/final/id").asText());
        assertThat(search(Map.of("q", title, "keadaan", "final"))).hasSize(ARCHIVED_KINDS.size() - 1);
    }

    @Test
    void noDraftIsFoundByAnyoneAndWhatIsArchivedOnlyByThoseWhoMayReadIt() {
        var title = createWord();
        var id = journey.desk("KARO_PO").startBerkas("Juklak " + title, "juklak", "arahan", Office.UNIT).expect(201).json().path("id")
                .asText();
        journey.proceedTo(id, "langkah12");

        assertThat(journey.desk("KARO_PO").searchArchive(Map.of("q", title)).expect(200).entries()).isEmpty();
        assertThat(search(Map.of("q", title))).isEmpty();
        assertThat(ids(journey.desk("KARO_PO").searchArchive(Map.of("q", titleWord)).expect(200).entries())).contains(pedomanId);
        var unit = journey.desk("UNIT_ORGANISASI").searchArchive(Map.of("q", titleWord)).expect(200);
        assertThat(unit.entries()).isEmpty();
        assertThat(unit.json().at("/facet/jenis")).isEmpty();
        journey.desk("UNIT_ORGANISASI").readArchived(pedomanId).expect(404);
        assertThat(office.anyone().get(Api.JUKLAK + "/arsip", Map.of("q", titleWord)).status()).isEqualTo(401);
    }

    @Test
    void nobodyMakesADraftAnArchivedDocumentByHand(Server.Running server) {
        var id = journey.startAt("langkah12");
        var konsepJuklakId = findByKind(new ArrayList<>(toList(journey.berkas(id).path("dokumen"))), "konsepJuklak").path("id").asText();

        for (var person : List.of(office.holder("KABAG_ORTALA"), server.admin())) {
            assertThat(person.put(Api.NODES + "/" + konsepJuklakId, Map.of("aspectNames", List.of("cm:versionable", "jkl:diarsipkan")))
                    .status())
                    .as(person.user()).isGreaterThanOrEqualTo(400);
        }
        archivist.readArchived(konsepJuklakId).expect(404);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "*", "?", "\"", "\"\"", "'", "OR", "AND NOT", "{!", "{!afts}", "cm:name:*", "TYPE:\"cm:content\"", "((", ")",
            "[1 TO 2]", "a..b", "\\", "~", "^2", "=x", "@", "-", "+", "&&", "|| x",
            "</em>", "\uD83D\uDE00", "ا", "%", "or", "not", "to", "NOW/DAY", "\uE000x\uE001" })
    void whatOneTypesIsNeverReadAsAQuery(String q) {
        var answer = archivist.searchArchive(Map.of("q", q)).expect(200);

        assertThat(answer.json().path("teksPenuh").asBoolean()).as("the index took it for words").isEqualTo(hasIndex());
        assertThat(ids(search(Map.of("q", q + " " + createWord())))).isEmpty();
    }

    @Test
    void anEmptySearchShowsTheNewestFirst() {
        var all = search(Map.of("q", " "));

        assertThat(all).isNotEmpty();
        assertThat(all).extracting(each -> each.path("tanggal").asText()).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void impossibleQuestionsAreClearErrors() {
        var longQuery = new StringJoiner(" ");
        for (var i = 0; i < 40; i++) {
            longQuery.add("kata" + i);
        }
        assertThat(archivist.searchArchive(Map.of("q", longQuery)).expect(400).errorKey()).isEqualTo("juklak.arsip.kataTerlaluBanyak");
        archivist.searchArchive(Map.of("q", "x".repeat(2000))).expect(400);
        archivist.searchArchive(Map.of("jenis", "tidakAda")).expect(400);
        archivist.searchArchive(Map.of("keadaan", "konsep")).expect(400);
        archivist.searchArchive(Map.of("tahun", "dua")).expect(400);
        archivist.searchArchive(Map.of("dari", "2026-02-30")).expect(400);
        archivist.searchArchive(Map.of("dari", "2026-03-01", "sampai", "2026-02-01")).expect(400);
        archivist.searchArchive(Map.of("unit", "X\" OR \"Y")).expect(400);
        archivist.searchArchive(Map.of("urut", "ukuran")).expect(400);
        archivist.searchArchive(Map.of("saringan", "x")).expect(400);
        assertThat(search(Map.of("penandatangan", "\" OR TYPE:\"cm:content"))).isEmpty();
        assertThat(search(Map.of("nomor", "\"\\"))).isEmpty();
    }

    private boolean hasIndex() {
        return archivist.searchArchive(Map.of("q", titleWord)).expect(200).json().path("teksPenuh").asBoolean();
    }

    private List<JsonNode> search(Map<String, ?> query) {
        return archivist.searchArchive(query).expect(200).entries();
    }

    /** Asks until the index has caught up. */
    private List<JsonNode> searchUntil(Map<String, ?> query, Predicate<List<JsonNode>> enough) {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            var found = search(query);
            if (enough.test(found)) {
                return found;
            }
            assertThat(System.nanoTime()).as("the index has not caught up with " + query + ": " + found).isLessThan(until);
        }
    }

    private static List<String> ids(List<JsonNode> entries) {
        return entries.stream().map(each -> each.path("id").asText()).toList();
    }

    private static JsonNode findByKind(List<JsonNode> entries, String kind) {
        return entries.stream().filter(each -> each.path("jenis").asText().equals(kind)).findFirst().orElseThrow();
    }

    private static List<JsonNode> toList(JsonNode array) {
        var list = new ArrayList<JsonNode>();
        array.forEach(list::add);
        return list;
    }

    private static Map<String, Integer> readCounts(JsonNode answer, String facet) {
        var counts = new HashMap<String, Integer>();
        answer.at("/facet/" + facet).forEach(each -> counts.put(each.path("nilai").asText(), each.path("jumlah").asInt()));
        return counts;
    }
}
