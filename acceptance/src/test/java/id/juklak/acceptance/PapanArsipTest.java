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
@ExtendWith({ Server.class, Peramban.class })
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
@DisplayName("The archive on the board")
class PapanArsipTest {

    /** The guideline, its cover note, the notula and the control sheet. */
    private static final int ARSIP_SEBERKAS = 4;

    private static final int PHONE = 375;

    private final Server.Running server;
    private final Browser browser;
    private final Perjalanan perjalanan;
    private final String kata = "Kearsipan " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final String pedoman;

    PapanArsipTest(Server.Running server, Browser browser) {
        this.server = server;
        this.browser = browser;
        perjalanan = new Perjalanan(server.office());
        var id = perjalanan.meja("KARO_PO").mulai("Petunjuk Pelaksanaan " + kata, "juklak", "arahan", Office.UNIT).expect(201).json()
                .path("id").asText();
        pedoman = perjalanan.tuntaskan(id, false).at("/final/id").asText();
    }

    @Test
    void anArchivistFiltersWhatIsFoundAndClearsTheFilters() {
        try (var arsiparis = Papan.masuk(browser, server, "arsiparis")) {
            arsiparis.ke("arsip");
            arsiparis.page().getByLabel("Cari dalam arsip").pressSequentially(kata);
            assertThat(arsiparis.page().getByRole(AriaRole.STATUS)
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(ARSIP_SEBERKAS + " dokumen ditemukan.")))
                    .isVisible();

            arsiparis.tombolMemuat("Notula").first().click();
            assertThat(arsiparis.page().locator("article")).hasCount(1);
            arsiparis.tautan("Hapus semua saringan").click();
            assertThat(arsiparis.page().locator("article")).hasCount(ARSIP_SEBERKAS);
            arsiparis.page().getByLabel("Tanggal sampai").fill("2020-01-01");
            arsiparis.tampak("Tidak ada dokumen yang cocok");
            arsiparis.page().getByLabel("Tanggal sampai").fill("");
            assertThat(arsiparis.page().locator("article")).hasCount(ARSIP_SEBERKAS);
            arsiparis.page().getByLabel("Urutkan").selectOption("judul");
            assertThat(arsiparis.page().locator("article")).hasCount(ARSIP_SEBERKAS);
            arsiparis.aksesibel();
            arsiparis.potret("arsip-saringan");
            sempit(arsiparis, "arsip-saringan-ponsel");
        }
    }

    @Test
    void anArchivistNotesWhereTheRecordStandsAndIsToldWhenSomeoneElseDid() {
        try (var arsiparis = Papan.masuk(browser, server, "arsiparis")) {
            arsiparis.ke("arsip/" + pedoman);
            arsiparis.tombol("Ubah catatan arsip").click();
            arsiparis.page().getByLabel("Lokasi fisik").fill("lemari besi 2, map 14");
            arsiparis.page().getByLabel("Retensi aktif").fill("7");
            arsiparis.aksesibel();
            arsiparis.potret("arsip-catatan");
            arsiparis.tombol("Simpan").click();

            arsiparis.tampak("lemari besi 2, map 14");
            arsiparis.tampak("7 tahun");
            arsiparis.tombol("Ubah catatan arsip").click();
            new Meja(server.office().holder("ARSIPARIS")).catatArsip(pedoman, Map.of("lokasiFisik", "lemari besi 3")).expect(200);
            arsiparis.page().getByLabel("Lokasi fisik").fill("lemari kayu");
            arsiparis.tombol("Simpan").click();
            arsiparis.tampak("baru saja diubah oleh orang lain");
        }
    }

    @Test
    void anEnactmentIsRecordedAndCorrectedWithAReason() {
        var naskah = Naskah.pdf("Keputusan Menko.pdf", "KEPUTUSAN MENTERI KOORDINATOR", List.of("Menetapkan petunjuk pelaksanaan."));
        try (var arsiparis = Papan.masuk(browser, server, "arsiparis")) {
            arsiparis.ke("arsip/" + pedoman);
            arsiparis.tombol("Catat penetapan").click();
            arsiparis.tombol("Catat penetapan").click();
            arsiparis.tampak("Isi nomor penetapan.");
            arsiparis.page().getByLabel("Nomor penetapan").fill("KEP-7/M.KOOR/2026");
            arsiparis.page().getByLabel("Tanggal penetapan").fill(LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).toString());
            arsiparis.tombol("Catat penetapan").click();
            arsiparis.tampak("Pilih naskah penetapan.");
            arsiparis.aksesibel();
            arsiparis.potret("arsip-penetapan-isian");
            arsiparis.page().getByLabel("Naskah penetapan (PDF)").setInputFiles(Papan.file(naskah));
            arsiparis.tombol("Catat penetapan").click();

            arsiparis.tampak("KEP-7/M.KOOR/2026");
            assertThat(arsiparis.page().getByText("Ditetapkan", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            arsiparis.aksesibel();
            arsiparis.potret("arsip-penetapan");
            sempit(arsiparis, "arsip-penetapan-ponsel");
            arsiparis.tombol("Perbaiki").click();
            arsiparis.page().getByLabel("Nomor penetapan").fill("KEP-8/M.KOOR/2026");
            arsiparis.tombol("Simpan perbaikan").click();
            arsiparis.tampak("Tuliskan alasan perbaikan.");
            arsiparis.page().getByLabel("Alasan perbaikan").fill("Salah ketik.");
            arsiparis.tombol("Simpan perbaikan").click();
            arsiparis.tampak("KEP-8/M.KOOR/2026");
            arsiparis.tautan("Naskah penetapan").click();
            assertThat(arsiparis.tombolMemuat("Keputusan Menko.pdf")).isVisible();
        }
    }

    @Test
    void theListOfRetentionShowsStagesAndIsSavedAsASheet() {
        new Meja(server.office().holder("ARSIPARIS")).catatArsip(pedoman, Map.of("retensiAktif", 9)).expect(200);
        try (var arsiparis = Papan.masuk(browser, server, "arsiparis")) {
            arsiparis.ke("arsip");
            arsiparis.tautan("Daftar retensi").click();
            arsiparis.judul("Daftar retensi");
            arsiparis.tautan("Masih aktif").click();
            assertThat(arsiparis.page().locator("tbody tr").first()).isVisible();
            var unduhan = arsiparis.page().waitForDownload(() -> arsiparis.tombol("Unduh CSV").click());
            Assertions.assertThat(unduhan.suggestedFilename()).startsWith("Daftar retensi Masih aktif").endsWith(".csv");
            arsiparis.aksesibel();
            arsiparis.potret("arsip-retensi");
            sempit(arsiparis, "arsip-retensi-ponsel");
        }
        try (var karo = Papan.masuk(browser, server, "karo")) {
            karo.ke("arsip");
            assertThat(karo.tautan("Daftar retensi")).hasCount(0);
            karo.ke("arsip/" + pedoman);
            assertThat(karo.tombol("Ubah catatan arsip")).hasCount(0);
            assertThat(karo.tombol("Catat penetapan")).hasCount(0);
        }
    }

    private static void sempit(Papan papan, String name) {
        papan.page().setViewportSize(PHONE, 800);
        papan.page().waitForTimeout(300);
        papan.potret(name);
        var width = papan.page().evaluate("() => document.documentElement.scrollWidth");
        Assertions.assertThat(((Number) width).intValue()).as("width of the page on a phone").isLessThanOrEqualTo(PHONE);
        papan.aksesibel();
        papan.page().setViewportSize(1280, 900);
    }
}
