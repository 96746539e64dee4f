package id.juklak.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

/**
 * Every page of the board, wide and as narrow as a phone: axe finds nothing, nothing sticks out, and what it looks like is kept in
 * target/papan.
 */
@ExtendWith({ Server.class, HeadlessBrowser.class })
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class BoardPagesTest {

    private static final int PHONE = 375;

    private final Server.Running server;
    private final Browser browser;
    private final Journey journey;

    BoardPagesTest(Server.Running server, Browser browser) {
        this.server = server;
        this.browser = browser;
        journey = new Journey(server.office());
    }

    @ParameterizedTest(name = "{0} as {1} sees it")
    @CsvSource({ "tugas, karo, tugas-saya", "berkas, karo, berkas-daftar", "berkas/{id}, kabag, berkas-perjalanan",
            "berkas/{id}/dokumen, kabag, berkas-isi", "berkas/{id}/bagan, kabag, berkas-bagan",
            "berkas/{id}/riwayat, kabag, berkas-riwayat", "berkas/{id}/kendali, kabag, berkas-kendali", "mulai, kasubbag, mulai",
            "arsip, arsiparis, arsip", "laporan, karo, laporan", "kunci, kabag, kunci",
            "verifikasi, karo, verifikasi", "administrasi/arsip, administrator, administrasi-arsip",
            "administrasi/kalender, administrator, administrasi-kalender", "administrasi/penomoran, administrator, administrasi-penomoran",
            "administrasi/templat, administrator, administrasi-templat", "administrasi/jabatan, administrator, administrasi-jabatan",
            "administrasi/pemberitahuan, administrator, administrasi-pemberitahuan" })
    void everyPageIsForEverybody(String address, String user, String name) {
        var title = List.of("Petunjuk Pelaksanaan Pengelolaan Arsip Elektronik", "Pedoman Penyusunan Naskah Dinas",
                "Petunjuk Pelaksanaan Rapat Koordinasi").get(name.length() % 3);
        var id = journey.desk("KARO_PO").startBerkas(title, "juklak", "arahan", Office.UNIT).expect(201).json().path("id").asText();
        if (address.contains("{id}")) {
            journey.proceedTo(id, "langkah05");
        }
        var place = address.replace("{id}", id);
        try (var wide = Board.signIn(browser, server, user)) {
            wide.goTo(place);
            assertThat(wide.page().locator("#halaman h1")).isVisible();
            wide.page().waitForTimeout(600);
            assertThat(wide.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).hasCount(0);
            wide.expectAccessible();
            wide.capturePage(name);
            wide.page().setViewportSize(PHONE, 800);
            wide.page().waitForTimeout(300);
            wide.capturePage(name + "-ponsel");
            var width = wide.page().evaluate("() => document.documentElement.scrollWidth");
            Assertions.assertThat(((Number) width).intValue()).as("width of the page on a phone").isLessThanOrEqualTo(PHONE);
            wide.expectAccessible();
        }
    }

    @Test
    void aSettingIsAskedForAsWhatItIsInItsOwnFile() {
        try (var board = Board.signIn(browser, server, "administrator")) {
            board.goTo("administrasi/pemberitahuan");
            assertThat(board.page().getByLabel("Kirim surel")).hasValue(Pattern.compile("otomatis|ya|tidak"));

            board.goTo("administrasi/arsip");
            assertThat(board.page().getByLabel("Masa aktif (tahun)").first()).hasAttribute("type", "number");
            assertThat(board.page().getByLabel("Dihitung sejak").first()).hasValue(Pattern.compile("terbit|akhirTahun|tanggal|penetapan"));
        }
    }

    @Test
    void theSignInPageIsForEverybody() {
        try (var board = Board.open(browser, server, PHONE, 800)) {
            board.open();
            board.expectHeading("Masuk");
            board.expectAccessible();
            board.capturePage("masuk-ponsel");
            board.page().setViewportSize(1280, 900);
            board.capturePage("masuk");
        }
    }

    @Test
    void thePagesPolicyAllowsNothingFromElsewhere() {
        try (var board = Board.open(browser, server)) {
            var answer = board.page().navigate("http://" + server.url().getAuthority() + "/", new Page.NavigateOptions());
            Assertions.assertThat(answer.headers().get("content-security-policy"))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
        }
    }
}
