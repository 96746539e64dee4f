package id.juklak.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import id.juklak.demo.DemoCupboard;

/** A case from a unit's proposal to the archive, by nothing but the screens of the board: each official in a window of his or her own. */
@ExtendWith({ Server.class, HeadlessBrowser.class })
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class BoardCaseTest {

    private static final Map<String, String> USERS = Map.of("KARO_PO", "karo", "KABAG_ORTALA", "kabag", "KASUBBAG_TATA_LAKSANA", "kasubbag",
            "UNIT_ORGANISASI", "hukum", "SESMENKO", "sesmenko");

    private final Server.Running server;
    private final Browser browser;
    private final Map<String, Board> desks = new HashMap<>();
    private final String title = "Petunjuk Pelaksanaan Arsip Elektronik "
            + UUID.randomUUID().toString().substring(0, 4).toUpperCase(Locale.ROOT);
    private final Cupboard cupboard = new DemoCupboard(title);
    private final Map<String, String> kinds = new HashMap<>();

    BoardCaseTest(Server.Running server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    private Board desk(String role) {
        return desks.computeIfAbsent(role, one -> Board.signIn(browser, server, USERS.get(one)));
    }

    @Test
    void eachOfficialDoesHisStepsInTheBrowserUntilTheGuidelineIsArchived() {
        var sop = server.office().holder("KARO_PO").get(Api.JUKLAK + "/sop").expect(200).json();
        sop.path("jenis").forEach(each -> kinds.put(each.path("nama").asText(), each.path("id").asText()));
        try {
            propose();
            for (JsonNode step : sop.path("langkah")) {
                perform(desk(step.path("pelaksana").asText()), step);
            }
            archived();
            found();
        } finally {
            desks.values().forEach(Board::close);
        }
    }

    private void propose() {
        var unit = desk("UNIT_ORGANISASI");
        unit.link("Mulai berkas baru").first().click();
        unit.expectHeading("Mulai berkas baru");
        unit.page().getByLabel("Judul pedoman atau petunjuk pelaksanaan").fill(title);
        unit.page().getByLabel("Keterangan (boleh kosong)").fill("Diminta Inspektorat.");
        unit.page().getByLabel("Usulan (file)").setInputFiles(Board.file(cupboard.take("usulan")));
        unit.button("Mulai berkas").click();
        unit.expectHeading(title);
        unit.capturePage("berkas-baru");
    }

    /** Finds the case in the list, opens its task, and does what the page says until the step is complete. */
    private void perform(Board board, JsonNode step) {
        var no = step.path("no").asInt();
        board.goTo("berkas?q=" + title.replace(" ", "%20"));
        board.page().getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName(title)).click();
        board.link("Kerjakan langkah ini").click();
        board.button("Ambil tugas ini").click();
        board.expectVisible("Yang perlu Anda lakukan sekarang:");
        if (no == 1) {
            board.expectVisible("saat memulai berkas:");
            board.expectVisible("Diminta Inspektorat.");
        }
        if (no == 1 || no == 9) {
            board.expectAccessible();
            board.captureWindow("tugas-langkah-" + no);
        }
        var rows = board.page().locator("ul.perlu > li");
        for (var i = 0; i < rows.count(); i++) {
            provide(board, rows.nth(i));
        }
        for (var text : board.page().locator("textarea[aria-required=true]").all()) {
            text.fill("Mohon dilaksanakan sesuai ketentuan.");
        }
        var decision = board.page().getByLabel("Tidak diperlukan");
        if (decision.count() > 0) {
            decision.check();
        }
        board.button(no == 16 ? "Selesaikan dan terbitkan" : "Selesaikan dan teruskan").click();
        board.expectVisible(no == 16 ? "sudah terbit dan masuk arsip" : "Langkah selesai. Berkas diteruskan ke langkah " + (no + 1));
    }

    private void provide(Board board, Locator row) {
        var state = row.locator(".kepala-perlu .lencana");
        if (!"Belum".equals(state.textContent().strip())) {
            return;
        }
        var kind = kinds.get(row.locator(".kepala-perlu .tebal")
                .evaluate("unsur => unsur.firstChild.nodeType === 8 ? unsur.childNodes[1].textContent : unsur.firstChild.textContent")
                .toString().strip());
        if (row.locator("papan-unggah").count() > 0) {
            row.locator("input[type=file]").setInputFiles(Board.file(cupboard.take(kind)));
        } else {
            var sign = row
                    .getByRole(AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^(Bubuhkan paraf|Tandatangani)")))
                    .first();
            sign.click();
            var dialog = board.page().getByRole(AriaRole.DIALOG);
            assertThat(dialog).isVisible();
            board.page().waitForTimeout(150);
            var passphrase = dialog.getByLabel("Frasa sandi sertifikat Anda");
            if (passphrase.count() > 0) {
                passphrase.fill(Board.PASSWORD);
            }
            dialog.getByRole(AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^(Bubuhkan paraf|Tandatangani)$"))).click();
        }
        assertThat(state).hasText("Sudah ada");
    }

    private void archived() {
        var karo = desk("KARO_PO");
        karo.goTo("berkas?q=" + title.replace(" ", "%20"));
        karo.page().getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName(title)).click();
        karo.expectVisible("Pedoman terbit dan masuk arsip");
        assertThat(karo.page().locator("papan-perjalanan li.selesai")).hasCount(16);
        karo.expectAccessible();
        karo.captureWindow("berkas-selesai");
        karo.link("Dokumen").click();
        karo.expectVisible("Riwayat versi");
        karo.expectAccessible();
        karo.capturePage("berkas-dokumen");
        karo.buttonContaining("Periksa tanda tangan: Undangan").click();
        karo.expectVisible("Tanda tangan sah; isi dokumen tidak berubah sejak ditandatangani.");
        karo.expectAccessible();
        karo.captureWindow("verifikasi-tanda-tangan");
        karo.button("Tutup").click();
        karo.link("Perjalanan").click();
        karo.button("Buka pedoman final").click();
        assertThat(karo.page().locator("canvas").first()).hasAttribute("aria-label",
                java.util.regex.Pattern.compile("Halaman 1 dari \\d+\\. .+"));
        karo.expectAccessible();
        karo.captureWindow("pratinjau-pdf");
        karo.button("Tutup").click();
    }

    /** The archivist finds it by a word of its text and one of its title, as soon as the index has followed. */
    private void found() {
        try (var archivist = Board.signIn(browser, server, "arsiparis")) {
            archivist.goTo("arsip");
            var words = title.substring(title.lastIndexOf(' ') + 1) + " naskah";
            var found = archivist.page().locator("article mark").filter(new Locator.FilterOptions()
                    .setHasText(java.util.regex.Pattern.compile("naskah", java.util.regex.Pattern.CASE_INSENSITIVE)));
            for (var turn = 0; turn < 20 && found.count() == 0; turn++) {
                archivist.page().getByLabel("Cari dalam arsip").fill("");
                archivist.page().getByLabel("Cari dalam arsip").pressSequentially(words);
                archivist.page().waitForTimeout(1000);
            }
            assertThat(archivist.page().locator("article h2").first()).hasText(title);
            assertThat(found.first()).isVisible();
            archivist.buttonContaining("Pedoman/petunjuk pelaksanaan final").click();
            assertThat(archivist.page().locator("article")).hasCount(1);
            archivist.expectAccessible();
            archivist.capturePage("arsip-hasil");
        }
    }
}
