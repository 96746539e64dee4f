package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

/** The office's registers and where its time goes. */
@ExtendWith(Server.class)
class ReportTest {

    private static final String REGISTER = Api.JUKLAK + "/laporan/register";
    private static final String TIME_REPORT = Api.JUKLAK + "/laporan/waktu";

    private final Office office;
    private final Journey journey;

    ReportTest(Office office) {
        this.office = office;
        journey = new Journey(office);
    }

    @Test
    void theRegisterListsACaseAtOnceWithWhereItStands() {
        var berkas = journey.berkas(journey.startAt("langkah03"));

        var entry = findEntry("KARO_PO", berkas.path("nomorBerkas").asText());

        assertThat(entry.path("judul").asText()).isEqualTo(berkas.path("judul").asText());
        assertThat(entry.path("mulai").asText()).isEqualTo(berkas.path("mulai").asText());
        assertThat(entry.path("namaStatus").asText()).isEqualTo("Berjalan");
        assertThat(entry.path("langkah").asText()).isEqualTo("langkah03");
        assertThat(entry.path("namaUnit").asText()).isNotEmpty().isNotEqualTo(Office.UNIT);
    }

    @Test
    void aCancelledCaseStaysInTheRegisterWithItsReason() {
        var id = journey.startAt("langkah02");
        journey.desk("KARO_PO").cancel(id, "Sudah diatur dalam pedoman lain.").expect(200);

        var entry = findEntry("KARO_PO", journey.berkas(id).path("nomorBerkas").asText());

        assertThat(entry.path("status").asText()).isEqualTo("dibatalkan");
        assertThat(entry.path("catatan").asText()).isEqualTo("Sudah diatur dalam pedoman lain.");
        assertThat(entry.path("selesai").asText()).isNotEmpty();
        assertThat(entry.path("langkah").isNull()).isTrue();
    }

    @Test
    void aUnitsRegisterHoldsItsOwnCasesOnlyAndAnArchivistsNone() {
        var own = journey.berkas(journey.start()).path("nomorBerkas").asText();
        journey.desk("KARO_PO").startBerkas("Juklak " + UUID.randomUUID(), "juklak", "arahan", "ORTALA").expect(201);

        var listed = all("UNIT_ORGANISASI");

        assertThat(listed).extracting(each -> each.path("nomorBerkas").asText()).contains(own);
        assertThat(listed).allSatisfy(each -> assertThat(each.path("unit").asText()).isEqualTo(Office.UNIT));
        assertThat(all("ARSIPARIS")).isEmpty();
    }

    @Test
    void pagesOfTheRegisterNeitherRepeatNorLoseACase() {
        journey.start();
        journey.start();
        var karo = office.holder("KARO_PO");

        var first = karo.get(REGISTER, Map.of("buku", "berkas", "maxItems", 1)).expect(200);
        var total = first.json().at("/list/pagination/totalItems").asInt();
        var last = karo.get(REGISTER, Map.of("buku", "berkas", "maxItems", 2, "skipCount", total - 2)).expect(200);

        assertThat(all("KARO_PO")).hasSizeGreaterThanOrEqualTo(total).extracting(each -> each.path("nomorBerkas").asText())
                .doesNotHaveDuplicates().isSorted();
        assertThat(first.json().at("/list/pagination/hasMoreItems").asBoolean()).isTrue();
        assertThat(last.entries()).hasSize(2);
        assertThat(last.json().at("/list/pagination/hasMoreItems").asBoolean()).isFalse();
    }

    @Test
    void aPeriodHoldsTheCasesOfItsDaysOnly() {
        var number = journey.berkas(journey.start()).path("nomorBerkas").asText();
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

        assertThat(numbers(Map.of("dari", today, "sampai", today))).contains(number);
        assertThat(numbers(Map.of("dari", today.minusDays(40), "sampai", today.minusDays(1)))).doesNotContain(number);
        assertThat(numbers(Map.of("dari", today.plusDays(1), "sampai", today.plusDays(40)))).doesNotContain(number);
    }

    @Test
    void theWorkbookOpensAsTheOfficesBookWithRealDatesAndAFilter() throws IOException {
        var berkas = journey.berkas(journey.start());

        var answer = office.holder("KARO_PO").get(REGISTER, Map.of("buku", "berkas", "format", "xlsx")).expect(200);

        assertThat(answer.header("Content-Type")).isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(fileName(answer)).startsWith("Buku Agenda Berkas ").endsWith(".xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Buku Agenda Berkas");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith("Periode 1 Januari ");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A5:");
            Row last = sheet.getRow(sheet.getLastRowNum());
            assertThat(last.getCell(0).getNumericCellValue()).isEqualTo(sheet.getLastRowNum() - 4);
            assertThat(last.getCell(1).getStringCellValue()).isEqualTo(berkas.path("nomorBerkas").asText());
            assertThat(DateUtil.isCellDateFormatted(last.getCell(2))).isTrue();
            assertThat(last.getCell(2).getLocalDateTimeCellValue().toString()).startsWith(berkas.path("mulai").asText().substring(0, 16));
        }
    }

    @Test
    void theCsvOpensInExcelAndRunsNoFormulaThatSomeoneTypedAsATitle() {
        var title = "=HYPERLINK(\"http://contoh.invalid\";\"klik\")";
        journey.desk("KARO_PO").startBerkas(title, "juklak", "arahan", Office.UNIT).expect(201);

        var answer = office.holder("KARO_PO").get(REGISTER, Map.of("buku", "berkas", "format", "csv")).expect(200);
        var comma = office.holder("KARO_PO").in("en-US").get(REGISTER, Map.of("buku", "berkas", "format", "csv", "pemisah", "koma"))
                .expect(200);

        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.bytes()).startsWith(0xEF, 0xBB, 0xBF);
        var lines = new String(answer.bytes(), StandardCharsets.UTF_8).split("\r\n");
        assertThat(lines[0]).contains("No.;Nomor berkas;Dibuka;Judul;");
        assertThat(lines).anySatisfy(line -> assertThat(line).contains(";\"'=HYPERLINK(\"\"http://contoh.invalid\"\";\"\"klik\"\")\";"));
        assertThat(new String(comma.bytes(), StandardCharsets.UTF_8)).contains("No.,Case number,Opened,Title,");
    }

    @ParameterizedTest(name = "a register with {0} is refused: {1}")
    @CsvSource(delimiter = '|', value = { "buku=berkas&dari=2026-02-30|laporan.tanggal", "buku=berkas&sampai=kemarin|laporan.tanggal",
            "buku=berkas&dari=2026-05-01&sampai=2026-04-30|laporan.terbalik",
            "buku=berkas&dari=2000-01-01&sampai=2026-04-30|laporan.terlaluPanjang", "buku=berkas&dari=-9999-01-01|laporan.tanggal",
            "buku=surat|web.nilai", "dari=2026-01-01|web.wajib", "buku=berkas&format=pdf|web.nilai",
            "buku=berkas&format=csv&pemisah=tab|web.nilai", "buku=berkas&maxItems=0|web.nilai", "buku=berkas&unit=HUKUM|web.parameter" })
    void aPeriodThatCannotBeReadIsRefusedWithASentence(String query, String code) {
        var refused = office.holder("KARO_PO").get(REGISTER + "?" + query).expect(400);

        assertThat(refused.errorKey()).isEqualTo("juklak." + code);
        assertThat(refused.sentence()).doesNotContain("juklak.galat").endsWith(".");
    }

    @Test
    void theReportCountsEveryTimeThatAStepWasDoneAndWhatBecameOfTheCases() {
        var before = readTimeReport("KARO_PO");
        var id = journey.startAt("langkah04");
        journey.desk("KABAG_ORTALA").returnTask(journey.taskId(id), "Lengkapi jadwal.").expect(200);
        journey.finish(id, false);
        journey.desk("KARO_PO").cancel(journey.start(), "Tidak jadi.").expect(200);

        var after = readTimeReport("KARO_PO");

        assertThat(after.path("langkah")).hasSize(16);
        assertThat(findStep(after, 3).path("kali").asInt() - findStep(before, 3).path("kali").asInt()).isEqualTo(2);
        assertThat(findStep(after, 4).path("kali").asInt() - findStep(before, 4).path("kali").asInt()).isEqualTo(2);
        assertThat(findStep(after, 4).path("dikembalikan").asInt() - findStep(before, 4).path("dikembalikan").asInt()).isEqualTo(1);
        assertThat(findStep(after, 16).path("kali").asInt() - findStep(before, 16).path("kali").asInt()).isEqualTo(1);
        assertThat(findStep(after, 3).path("normaMenit").asInt()).isEqualTo(14 * 450);
        assertThat(findStep(after, 3).path("median").isNumber()).isTrue();
        assertThat(findStep(after, 3).path("p90").asDouble()).isGreaterThanOrEqualTo(findStep(after, 3).path("median").asDouble());
        for (var what : List.of("selesai", "dibatalkan", "dikembalikan")) {
            assertThat(after.at("/berkas/" + what).asInt() - before.at("/berkas/" + what).asInt()).as(what).isEqualTo(1);
        }
        assertThat(after.at("/berkas/mulai").asInt() - before.at("/berkas/mulai").asInt()).isEqualTo(2);
        assertThat(after.at("/berkas/durasi/kali").asInt()).isEqualTo(after.at("/berkas/selesai").asInt());
        assertThat(after.path("bulan").get(after.path("bulan").size() - 1).path("selesai").asInt()).isPositive();
    }

    @Test
    void aUnitsReportIsAboutItsOwnCases() {
        var before = readTimeReport("UNIT_ORGANISASI");
        journey.desk("KARO_PO").startBerkas("Juklak " + UUID.randomUUID(), "juklak", "arahan", "ORTALA").expect(201);

        assertThat(readTimeReport("UNIT_ORGANISASI").at("/berkas/mulai").asInt()).isEqualTo(before.at("/berkas/mulai").asInt());
        journey.start();
        assertThat(readTimeReport("UNIT_ORGANISASI").at("/berkas/mulai").asInt()).isEqualTo(before.at("/berkas/mulai").asInt() + 1);
    }

    private JsonNode readTimeReport(String role) {
        return office.holder(role).get(TIME_REPORT).expect(200).json();
    }

    private static JsonNode findStep(JsonNode timeReport, int no) {
        return timeReport.path("langkah").get(no - 1);
    }

    private JsonNode findEntry(String role, String berkasNumber) {
        return all(role).stream().filter(each -> berkasNumber.equals(each.path("nomorBerkas").asText())).findFirst().orElseThrow();
    }

    private List<JsonNode> all(String role) {
        return all(role, Map.of());
    }

    private List<String> numbers(Map<String, ?> period) {
        return all("KARO_PO", period).stream().map(each -> each.path("nomorBerkas").asText()).toList();
    }

    private List<JsonNode> all(String role, Map<String, ?> period) {
        var entries = new ArrayList<JsonNode>();
        Answer page;
        do {
            Map<String, Object> query = new HashMap<>(period);
            query.putAll(Map.of("buku", "berkas", "maxItems", 100, "skipCount", entries.size()));
            page = office.holder(role).get(REGISTER, query).expect(200);
            entries.addAll(page.entries());
        } while (page.json().at("/list/pagination/hasMoreItems").asBoolean());
        return entries;
    }

    /** The name that a browser keeps the file under. */
    private static String fileName(Answer answer) {
        var header = answer.header("Content-Disposition");
        assertThat(header).startsWith("attachment; filename=\"");
        return URLDecoder.decode(header.substring(header.indexOf("filename*=UTF-8''") + 17), StandardCharsets.UTF_8);
    }
}
