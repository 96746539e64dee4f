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

import id.juklak.demo.LemariPeraga;

/** A case from a unit's proposal to the archive, by nothing but the screens of the board: each official in a window of his or her own. */
@ExtendWith({ Server.class, Peramban.class })
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class PapanKasusTest {

    private static final Map<String, String> USERS = Map.of("KARO_PO", "karo", "KABAG_ORTALA", "kabag", "KASUBBAG_TATA_LAKSANA", "kasubbag",
            "UNIT_ORGANISASI", "hukum", "SESMENKO", "sesmenko");

    private final Server.Running server;
    private final Browser browser;
    private final Map<String, Papan> desks = new HashMap<>();
    private final String judul = "Petunjuk Pelaksanaan Arsip Elektronik "
            + UUID.randomUUID().toString().substring(0, 4).toUpperCase(Locale.ROOT);
    private final Lemari lemari = new LemariPeraga(judul);
    private final Map<String, String> kinds = new HashMap<>();

    PapanKasusTest(Server.Running server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    private Papan desk(String role) {
        return desks.computeIfAbsent(role, one -> Papan.masuk(browser, server, USERS.get(one)));
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
            desks.values().forEach(Papan::close);
        }
    }

    private void propose() {
        var unit = desk("UNIT_ORGANISASI");
        unit.tautan("Mulai berkas baru").first().click();
        unit.judul("Mulai berkas baru");
        unit.page().getByLabel("Judul pedoman atau petunjuk pelaksanaan").fill(judul);
        unit.page().getByLabel("Keterangan (boleh kosong)").fill("Diminta Inspektorat.");
        unit.page().getByLabel("Usulan (file)").setInputFiles(Papan.file(lemari.ambil("usulan")));
        unit.tombol("Mulai berkas").click();
        unit.judul(judul);
        unit.potret("berkas-baru");
    }

    /** Finds the case in the list, opens its task, and does what the page says until the step is complete. */
    private void perform(Papan papan, JsonNode step) {
        var no = step.path("no").asInt();
        papan.ke("berkas?q=" + judul.replace(" ", "%20"));
        papan.page().getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName(judul)).click();
        papan.tautan("Kerjakan langkah ini").click();
        papan.tombol("Ambil tugas ini").click();
        papan.tampak("Yang perlu Anda lakukan sekarang:");
        if (no == 1) {
            papan.tampak("saat memulai berkas:");
            papan.tampak("Diminta Inspektorat.");
        }
        if (no == 1 || no == 9) {
            papan.aksesibel();
            papan.layar("tugas-langkah-" + no);
        }
        var rows = papan.page().locator("ul.perlu > li");
        for (var i = 0; i < rows.count(); i++) {
            provide(papan, rows.nth(i));
        }
        for (var text : papan.page().locator("textarea[aria-required=true]").all()) {
            text.fill("Mohon dilaksanakan sesuai ketentuan.");
        }
        var decision = papan.page().getByLabel("Tidak diperlukan");
        if (decision.count() > 0) {
            decision.check();
        }
        papan.tombol(no == 16 ? "Selesaikan dan terbitkan" : "Selesaikan dan teruskan").click();
        papan.tampak(no == 16 ? "sudah terbit dan masuk arsip" : "Langkah selesai. Berkas diteruskan ke langkah " + (no + 1));
    }

    private void provide(Papan papan, Locator row) {
        var state = row.locator(".kepala-perlu .lencana");
        if (!"Belum".equals(state.textContent().strip())) {
            return;
        }
        var kind = kinds.get(row.locator(".kepala-perlu .tebal")
                .evaluate("unsur => unsur.firstChild.nodeType === 8 ? unsur.childNodes[1].textContent : unsur.firstChild.textContent")
                .toString().strip());
        if (row.locator("papan-unggah").count() > 0) {
            row.locator("input[type=file]").setInputFiles(Papan.file(lemari.ambil(kind)));
        } else {
            var sign = row
                    .getByRole(AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^(Bubuhkan paraf|Tandatangani)")))
                    .first();
            sign.click();
            var dialog = papan.page().getByRole(AriaRole.DIALOG);
            assertThat(dialog).isVisible();
            papan.page().waitForTimeout(150);
            var passphrase = dialog.getByLabel("Frasa sandi sertifikat Anda");
            if (passphrase.count() > 0) {
                passphrase.fill(Papan.SANDI);
            }
            dialog.getByRole(AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^(Bubuhkan paraf|Tandatangani)$"))).click();
        }
        assertThat(state).hasText("Sudah ada");
    }

    private void archived() {
        var karo = desk("KARO_PO");
        karo.ke("berkas?q=" + judul.replace(" ", "%20"));
        karo.page().getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName(judul)).click();
        karo.tampak("Pedoman terbit dan masuk arsip");
        assertThat(karo.page().locator("papan-perjalanan li.selesai")).hasCount(16);
        karo.aksesibel();
        karo.layar("berkas-selesai");
        karo.tautan("Dokumen").click();
        karo.tampak("Riwayat versi");
        karo.aksesibel();
        karo.potret("berkas-dokumen");
        karo.tombolMemuat("Periksa tanda tangan: Undangan").click();
        karo.tampak("Tanda tangan sah; isi dokumen tidak berubah sejak ditandatangani.");
        karo.aksesibel();
        karo.layar("verifikasi-tanda-tangan");
        karo.tombol("Tutup").click();
        karo.tautan("Perjalanan").click();
        karo.tombol("Buka pedoman final").click();
        assertThat(karo.page().locator("canvas").first()).hasAttribute("aria-label",
                java.util.regex.Pattern.compile("Halaman 1 dari \\d+\\. .+"));
        karo.aksesibel();
        karo.layar("pratinjau-pdf");
        karo.tombol("Tutup").click();
    }

    /** The archivist finds it by a word of its text and one of its title, as soon as the index has followed. */
    private void found() {
        try (var archivist = Papan.masuk(browser, server, "arsiparis")) {
            archivist.ke("arsip");
            var words = judul.substring(judul.lastIndexOf(' ') + 1) + " naskah";
            var found = archivist.page().locator("article mark").filter(new Locator.FilterOptions()
                    .setHasText(java.util.regex.Pattern.compile("naskah", java.util.regex.Pattern.CASE_INSENSITIVE)));
            for (var turn = 0; turn < 20 && found.count() == 0; turn++) {
                archivist.page().getByLabel("Cari dalam arsip").fill("");
                archivist.page().getByLabel("Cari dalam arsip").pressSequentially(words);
                archivist.page().waitForTimeout(1000);
            }
            assertThat(archivist.page().locator("article h2").first()).hasText(judul);
            assertThat(found.first()).isVisible();
            archivist.tombolMemuat("Pedoman/petunjuk pelaksanaan final").click();
            assertThat(archivist.page().locator("article")).hasCount(1);
            archivist.aksesibel();
            archivist.potret("arsip-hasil");
        }
    }
}
