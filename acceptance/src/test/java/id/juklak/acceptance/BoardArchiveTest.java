package id.juklak.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;

/** The archive on the board, as archivists use it: search, notes, enactment, retention; wide and on a phone. */
@ExtendWith({ Server.class, HeadlessBrowser.class })
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
@DisplayName("The archive on the board")
class BoardArchiveTest {

    /** The guideline, its cover note, the notula and the control sheet. */
    private static final int ARCHIVED_PER_BERKAS = 4;

    private static final int PHONE = 375;

    private final Server.Running server;
    private final Browser browser;
    private final Journey journey;
    private final String titleWord = "Kearsipan " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final String pedomanId;

    BoardArchiveTest(Server.Running server, Browser browser) {
        this.server = server;
        this.browser = browser;
        journey = new Journey(server.office());
        var id = journey.desk("KARO_PO").startBerkas("Petunjuk Pelaksanaan " + titleWord, "juklak", "arahan", Office.UNIT).expect(201)
                .json()
                .path("id").asText();
        pedomanId = journey.finish(id, false).at("/final/id").asText();
    }

    @Test
    void anArchivistFiltersWhatIsFoundAndClearsTheFilters() {
        try (var archivist = Board.signIn(browser, server, "arsiparis")) {
            archivist.goTo("arsip");
            archivist.page().getByLabel("Cari dalam arsip").pressSequentially(titleWord);
            assertThat(archivist.page().getByRole(AriaRole.STATUS)
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(ARCHIVED_PER_BERKAS + " dokumen ditemukan.")))
                    .isVisible();

            archivist.buttonContaining("Notula").first().click();
            assertThat(archivist.page().locator("article")).hasCount(1);
            archivist.link("Hapus semua saringan").click();
            assertThat(archivist.page().locator("article")).hasCount(ARCHIVED_PER_BERKAS);
            archivist.page().getByLabel("Tanggal sampai").fill("2020-01-01");
            archivist.expectVisible("Tidak ada dokumen yang cocok");
            archivist.page().getByLabel("Tanggal sampai").fill("");
            assertThat(archivist.page().locator("article")).hasCount(ARCHIVED_PER_BERKAS);
            archivist.page().getByLabel("Urutkan").selectOption("judul");
            assertThat(archivist.page().locator("article")).hasCount(ARCHIVED_PER_BERKAS);
            archivist.expectAccessible();
            archivist.capturePage("arsip-saringan");
            captureNarrow(archivist, "arsip-saringan-ponsel");
        }
    }

    @Test
    void anArchivistNotesWhereTheRecordStandsAndIsToldWhenSomeoneElseDid() {
        try (var archivist = Board.signIn(browser, server, "arsiparis")) {
            archivist.goTo("arsip/" + pedomanId);
            archivist.button("Ubah catatan arsip").click();
            archivist.page().getByLabel("Lokasi fisik").fill("lemari besi 2, map 14");
            archivist.page().getByLabel("Retensi aktif").fill("7");
            archivist.expectAccessible();
            archivist.capturePage("arsip-catatan");
            archivist.button("Simpan").click();

            archivist.expectVisible("lemari besi 2, map 14");
            archivist.expectVisible("7 tahun");
            archivist.button("Ubah catatan arsip").click();
            new Desk(server.office().holder("ARSIPARIS")).changeArchiveNotes(pedomanId, Map.of("lokasiFisik", "lemari besi 3")).expect(200);
            archivist.page().getByLabel("Lokasi fisik").fill("lemari kayu");
            archivist.button("Simpan").click();
            archivist.expectVisible("baru saja diubah oleh orang lain");
        }
    }

    @Test
    void anEnactmentIsRecordedAndCorrectedWithAReason() {
        var sampleFile = SampleFile.pdf("Keputusan Menko.pdf", "KEPUTUSAN MENTERI KOORDINATOR",
                List.of("Menetapkan petunjuk pelaksanaan."));
        try (var archivist = Board.signIn(browser, server, "arsiparis")) {
            archivist.goTo("arsip/" + pedomanId);
            archivist.button("Catat penetapan").click();
            archivist.button("Catat penetapan").click();
            archivist.expectVisible("Isi nomor penetapan.");
            archivist.page().getByLabel("Nomor penetapan").fill("KEP-7/M.KOOR/2026");
            archivist.page().getByLabel("Tanggal penetapan").fill(LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).toString());
            archivist.button("Catat penetapan").click();
            archivist.expectVisible("Pilih naskah penetapan.");
            archivist.expectAccessible();
            archivist.capturePage("arsip-penetapan-isian");
            archivist.page().getByLabel("Naskah penetapan (PDF)").setInputFiles(Board.file(sampleFile));
            archivist.button("Catat penetapan").click();

            archivist.expectVisible("KEP-7/M.KOOR/2026");
            assertThat(archivist.page().getByText("Ditetapkan", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            archivist.expectAccessible();
            archivist.capturePage("arsip-penetapan");
            captureNarrow(archivist, "arsip-penetapan-ponsel");
            archivist.button("Perbaiki").click();
            archivist.page().getByLabel("Nomor penetapan").fill("KEP-8/M.KOOR/2026");
            archivist.button("Simpan perbaikan").click();
            archivist.expectVisible("Tuliskan alasan perbaikan.");
            archivist.page().getByLabel("Alasan perbaikan").fill("Salah ketik.");
            archivist.button("Simpan perbaikan").click();
            archivist.expectVisible("KEP-8/M.KOOR/2026");
            archivist.link("Naskah penetapan").click();
            assertThat(archivist.buttonContaining("Keputusan Menko.pdf")).isVisible();
        }
    }

    @Test
    void theListOfRetentionShowsStagesAndIsSavedAsASheet() {
        new Desk(server.office().holder("ARSIPARIS")).changeArchiveNotes(pedomanId, Map.of("retensiAktif", 9)).expect(200);
        try (var archivist = Board.signIn(browser, server, "arsiparis")) {
            archivist.goTo("arsip");
            archivist.link("Daftar retensi").click();
            archivist.expectHeading("Daftar retensi");
            archivist.link("Masih aktif").click();
            assertThat(archivist.page().locator("tbody tr").first()).isVisible();
            var download = archivist.page().waitForDownload(() -> archivist.button("Unduh CSV").click());
            Assertions.assertThat(download.suggestedFilename()).startsWith("Daftar retensi Masih aktif").endsWith(".csv");
            archivist.expectAccessible();
            archivist.capturePage("arsip-retensi");
            captureNarrow(archivist, "arsip-retensi-ponsel");
        }
        try (var karo = Board.signIn(browser, server, "karo")) {
            karo.goTo("arsip");
            assertThat(karo.link("Daftar retensi")).hasCount(0);
            karo.goTo("arsip/" + pedomanId);
            assertThat(karo.button("Ubah catatan arsip")).hasCount(0);
            assertThat(karo.button("Catat penetapan")).hasCount(0);
        }
    }

    private static void captureNarrow(Board board, String name) {
        board.page().setViewportSize(PHONE, 800);
        board.page().waitForTimeout(300);
        board.capturePage(name);
        var width = board.page().evaluate("() => document.documentElement.scrollWidth");
        Assertions.assertThat(((Number) width).intValue()).as("width of the page on a phone").isLessThanOrEqualTo(PHONE);
        board.expectAccessible();
        board.page().setViewportSize(1280, 900);
    }
}
