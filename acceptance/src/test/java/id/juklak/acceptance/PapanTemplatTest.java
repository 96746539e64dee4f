package id.juklak.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;

/** Documents from templates, PDF and the control sheet, as an official gets them on the board. */
@ExtendWith({ Server.class, Peramban.class })
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class PapanTemplatTest {

    private final Server.Running server;
    private final Browser browser;
    private final Perjalanan perjalanan;

    PapanTemplatTest(Server.Running server, Browser browser) {
        this.server = server;
        this.browser = browser;
        perjalanan = new Perjalanan(server.office());
    }

    @Test
    void anOfficialMakesTheInvitationAndItsPdfOnTheTasksPage() {
        var id = perjalanan.sampai("langkah07");
        try (var papan = Papan.masuk(browser, server, "kasubbag")) {
            papan.ke("tugas/" + perjalanan.tugas(id));
            papan.tombol("Ambil tugas ini").click();
            papan.tombol("Buat Undangan Rapat dari templat").click();
            papan.page().getByLabel("Hari, tanggal, dan pukul rapat").fill("2026-12-01T09:30");
            papan.page().getByLabel("Tempat rapat").fill("Ruang Rapat Nakula");
            papan.aksesibel();
            papan.layar("templat-rapat");
            papan.tombol("Buat dokumen").click();
            papan.tampak("Undangan Rapat JUKLAK-");
            assertThat(papan.tombolMemuat("dari templat")).hasCount(0);

            papan.tombolMemuat("Jadikan PDF").click();

            papan.tampak(".pdf");
            assertThat(papan.tombolMemuat("Jadikan PDF")).hasCount(0);
            papan.aksesibel();
            papan.potret("templat-tugas");
        }
        Assertions.assertThat(
                perjalanan.meja("KASUBBAG_TATA_LAKSANA").tugasRinci(perjalanan.tugas(id)).expect(200).json().at("/rapat/mulai").asText())
                .startsWith("2026-12-01T09:30");
    }

    @Test
    void theControlSheetIsSavedAsPdfAndAsWord() throws IOException {
        var id = perjalanan.sampai("langkah03");
        try (var papan = Papan.masuk(browser, server, "kabag")) {
            papan.ke("berkas/" + id + "/kendali");
            for (var one : List.of("PDF", "Word")) {
                Download saved = papan.page().waitForDownload(() -> papan.tombol("Simpan sebagai " + one).click());
                Assertions.assertThat(saved.suggestedFilename()).startsWith("Lembar Kendali JUKLAK-")
                        .endsWith(one.equals("PDF") ? ".pdf" : ".docx");
                Assertions.assertThat(new String(Files.readAllBytes(saved.path()), 0, 2, StandardCharsets.US_ASCII))
                        .isEqualTo(one.equals("PDF") ? "%P" : "PK");
            }
        }
    }
}
