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

import id.juklak.demo.LemariPeraga;

/**
 * The archive's search, as archivists use it. One case is published for all tests; its title and text hold a word that nothing else holds.
 */
@ExtendWith(Server.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The archive's search")
class ArchiveSearchTest {

    /** What a case without a PerMenko leaves in the archive. */
    private static final List<String> JENIS_ARSIP = List.of("juklakFinal", "notula", "notaDinasPengantar", "lembarKendali");

    private final Office office;
    private final Perjalanan perjalanan;
    private final Meja arsiparis;
    /** In the title. */
    private final String kata = kataBaru();
    /** In the texts of the guideline and its notula, and in no title. */
    private final String kataIsi = kataBaru();
    private JsonNode berkas;
    private String pedoman;

    ArchiveSearchTest(Office office) {
        this.office = office;
        this.perjalanan = new Perjalanan(office);
        this.arsiparis = new Meja(office.holder("ARSIPARIS"));
        terbitkan();
    }

    private static String kataBaru() {
        return "zu" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "qx";
    }

    private void terbitkan() {
        var karo = perjalanan.meja("KARO_PO");
        var id = karo.mulai("Pedoman Penyusunan Laporan " + kata, "pedoman", "arahan", Office.UNIT).expect(201).json().path("id").asText();
        perjalanan.lanjut(id, "langkah11");
        perjalanan.meja("KASUBBAG_TATA_LAKSANA").siapkan(id, false, new LemariPeraga("isi " + kataIsi));
        berkas = perjalanan.tuntaskan(id, false);
        pedoman = berkas.at("/final/id").asText();
    }

    @Test
    void whatWasArchivedThisMomentIsFoundByTitleNumberAndCaseAtOnce() {
        var lemari = new LemariPeraga("isi");
        var baru = kataBaru();
        var id = perjalanan.meja("KARO_PO").mulai("Juklak " + baru, "juklak", "arahan", Office.UNIT).expect(201).json().path("id").asText();
        perjalanan.lanjut(id, "langkah11");
        perjalanan.meja("KASUBBAG_TATA_LAKSANA").siapkan(id, false, lemari);
        var selesai = perjalanan.tuntaskan(id, false);

        var menurutJudul = cari(Map.of("q", baru));
        var menurutBerkas = cari(Map.of("q", selesai.path("nomorBerkas").asText()));
        var notula = satu(menurutJudul, "notula");
        var menurutNomor = cari(Map.of("nomor", notula.path("nomor").asText()));

        assertThat(menurutJudul).extracting(each -> each.path("jenis").asText()).containsExactlyInAnyOrderElementsOf(JENIS_ARSIP);
        assertThat(ids(menurutBerkas)).containsExactlyInAnyOrderElementsOf(ids(menurutJudul));
        assertThat(ids(menurutNomor)).containsExactly(notula.path("id").asText());
        assertThat(ids(cari(Map.of("q", notula.path("nomor").asText())))).contains(notula.path("id").asText());
    }

    @Test
    void whileTheIndexCatchesUpEveryDocumentIsThereOnce() {
        assumeTrue(adaIndeks(), "a server without an index");
        menunggu(Map.of("q", kataIsi), entri -> entri.stream().anyMatch(each -> each.path("id").asText().equals(pedoman)));

        for (var sort : List.of("relevansi", "tanggal", "judul", "nomorBerkas")) {
            var semua = cari(Map.of("q", kata, "sort", sort));
            assertThat(ids(semua)).as(sort).hasSize(JENIS_ARSIP.size()).doesNotHaveDuplicates();
            var berhalaman = new ArrayList<String>();
            for (var skip = 0; skip < JENIS_ARSIP.size(); skip++) {
                berhalaman.addAll(ids(cari(Map.of("q", kata, "sort", sort, "skipCount", skip, "maxItems", 1))));
            }
            assertThat(berhalaman).as("pages by " + sort).containsExactlyElementsOf(ids(semua));
        }
    }

    @Test
    void wordsOfTheTextAreFoundAndMarkedInPiecesOfIt() {
        assumeTrue(adaIndeks(), "a server without an index");
        var entri = menunggu(Map.of("q", kataIsi), found -> !found.isEmpty() && !found.get(0).path("sorotan").isEmpty());

        assertThat(entri).allSatisfy(each -> assertThat(each.path("nomorBerkas")).isEqualTo(berkas.path("nomorBerkas")));
        var cocok = new ArrayList<String>();
        satu(entri, "juklakFinal").path("sorotan").forEach(piece -> piece.forEach(part -> {
            if (part.path("cocok").asBoolean()) {
                cocok.add(part.path("teks").asText());
            }
        }));
        assertThat(cocok).isNotEmpty().allSatisfy(word -> assertThat(word).isEqualToIgnoringCase(kataIsi));
    }

    @Test
    void indonesianWordsAreFoundByTheirStems() {
        for (var bentuk : List.of("menyusun", "disusun", "susunan")) {
            assertThat(ids(cari(Map.of("q", bentuk + " " + kata)))).as(bentuk).contains(pedoman);
        }
        assertThat(ids(cari(Map.of("q", "mencetak " + kata)))).isEmpty();
        assumeTrue(adaIndeks(), "a server without an index");
        menunggu(Map.of("q", "mengelola " + kataIsi), found -> ids(found).contains(pedoman));
    }

    @Test
    void theBeginningOfAWordFindsIt() {
        assertThat(ids(cari(Map.of("q", kata.substring(0, kata.length() - 2))))).contains(pedoman);
    }

    @Test
    void wordsInQuotationMarksHaveToStandSideBySide() {
        assertThat(ids(cari(Map.of("q", "\"laporan " + kata + "\"")))).contains(pedoman);
        assertThat(ids(cari(Map.of("q", "\"pedoman " + kata + "\"")))).isEmpty();
    }

    @Test
    void filtersNarrowAndTheirCountsSayWhatIsThere() {
        var jawaban = arsiparis.cariArsip(Map.of("q", kata)).expect(200).json();
        var tahun = berkas.path("tahun").asText();

        assertThat(hitungan(jawaban, "jenis"))
                .containsExactlyInAnyOrderEntriesOf(JENIS_ARSIP.stream().collect(Collectors.toMap(jenis -> jenis, jenis -> 1)));
        assertThat(hitungan(jawaban, "unit")).isEqualTo(Map.of(Office.UNIT, JENIS_ARSIP.size()));
        assertThat(hitungan(jawaban, "tahun")).isEqualTo(Map.of(tahun, JENIS_ARSIP.size()));
        assertThat(hitungan(jawaban, "keadaan")).isEqualTo(Map.of("final", JENIS_ARSIP.size()));
        assertThat(hitungan(jawaban, "penandatangan")).containsKey(office.holder("KABAG_ORTALA").user());
        assertThat(jawaban.at("/facet/jenis/0/nama").asText()).isNotEmpty().isNotEqualTo(jawaban.at("/facet/jenis/0/nilai").asText());
        for (var facet : List.of("jenis", "unit", "tahun", "keadaan", "penandatangan")) {
            for (var nilai : jawaban.at("/facet/" + facet)) {
                assertThat(cari(Map.of("q", kata, facet, nilai.path("nilai").asText()))).as(facet + " " + nilai)
                        .hasSize(nilai.path("jumlah").asInt());
            }
        }
        assertThat(cari(Map.of("q", kata, "unit", "TIDAKADA"))).isEmpty();
        assertThat(cari(Map.of("q", kata, "tahun", "1999"))).isEmpty();
        assertThat(cari(Map.of("q", kata, "keadaan", "ditarik"))).isEmpty();
    }

    @Test
    void theDateOfTheDocumentLiesInThePeriodThatIsAskedFor() {
        var zona = ZoneId.of(arsiparis.client().get(Api.JUKLAK + "/saya").expect(200).json().path("zona").asText());
        var hari = LocalDate.now(zona);

        assertThat(cari(Map.of("q", kata, "dari", hari.minusDays(1), "sampai", hari))).hasSize(JENIS_ARSIP.size());
        assertThat(cari(Map.of("q", kata, "dari", hari.plusDays(1)))).isEmpty();
        assertThat(cari(Map.of("q", kata, "sampai", hari.minusDays(2)))).isEmpty();
    }

    @Test
    void aRetractedDocumentIsFoundAsThatAtOnce() {
        var judul = kataBaru();
        var id = perjalanan.meja("KARO_PO").mulai("Juklak " + judul, "juklak", "arahan", Office.UNIT).expect(201).json().path("id")
                .asText();
        var selesai = perjalanan.tuntaskan(id, false);
        menunggu(Map.of("q", judul, "keadaan", "final"), found -> found.size() == JENIS_ARSIP.size());

        perjalanan.meja("ADMINISTRATOR").tarik(selesai.at("/final/id").asText(), "Salah naskah.").expect(200);

        assertThat(ids(cari(Map.of("q", judul, "keadaan", "ditarik")))).containsExactly(selesai.at("/final/id").asText());
        assertThat(cari(Map.of("q", judul, "keadaan", "final"))).hasSize(JENIS_ARSIP.size() - 1);
    }

    @Test
    void noDraftIsFoundByAnyoneAndWhatIsArchivedOnlyByThoseWhoMayReadIt() {
        var judul = kataBaru();
        var id = perjalanan.meja("KARO_PO").mulai("Juklak " + judul, "juklak", "arahan", Office.UNIT).expect(201).json().path("id")
                .asText();
        perjalanan.lanjut(id, "langkah12");

        assertThat(perjalanan.meja("KARO_PO").cariArsip(Map.of("q", judul)).expect(200).entries()).isEmpty();
        assertThat(cari(Map.of("q", judul))).isEmpty();
        assertThat(ids(perjalanan.meja("KARO_PO").cariArsip(Map.of("q", kata)).expect(200).entries())).contains(pedoman);
        var unit = perjalanan.meja("UNIT_ORGANISASI").cariArsip(Map.of("q", kata)).expect(200);
        assertThat(unit.entries()).isEmpty();
        assertThat(unit.json().at("/facet/jenis")).isEmpty();
        perjalanan.meja("UNIT_ORGANISASI").arsip(pedoman).expect(404);
        assertThat(office.anyone().get(Api.JUKLAK + "/arsip", Map.of("q", kata)).status()).isEqualTo(401);
    }

    @Test
    void nobodyMakesADraftAnArchivedDocumentByHand(Server.Running server) {
        var id = perjalanan.sampai("langkah12");
        var konsep = satu(new ArrayList<>(daftar(perjalanan.berkas(id).path("dokumen"))), "konsepJuklak").path("id").asText();

        for (var person : List.of(office.holder("KABAG_ORTALA"), server.admin())) {
            assertThat(person.put(Api.NODES + "/" + konsep, Map.of("aspectNames", List.of("cm:versionable", "jkl:diarsipkan"))).status())
                    .as(person.user()).isGreaterThanOrEqualTo(400);
        }
        arsiparis.arsip(konsep).expect(404);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "*", "?", "\"", "\"\"", "'", "OR", "AND NOT", "{!", "{!afts}", "cm:name:*", "TYPE:\"cm:content\"", "((", ")",
            "[1 TO 2]", "a..b", "\\", "~", "^2", "=x", "@", "-", "+", "&&", "|| x",
            "</em>", "\uD83D\uDE00", "ا", "%", "or", "not", "to", "NOW/DAY", "\uE000x\uE001" })
    void whatOneTypesIsNeverReadAsAQuery(String q) {
        var jawaban = arsiparis.cariArsip(Map.of("q", q)).expect(200);

        assertThat(jawaban.json().path("teksPenuh").asBoolean()).as("the index took it for words").isEqualTo(adaIndeks());
        assertThat(ids(cari(Map.of("q", q + " " + kataBaru())))).isEmpty();
    }

    @Test
    void anEmptySearchShowsTheNewestFirst() {
        var semua = cari(Map.of("q", " "));

        assertThat(semua).isNotEmpty();
        assertThat(semua).extracting(each -> each.path("tanggal").asText()).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void impossibleQuestionsAreClearErrors() {
        var panjang = new StringJoiner(" ");
        for (var i = 0; i < 40; i++) {
            panjang.add("kata" + i);
        }
        assertThat(arsiparis.cariArsip(Map.of("q", panjang)).expect(400).errorKey()).isEqualTo("juklak.arsip.kataTerlaluBanyak");
        arsiparis.cariArsip(Map.of("q", "x".repeat(2000))).expect(400);
        arsiparis.cariArsip(Map.of("jenis", "tidakAda")).expect(400);
        arsiparis.cariArsip(Map.of("keadaan", "konsep")).expect(400);
        arsiparis.cariArsip(Map.of("tahun", "dua")).expect(400);
        arsiparis.cariArsip(Map.of("dari", "2026-02-30")).expect(400);
        arsiparis.cariArsip(Map.of("dari", "2026-03-01", "sampai", "2026-02-01")).expect(400);
        arsiparis.cariArsip(Map.of("unit", "X\" OR \"Y")).expect(400);
        arsiparis.cariArsip(Map.of("sort", "ukuran")).expect(400);
        arsiparis.cariArsip(Map.of("saringan", "x")).expect(400);
        assertThat(cari(Map.of("penandatangan", "\" OR TYPE:\"cm:content"))).isEmpty();
        assertThat(cari(Map.of("nomor", "\"\\"))).isEmpty();
    }

    private boolean adaIndeks() {
        return arsiparis.cariArsip(Map.of("q", kata)).expect(200).json().path("teksPenuh").asBoolean();
    }

    private List<JsonNode> cari(Map<String, ?> pertanyaan) {
        return arsiparis.cariArsip(pertanyaan).expect(200).entries();
    }

    /** Asks until the index has caught up. */
    private List<JsonNode> menunggu(Map<String, ?> pertanyaan, Predicate<List<JsonNode>> cukup) {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            var found = cari(pertanyaan);
            if (cukup.test(found)) {
                return found;
            }
            assertThat(System.nanoTime()).as("the index has not caught up with " + pertanyaan + ": " + found).isLessThan(until);
        }
    }

    private static List<String> ids(List<JsonNode> entri) {
        return entri.stream().map(each -> each.path("id").asText()).toList();
    }

    private static JsonNode satu(List<JsonNode> entri, String jenis) {
        return entri.stream().filter(each -> each.path("jenis").asText().equals(jenis)).findFirst().orElseThrow();
    }

    private static List<JsonNode> daftar(JsonNode semua) {
        var daftar = new ArrayList<JsonNode>();
        semua.forEach(daftar::add);
        return daftar;
    }

    private static Map<String, Integer> hitungan(JsonNode jawaban, String facet) {
        var hitungan = new HashMap<String, Integer>();
        jawaban.at("/facet/" + facet).forEach(each -> hitungan.put(each.path("nilai").asText(), each.path("jumlah").asInt()));
        return hitungan;
    }
}
