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
@ExtendWith({ Server.class, HeadlessBrowser.class })
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class BoardTemplateTest {

    private final Server.Running server;
    private final Browser browser;
    private final Journey journey;

    BoardTemplateTest(Server.Running server, Browser browser) {
        this.server = server;
        this.browser = browser;
        journey = new Journey(server.office());
    }

    @Test
    void anOfficialMakesTheInvitationAndItsPdfOnTheTasksPage() {
        var id = journey.startAt("langkah07");
        try (var board = Board.signIn(browser, server, "kasubbag")) {
            board.goTo("tugas/" + journey.taskId(id));
            board.button("Ambil tugas ini").click();
            board.button("Buat Undangan Rapat dari templat").click();
            board.page().getByLabel("Hari, tanggal, dan pukul rapat").fill("2026-12-01T09:30");
            board.page().getByLabel("Tempat rapat").fill("Ruang Rapat Nakula");
            board.expectAccessible();
            board.captureWindow("templat-rapat");
            board.button("Buat dokumen").click();
            board.expectVisible("Undangan Rapat JUKLAK-");
            assertThat(board.buttonContaining("dari templat")).hasCount(0);

            board.buttonContaining("Jadikan PDF").click();

            board.expectVisible(".pdf");
            assertThat(board.buttonContaining("Jadikan PDF")).hasCount(0);
            board.expectAccessible();
            board.capturePage("templat-tugas");
        }
        Assertions.assertThat(
                journey.desk("KASUBBAG_TATA_LAKSANA").readTask(journey.taskId(id)).expect(200).json().at("/rapat/mulai").asText())
                .startsWith("2026-12-01T09:30");
    }

    @Test
    void theControlSheetIsSavedAsPdfAndAsWord() throws IOException {
        var id = journey.startAt("langkah03");
        try (var board = Board.signIn(browser, server, "kabag")) {
            board.goTo("berkas/" + id + "/kendali");
            for (var one : List.of("PDF", "Word")) {
                Download saved = board.page().waitForDownload(() -> board.button("Simpan sebagai " + one).click());
                Assertions.assertThat(saved.suggestedFilename()).startsWith("Lembar Kendali JUKLAK-")
                        .endsWith(one.equals("PDF") ? ".pdf" : ".docx");
                Assertions.assertThat(new String(Files.readAllBytes(saved.path()), 0, 2, StandardCharsets.US_ASCII))
                        .isEqualTo(one.equals("PDF") ? "%P" : "PK");
            }
        }
    }
}
