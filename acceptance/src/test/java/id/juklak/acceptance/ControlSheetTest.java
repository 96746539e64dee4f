package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** A case's control sheet (lembar kendali). */
@ExtendWith(Server.class)
class ControlSheetTest {

    private final Office office;
    private final Journey journey;

    ControlSheetTest(Office office) {
        this.office = office;
        journey = new Journey(office);
    }

    @Test
    void tellsOfARunningCaseWhatIsDoneWhatGoesOnAndWhatIsToCome() {
        var id = journey.startAt("langkah03");

        var sheet = sheet(id);

        assertThat(sheet.path("status").asText()).isEqualTo("berjalan");
        assertThat(sheet.path("selesai").isNull()).isTrue();
        assertThat(sheet.path("tenggat").asText()).isNotEmpty();
        assertThat(texts(sheet.path("langkahan"), "keadaan").subList(0, 5)).containsExactly("selesai", "selesai", "berjalan", "akanDatang",
                "akanDatang");
        var second = step(sheet, 2);
        assertThat(second.path("oleh").asText()).isEqualTo(office.holder("KABAG_ORTALA").user());
        assertThat(second.path("selesai").asText()).isGreaterThanOrEqualTo(second.path("mulai").asText());
        assertThat(second.path("normaMenit").asInt()).isEqualTo(60);
        assertThat(step(sheet, 3).path("oleh").isNull()).isTrue();
        assertThat(step(sheet, 3).path("mulai").asText()).isEqualTo(second.path("selesai").asText());
        assertThat(step(sheet, 4).path("mulai").isNull()).isTrue();
        assertThat(sheet.path("langkahan")).hasSize(16).allSatisfy(each -> assertThat(each.path("terlambat").asBoolean()).isFalse());
    }

    @Test
    void tellsOfEveryReturnFromWhereToWhereByWhomAndWhy() {
        var id = journey.startAt("langkah05");
        journey.desk("KARO_PO").returnTask(journey.taskId(id), "Lengkapi jadwal rapat.").expect(200);
        journey.proceedTo(id, "langkah04");
        journey.desk("KABAG_ORTALA").returnTask(journey.taskId(id), "Anggaran belum ada.").expect(200);
        journey.proceedTo(id, "langkah06");

        var sheet = sheet(id);

        assertThat(texts(sheet.path("kembali"), "catatan")).containsExactly("Lengkapi jadwal rapat.", "Anggaran belum ada.");
        assertThat(texts(sheet.path("kembali"), "noDari")).containsExactly("5", "4");
        assertThat(texts(sheet.path("kembali"), "noKe")).containsExactly("3", "3");
        assertThat(texts(sheet.path("kembali"), "jabatan")).containsExactly("KARO_PO", "KABAG_ORTALA");
        assertThat(step(sheet, 3).path("kali").asInt()).isEqualTo(3);
        assertThat(step(sheet, 4).path("kali").asInt()).isEqualTo(3);
        assertThat(step(sheet, 5).path("kali").asInt()).isEqualTo(2);
        assertThat(step(sheet, 5).path("keadaan").asText()).isEqualTo("selesai");
    }

    @Test
    void tellsOfACancelledCaseWhoEndedItWhenAndWhy() {
        var id = journey.startAt("langkah02");
        journey.desk("SESMENKO").cancel(id, "Sudah diatur dalam pedoman lain.").expect(200);

        var sheet = sheet(id);

        assertThat(sheet.path("status").asText()).isEqualTo("dibatalkan");
        assertThat(sheet.path("tenggat").isNull()).isTrue();
        assertThat(sheet.at("/batal/alasan").asText()).isEqualTo("Sudah diatur dalam pedoman lain.");
        assertThat(sheet.at("/batal/jabatan").asText()).isEqualTo("SESMENKO");
        assertThat(sheet.at("/batal/pada").asText()).isNotEmpty();
        assertThat(texts(sheet.path("langkahan"), "keadaan").subList(0, 3)).containsExactly("selesai", "akanDatang", "akanDatang");
    }

    @Test
    void tellsOfAFinishedCaseEveryDocumentWithItsMarksAndWhetherTheyHold() {
        var id = journey.start();
        journey.finish(id, false);

        var sheet = sheet(id);

        assertThat(texts(sheet.path("langkahan"), "keadaan")).containsOnly("selesai");
        assertThat(sheet.path("selesai").asText()).isNotEmpty();
        var notula = document(sheet, "notula");
        assertThat(notula.path("tanda")).hasSize(1).allSatisfy(each -> {
            assertThat(each.path("tindakan").asText()).isEqualTo("tandaTangan");
            assertThat(each.path("jabatan").asText()).isEqualTo("KABAG_ORTALA");
            assertThat(each.path("sah").asBoolean()).isTrue();
        });
        assertThat(texts(document(sheet, "naskahDinasRapat").path("tanda"), "jabatan")).containsExactly("KABAG_ORTALA", "KARO_PO");
        assertThat(texts(sheet.path("dokumen"), "berlaku")).containsOnly("berlaku");
        assertThat(texts(sheet.path("dokumen"), "jenis")).contains("disposisi", "rencanaKegiatan", "konsepJuklak", "notaDinasPengantar");
    }

    @Test
    void isInTheReadersLanguage() {
        var id = journey.start();

        assertThat(sheet(id).path("namaStatus").asText()).isEqualTo("Berjalan");
        assertThat(office.holder("KARO_PO").in("en-GB").get(path(id)).expect(200).json().path("namaStatus").asText()).isEqualTo("Running");
    }

    @Test
    void isForThoseWhoMayReadTheCase() {
        var others = journey.desk("KARO_PO").startBerkas("Juklak unit lain", "juklak", "arahan", "ORTALA").expect(201).json().path("id")
                .asText();

        office.holder("UNIT_ORGANISASI").get(path(others)).expect(404);
        office.holder("ARSIPARIS").get(path(others)).expect(404);
        office.holder("KARO_PO").get(path("00000000-0000-0000-0000-000000000000")).expect(404);
        office.holder("KARO_PO").get(path("bukan..id")).expect(404);
    }

    private JsonNode sheet(String id) {
        return office.holder("KARO_PO").get(path(id)).expect(200).json();
    }

    private static String path(String id) {
        return Api.JUKLAK + "/berkas/" + id + "/lembar-kendali";
    }

    private static JsonNode step(JsonNode sheet, int no) {
        return sheet.path("langkahan").get(no - 1);
    }

    private static JsonNode document(JsonNode sheet, String kind) {
        for (var each : sheet.path("dokumen")) {
            if (kind.equals(each.path("jenis").asText())) {
                return each;
            }
        }
        throw new AssertionError("the sheet has no " + kind);
    }

    private static List<String> texts(JsonNode rows, String field) {
        var texts = new ArrayList<String>();
        rows.forEach(each -> texts.add(each.path(field).asText()));
        return texts;
    }
}
