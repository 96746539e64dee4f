package id.juklak.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What happens on the board when things do not go straight on. */
@ExtendWith({ Server.class, HeadlessBrowser.class })
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class BoardTest {

    private final Server.Running server;
    private final Browser browser;
    private final Journey journey;

    BoardTest(Server.Running server, Browser browser) {
        this.server = server;
        this.browser = browser;
        journey = new Journey(server.office());
    }

    private Board signIn(String user) {
        return Board.signIn(browser, server, user);
    }

    private String taskPlace(String berkasId) {
        return "tugas/" + journey.taskId(berkasId);
    }

    @Test
    void aWrongPasswordIsSaidAndTheRightOneOpensTheBoard() {
        try (var board = Board.open(browser, server)) {
            board.open();
            board.button("Masuk").click();
            board.expectVisible("Isi nama pengguna dan kata sandi.");
            board.submitSignIn("karo", "keliru");
            board.expectVisible("Nama pengguna atau kata sandi salah.");
            board.expectAccessible();

            board.submitSignIn("karo", Board.PASSWORD);

            board.expectHeading("Tugas saya");
            Assertions
                    .assertThat(
                            board.page().evaluate("() => JSON.stringify({...localStorage, ...sessionStorage}) + location.href").toString())
                    .doesNotContain(Board.PASSWORD + "\"");
            board.button("Keluar").click();
            board.expectHeading("Masuk");
            Assertions.assertThat(board.page().evaluate("() => sessionStorage.getItem('juklak.tiket')")).isNull();
        }
    }

    @Test
    void theLanguageIsIndonesianUntilTheSwitchSaysEnglish() {
        try (var board = signIn("kabag")) {
            board.expectHeading("Tugas saya");
            assertThat(board.page().locator("html")).hasAttribute("lang", "id");

            board.button("English").click();

            board.expectHeading("My tasks");
            assertThat(board.page().locator("html")).hasAttribute("lang", "en");
            board.goTo("berkas");
            board.expectVisible("Search number or title");
            board.page().reload();
            board.expectHeading("Cases");
            board.button("Bahasa Indonesia").click();
            board.expectHeading("Berkas");
        }
    }

    @Test
    void anExaminerReturnsACaseWithANoteAndTheDrafterReadsIt() {
        var id = journey.startAt("langkah04");
        try (var board = signIn("kabag")) {
            board.goTo(taskPlace(id));
            board.button("Ambil tugas ini").click();
            board.button("Kembalikan …").click();
            board.button("Kembalikan berkas").click();
            board.expectVisible("Tulis dulu apa yang harus diperbaiki.");
            board.expectAccessible();
            board.page().getByLabel("Apa yang harus diperbaiki?").fill("Rancangan teknis belum memuat jadwal.");
            board.button("Kembalikan berkas").click();

            board.expectVisible("Berkas dikembalikan ke langkah 3");
        }
        Assertions.assertThat(journey.berkas(id).path("langkah").asText()).isEqualTo("langkah03");
        try (var board = signIn("kasubbag")) {
            board.goTo(taskPlace(id));
            board.expectVisible("Rancangan teknis belum memuat jadwal.");
        }
    }

    @Test
    void aStepCannotBeCompletedWhileADocumentIsMissingAndThePageSaysWhich() {
        var id = journey.startAt("langkah03");
        try (var board = signIn("kasubbag")) {
            board.goTo(taskPlace(id));
            board.button("Ambil tugas ini").click();

            board.expectVisible("Yang perlu Anda lakukan sekarang: unggah atau buat Rencana kegiatan.");
            assertThat(board.button("Selesaikan dan teruskan")).isDisabled();
            board.expectVisible("Rancangan teknis belum ada");
        }
    }

    @Test
    void theBureauHeadCancelsACaseWithAReason() {
        var id = journey.start();
        try (var board = signIn("karo")) {
            board.goTo("berkas/" + id);
            board.button("Batalkan berkas …").click();
            board.button("Ya, batalkan berkas").click();
            board.expectVisible("Tulis dulu alasan pembatalan.");
            board.page().getByLabel("Alasan pembatalan").fill("Sudah diatur dalam peraturan lain.");
            board.button("Ya, batalkan berkas").click();

            board.expectVisible("Alasan: Sudah diatur dalam peraturan lain.");
        }
        Assertions.assertThat(journey.berkas(id).path("status").asText()).isEqualTo("dibatalkan");
    }

    @Test
    void ofTwoWindowsThatCompleteTheSameTaskTheSecondIsToldThatItIsGone() {
        var id = journey.startAt("langkah02");
        try (var one = signIn("kabag"); var other = signIn("kabag")) {
            one.goTo(taskPlace(id));
            one.button("Ambil tugas ini").click();
            one.expectVisible("Yang perlu Anda lakukan sekarang:");
            other.goTo(taskPlace(id));
            for (var board : List.of(one, other)) {
                for (var text : board.page().locator("textarea[aria-required=true]").all()) {
                    text.fill("Ditulis di jendela ini.");
                }
            }
            one.button("Selesaikan dan teruskan").click();
            one.expectVisible("Langkah selesai.");

            other.button("Selesaikan dan teruskan").click();

            other.expectHeading("Tugas ini sudah tidak ada");
            other.expectAccessible();
        }
        Assertions.assertThat(journey.berkas(id).path("langkah").asText()).isEqualTo("langkah03");
    }

    @Test
    void aTaskThatAColleagueTookSaysSo() {
        var id = journey.startAt("langkah02");
        var plh = "plh-" + UUID.randomUUID();
        server.admin().post(Api.PEOPLE,
                Map.of("id", plh, "firstName", "Plh.", "lastName", "Kabag", "email", plh + "@juklak.invalid", "password", "sandi-plh-2026"))
                .expect(201);
        try (var administrator = signIn("administrator")) {
            administrator.goTo("administrasi/jabatan");
            var office = administrator.page().getByRole(AriaRole.REGION,
                    new Page.GetByRoleOptions().setName("Kepala Bagian Organisasi dan Tata Laksana"));
            office.getByLabel("Nama pengguna").fill(plh);
            office.getByRole(AriaRole.BUTTON,
                    new com.microsoft.playwright.Locator.GetByRoleOptions().setName(Pattern.compile("^Tambahkan"))).click();
            administrator.expectVisible(plh + " ditambahkan.");
        }
        try (var colleague = Board.open(browser, server); var board = signIn("kabag")) {
            colleague.signIn(plh, "sandi-plh-2026");
            board.goTo(taskPlace(id));
            board.expectVisible("Belum diambil");
            colleague.goTo(taskPlace(id));
            colleague.button("Ambil tugas ini").click();
            colleague.expectVisible("Yang perlu Anda lakukan sekarang:");

            board.button("Ambil tugas ini").click();

            board.expectVisible("Tugas ini sedang dikerjakan oleh Plh. Kabag.");
            board.expectAccessible();
        }
    }

    @Test
    void whatWasTypedSurvivesALostConnectionAndANewStartOfThePage() {
        var id = journey.startAt("langkah02");
        try (var board = signIn("kabag")) {
            board.goTo(taskPlace(id));
            board.button("Ambil tugas ini").click();
            board.page().locator("textarea[aria-required=true]").first().fill("Sudah dibahas dengan Bagian Hukum.");
            board.page().context().setOffline(true);
            board.page().locator("textarea[aria-required=true]").nth(1).fill("Siapkan rancangan teknis.");
            board.button("Selesaikan dan teruskan").click();
            board.expectVisible("Sambungan ke server terputus.");
            board.expectAccessible();
            board.page().context().setOffline(false);
            board.expectVisible("Sambungan ke server sudah kembali.");

            board.page().reload();

            assertThat(board.page().locator("textarea[aria-required=true]").first()).hasValue("Sudah dibahas dengan Bagian Hukum.");
            assertThat(board.page().locator("textarea[aria-required=true]").nth(1)).hasValue("Siapkan rancangan teknis.");
            board.button("Selesaikan dan teruskan").click();
            board.expectVisible("Langkah selesai.");
            Assertions.assertThat(
                    board.page().evaluate("() => Object.keys(localStorage).filter(satu => satu.startsWith('juklak.draf'))").toString())
                    .doesNotContain(id);
        }
    }

    @Test
    void whoseSessionEndedSignsInAgainAndGoesOnWhereHeWas() {
        var id = journey.startAt("langkah02");
        try (var board = signIn("kabag")) {
            board.goTo(taskPlace(id));
            board.button("Ambil tugas ini").click();
            board.page().locator("textarea[aria-required=true]").first().fill("Tidak boleh hilang.");
            board.page().locator("textarea[aria-required=true]").nth(1).fill("Ini juga tidak.");
            board.page().evaluate(
                    "() => fetch('/alfresco/api/-default-/public/authentication/versions/1/tickets/-me-', {method: 'DELETE', headers: {Authorization: 'Basic ' + btoa(sessionStorage.getItem('juklak.tiket'))}})");

            board.button("Selesaikan dan teruskan").click();
            board.expectVisible("Sesi Anda sudah berakhir.");
            board.expectAccessible();
            board.page().getByRole(AriaRole.DIALOG).getByLabel("Kata sandi").fill(Board.PASSWORD);
            board.button("Masuk").click();

            board.expectVisible("Langkah selesai. Berkas diteruskan ke langkah 3");
        }
    }

    @Test
    void aFileIsDroppedOntoThePlaceOfItsKind() {
        var id = journey.start();
        try (var board = signIn("karo")) {
            board.goTo(taskPlace(id));
            board.button("Ambil tugas ini").click();
            var data = board.page().evaluateHandle(
                    "() => { const data = new DataTransfer(); data.items.add(new File(['Program kerja biro'], 'Program kerja.txt', {type: 'text/plain'})); return data; }");
            board.page().locator("papan-unggah .tempat").first().dispatchEvent("drop", Map.of("dataTransfer", data));

            board.expectVisible("Program kerja.txt sudah tersimpan.");
            board.expectVisible("Program kerja.txt");
        }
    }

    @Test
    void twoVersionsAreComparedWordByWord() {
        var id = journey.startAt("langkah03");
        var desk = journey.desk("KASUBBAG_TATA_LAKSANA");
        desk.upload(id, "rencanaKegiatan", SampleFile.docx("Rencana Kegiatan.docx", "RENCANA KEGIATAN",
                List.of("Rapat diadakan pada hari Senin.", "Peserta sepuluh orang."))).expect(201);
        desk.upload(id, "rencanaKegiatan", SampleFile.docx("Rencana Kegiatan.docx", "RENCANA KEGIATAN",
                List.of("Rapat diadakan pada hari Kamis.", "Peserta sepuluh orang."))).expect(201);
        try (var board = signIn("kasubbag")) {
            board.goTo("berkas/" + id + "/dokumen");
            board.page().getByText("Riwayat versi (2)").click();
            board.button("Bandingkan dua versi").click();

            assertThat(board.page().locator("del").last()).containsText("Senin.");
            assertThat(board.page().locator("ins").last()).containsText("Kamis.");
            board.expectVisible("Peserta sepuluh orang.");
            board.expectAccessible();
        }
    }

    @Test
    void aTaskIsDoneWithTheKeyboardAlone() {
        var id = journey.startAt("langkah02");
        var title = journey.berkas(id).path("judul").asText();
        try (var board = Board.open(browser, server)) {
            board.open();
            var keys = board.page().keyboard();
            tabTo(board, "pengguna");
            keys.type("kabag");
            keys.press("Tab");
            keys.type(Board.PASSWORD);
            keys.press("Enter");
            board.expectHeading("Tugas saya");
            board.goTo("berkas?q=" + title.replace(" ", "%20"));
            tabTo(board, title);
            keys.press("Enter");
            board.expectHeading(title);
            tabTo(board, "Kerjakan langkah ini");
            keys.press("Enter");
            tabTo(board, "Ambil tugas ini");
            keys.press("Enter");
            tabTo(board, "isian-koordinasi");
            keys.type("Sudah dibahas.");
            tabTo(board, "isian-disposisi");
            keys.type("Siapkan.");
            tabTo(board, "Selesaikan dan teruskan");
            keys.press("Enter");

            board.expectVisible("Langkah selesai. Berkas diteruskan ke langkah 3");
        }
    }

    /** Presses Tab until what has that id or text has the focus. */
    private static void tabTo(Board board, String what) {
        board.page().waitForTimeout(400);
        for (var i = 0; i < 80; i++) {
            board.page().keyboard().press("Tab");
            var focused = board.page().evaluate(
                    "() => { let unsur = document.activeElement; while (unsur?.shadowRoot?.activeElement) { unsur = unsur.shadowRoot.activeElement; } return [unsur.id, unsur.textContent.trim()]; }");
            if (((List<?>) focused).contains(what)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + what);
    }
}
