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
@ExtendWith({ Server.class, Peramban.class })
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class PapanHalamanTest {

    private static final int PHONE = 375;

    private final Server.Running server;
    private final Browser browser;
    private final Perjalanan perjalanan;

    PapanHalamanTest(Server.Running server, Browser browser) {
        this.server = server;
        this.browser = browser;
        perjalanan = new Perjalanan(server.office());
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
    void everyPageIsForEverybody(String tempat, String user, String name) {
        var judul = List.of("Petunjuk Pelaksanaan Pengelolaan Arsip Elektronik", "Pedoman Penyusunan Naskah Dinas",
                "Petunjuk Pelaksanaan Rapat Koordinasi").get(name.length() % 3);
        var id = perjalanan.meja("KARO_PO").mulai(judul, "juklak", "arahan", Office.UNIT).expect(201).json().path("id").asText();
        if (tempat.contains("{id}")) {
            perjalanan.lanjut(id, "langkah05");
        }
        var place = tempat.replace("{id}", id);
        try (var wide = Papan.masuk(browser, server, user)) {
            wide.ke(place);
            assertThat(wide.page().locator("#halaman h1")).isVisible();
            wide.page().waitForTimeout(600);
            assertThat(wide.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).hasCount(0);
            wide.aksesibel();
            wide.potret(name);
            wide.page().setViewportSize(PHONE, 800);
            wide.page().waitForTimeout(300);
            wide.potret(name + "-ponsel");
            var width = wide.page().evaluate("() => document.documentElement.scrollWidth");
            Assertions.assertThat(((Number) width).intValue()).as("width of the page on a phone").isLessThanOrEqualTo(PHONE);
            wide.aksesibel();
        }
    }

    @Test
    void aSettingIsAskedForAsWhatItIsInItsOwnFile() {
        try (var papan = Papan.masuk(browser, server, "administrator")) {
            papan.ke("administrasi/pemberitahuan");
            assertThat(papan.page().getByLabel("Kirim surel")).hasValue(Pattern.compile("otomatis|ya|tidak"));

            papan.ke("administrasi/arsip");
            assertThat(papan.page().getByLabel("Masa aktif (tahun)").first()).hasAttribute("type", "number");
            assertThat(papan.page().getByLabel("Dihitung sejak").first()).hasValue(Pattern.compile("terbit|akhirTahun|tanggal|penetapan"));
        }
    }

    @Test
    void theSignInPageIsForEverybody() {
        try (var papan = Papan.buka(browser, server, PHONE, 800)) {
            papan.buka();
            papan.judul("Masuk");
            papan.aksesibel();
            papan.potret("masuk-ponsel");
            papan.page().setViewportSize(1280, 900);
            papan.potret("masuk");
        }
    }

    @Test
    void thePagesPolicyAllowsNothingFromElsewhere() {
        try (var papan = Papan.buka(browser, server)) {
            var answer = papan.page().navigate("http://" + server.url().getAuthority() + "/", new Page.NavigateOptions());
            Assertions.assertThat(answer.headers().get("content-security-policy"))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
        }
    }
}
