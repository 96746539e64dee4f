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
@ExtendWith({ Server.class, Peramban.class })
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class PapanTest {

    private final Server.Running server;
    private final Browser browser;
    private final Perjalanan perjalanan;

    PapanTest(Server.Running server, Browser browser) {
        this.server = server;
        this.browser = browser;
        perjalanan = new Perjalanan(server.office());
    }

    private Papan masuk(String user) {
        return Papan.masuk(browser, server, user);
    }

    private String tugas(String idBerkas) {
        return "tugas/" + perjalanan.tugas(idBerkas);
    }

    @Test
    void aWrongPasswordIsSaidAndTheRightOneOpensTheBoard() {
        try (var papan = Papan.buka(browser, server)) {
            papan.buka();
            papan.tombol("Masuk").click();
            papan.tampak("Isi nama pengguna dan kata sandi.");
            papan.isiMasuk("karo", "keliru");
            papan.tampak("Nama pengguna atau kata sandi salah.");
            papan.aksesibel();

            papan.isiMasuk("karo", Papan.SANDI);

            papan.judul("Tugas saya");
            Assertions
                    .assertThat(
                            papan.page().evaluate("() => JSON.stringify({...localStorage, ...sessionStorage}) + location.href").toString())
                    .doesNotContain(Papan.SANDI + "\"");
            papan.tombol("Keluar").click();
            papan.judul("Masuk");
            Assertions.assertThat(papan.page().evaluate("() => sessionStorage.getItem('juklak.tiket')")).isNull();
        }
    }

    @Test
    void theLanguageIsIndonesianUntilTheSwitchSaysEnglish() {
        try (var papan = masuk("kabag")) {
            papan.judul("Tugas saya");
            assertThat(papan.page().locator("html")).hasAttribute("lang", "id");

            papan.tombol("English").click();

            papan.judul("My tasks");
            assertThat(papan.page().locator("html")).hasAttribute("lang", "en");
            papan.ke("berkas");
            papan.tampak("Search number or title");
            papan.page().reload();
            papan.judul("Cases");
            papan.tombol("Bahasa Indonesia").click();
            papan.judul("Berkas");
        }
    }

    @Test
    void anExaminerReturnsACaseWithANoteAndTheDrafterReadsIt() {
        var id = perjalanan.sampai("langkah04");
        try (var papan = masuk("kabag")) {
            papan.ke(tugas(id));
            papan.tombol("Ambil tugas ini").click();
            papan.tombol("Kembalikan …").click();
            papan.tombol("Kembalikan berkas").click();
            papan.tampak("Tulis dulu apa yang harus diperbaiki.");
            papan.aksesibel();
            papan.page().getByLabel("Apa yang harus diperbaiki?").fill("Rancangan teknis belum memuat jadwal.");
            papan.tombol("Kembalikan berkas").click();

            papan.tampak("Berkas dikembalikan ke langkah 3");
        }
        Assertions.assertThat(perjalanan.berkas(id).path("langkah").asText()).isEqualTo("langkah03");
        try (var papan = masuk("kasubbag")) {
            papan.ke(tugas(id));
            papan.tampak("Rancangan teknis belum memuat jadwal.");
        }
    }

    @Test
    void aStepCannotBeCompletedWhileADocumentIsMissingAndThePageSaysWhich() {
        var id = perjalanan.sampai("langkah03");
        try (var papan = masuk("kasubbag")) {
            papan.ke(tugas(id));
            papan.tombol("Ambil tugas ini").click();

            papan.tampak("Yang perlu Anda lakukan sekarang: unggah atau buat Rencana kegiatan.");
            assertThat(papan.tombol("Selesaikan dan teruskan")).isDisabled();
            papan.tampak("Rancangan teknis belum ada");
        }
    }

    @Test
    void theBureauHeadCancelsACaseWithAReason() {
        var id = perjalanan.arahan();
        try (var papan = masuk("karo")) {
            papan.ke("berkas/" + id);
            papan.tombol("Batalkan berkas …").click();
            papan.tombol("Ya, batalkan berkas").click();
            papan.tampak("Tulis dulu alasan pembatalan.");
            papan.page().getByLabel("Alasan pembatalan").fill("Sudah diatur dalam peraturan lain.");
            papan.tombol("Ya, batalkan berkas").click();

            papan.tampak("Alasan: Sudah diatur dalam peraturan lain.");
        }
        Assertions.assertThat(perjalanan.berkas(id).path("status").asText()).isEqualTo("dibatalkan");
    }

    @Test
    void ofTwoWindowsThatCompleteTheSameTaskTheSecondIsToldThatItIsGone() {
        var id = perjalanan.sampai("langkah02");
        try (var one = masuk("kabag"); var other = masuk("kabag")) {
            one.ke(tugas(id));
            one.tombol("Ambil tugas ini").click();
            one.tampak("Yang perlu Anda lakukan sekarang:");
            other.ke(tugas(id));
            for (var papan : List.of(one, other)) {
                for (var text : papan.page().locator("textarea[aria-required=true]").all()) {
                    text.fill("Ditulis di jendela ini.");
                }
            }
            one.tombol("Selesaikan dan teruskan").click();
            one.tampak("Langkah selesai.");

            other.tombol("Selesaikan dan teruskan").click();

            other.judul("Tugas ini sudah tidak ada");
            other.aksesibel();
        }
        Assertions.assertThat(perjalanan.berkas(id).path("langkah").asText()).isEqualTo("langkah03");
    }

    @Test
    void aTaskThatAColleagueTookSaysSo() {
        var id = perjalanan.sampai("langkah02");
        var plh = "plh-" + UUID.randomUUID();
        server.admin().post(Api.PEOPLE,
                Map.of("id", plh, "firstName", "Plh.", "lastName", "Kabag", "email", plh + "@juklak.invalid", "password", Papan.SANDI))
                .expect(201);
        try (var administrator = masuk("administrator")) {
            administrator.ke("administrasi/jabatan");
            var office = administrator.page().getByRole(AriaRole.REGION,
                    new Page.GetByRoleOptions().setName("Kepala Bagian Organisasi dan Tata Laksana"));
            office.getByLabel("Nama pengguna").fill(plh);
            office.getByRole(AriaRole.BUTTON,
                    new com.microsoft.playwright.Locator.GetByRoleOptions().setName(Pattern.compile("^Tambahkan"))).click();
            administrator.tampak(plh + " ditambahkan.");
        }
        try (var colleague = masuk(plh); var papan = masuk("kabag")) {
            papan.ke(tugas(id));
            papan.tampak("Belum diambil");
            colleague.ke(tugas(id));
            colleague.tombol("Ambil tugas ini").click();
            colleague.tampak("Yang perlu Anda lakukan sekarang:");

            papan.tombol("Ambil tugas ini").click();

            papan.tampak("Tugas ini sedang dikerjakan oleh Plh. Kabag.");
            papan.aksesibel();
        }
    }

    @Test
    void whatWasTypedSurvivesALostConnectionAndANewStartOfThePage() {
        var id = perjalanan.sampai("langkah02");
        try (var papan = masuk("kabag")) {
            papan.ke(tugas(id));
            papan.tombol("Ambil tugas ini").click();
            papan.page().locator("textarea[aria-required=true]").first().fill("Sudah dibahas dengan Bagian Hukum.");
            papan.page().context().setOffline(true);
            papan.page().locator("textarea[aria-required=true]").nth(1).fill("Siapkan rancangan teknis.");
            papan.tombol("Selesaikan dan teruskan").click();
            papan.tampak("Sambungan ke server terputus.");
            papan.aksesibel();
            papan.page().context().setOffline(false);
            papan.tampak("Sambungan ke server sudah kembali.");

            papan.page().reload();

            assertThat(papan.page().locator("textarea[aria-required=true]").first()).hasValue("Sudah dibahas dengan Bagian Hukum.");
            assertThat(papan.page().locator("textarea[aria-required=true]").nth(1)).hasValue("Siapkan rancangan teknis.");
            papan.tombol("Selesaikan dan teruskan").click();
            papan.tampak("Langkah selesai.");
            Assertions.assertThat(
                    papan.page().evaluate("() => Object.keys(localStorage).filter(satu => satu.startsWith('juklak.draf'))").toString())
                    .doesNotContain(id);
        }
    }

    @Test
    void whoseSessionEndedSignsInAgainAndGoesOnWhereHeWas() {
        var id = perjalanan.sampai("langkah02");
        try (var papan = masuk("kabag")) {
            papan.ke(tugas(id));
            papan.tombol("Ambil tugas ini").click();
            papan.page().locator("textarea[aria-required=true]").first().fill("Tidak boleh hilang.");
            papan.page().locator("textarea[aria-required=true]").nth(1).fill("Ini juga tidak.");
            papan.page().evaluate(
                    "() => fetch('/alfresco/api/-default-/public/authentication/versions/1/tickets/-me-', {method: 'DELETE', headers: {Authorization: 'Basic ' + btoa(sessionStorage.getItem('juklak.tiket'))}})");

            papan.tombol("Selesaikan dan teruskan").click();
            papan.tampak("Sesi Anda sudah berakhir.");
            papan.aksesibel();
            papan.page().getByRole(AriaRole.DIALOG).getByLabel("Kata sandi").fill(Papan.SANDI);
            papan.tombol("Masuk").click();

            papan.tampak("Langkah selesai. Berkas diteruskan ke langkah 3");
        }
    }

    @Test
    void aFileIsDroppedOntoThePlaceOfItsKind() {
        var id = perjalanan.arahan();
        try (var papan = masuk("karo")) {
            papan.ke(tugas(id));
            papan.tombol("Ambil tugas ini").click();
            var data = papan.page().evaluateHandle(
                    "() => { const data = new DataTransfer(); data.items.add(new File(['Program kerja biro'], 'Program kerja.txt', {type: 'text/plain'})); return data; }");
            papan.page().locator("papan-unggah .tempat").first().dispatchEvent("drop", Map.of("dataTransfer", data));

            papan.tampak("Program kerja.txt sudah tersimpan.");
            papan.tampak("Program kerja.txt");
        }
    }

    @Test
    void twoVersionsAreComparedWordByWord() {
        var id = perjalanan.sampai("langkah03");
        var meja = perjalanan.meja("KASUBBAG_TATA_LAKSANA");
        meja.unggah(id, "rencanaKegiatan", Naskah.docx("Rencana Kegiatan.docx", "RENCANA KEGIATAN",
                List.of("Rapat diadakan pada hari Senin.", "Peserta sepuluh orang."))).expect(201);
        meja.unggah(id, "rencanaKegiatan", Naskah.docx("Rencana Kegiatan.docx", "RENCANA KEGIATAN",
                List.of("Rapat diadakan pada hari Kamis.", "Peserta sepuluh orang."))).expect(201);
        try (var papan = masuk("kasubbag")) {
            papan.ke("berkas/" + id + "/dokumen");
            papan.page().getByText("Riwayat versi (2)").click();
            papan.tombol("Bandingkan dua versi").click();

            assertThat(papan.page().locator("del").last()).containsText("Senin.");
            assertThat(papan.page().locator("ins").last()).containsText("Kamis.");
            papan.tampak("Peserta sepuluh orang.");
            papan.aksesibel();
        }
    }

    @Test
    void aTaskIsDoneWithTheKeyboardAlone() {
        var id = perjalanan.sampai("langkah02");
        var judul = perjalanan.berkas(id).path("judul").asText();
        try (var papan = Papan.buka(browser, server)) {
            papan.buka();
            var keys = papan.page().keyboard();
            menuju(papan, "pengguna");
            keys.type("kabag");
            keys.press("Tab");
            keys.type(Papan.SANDI);
            keys.press("Enter");
            papan.judul("Tugas saya");
            papan.ke("berkas?q=" + judul.replace(" ", "%20"));
            menuju(papan, judul);
            keys.press("Enter");
            papan.judul(judul);
            menuju(papan, "Kerjakan langkah ini");
            keys.press("Enter");
            menuju(papan, "Ambil tugas ini");
            keys.press("Enter");
            menuju(papan, "isian-koordinasi");
            keys.type("Sudah dibahas.");
            menuju(papan, "isian-disposisi");
            keys.type("Siapkan.");
            menuju(papan, "Selesaikan dan teruskan");
            keys.press("Enter");

            papan.tampak("Langkah selesai. Berkas diteruskan ke langkah 3");
        }
    }

    /** Presses Tab until what has that id or text has the focus. */
    private static void menuju(Papan papan, String what) {
        papan.page().waitForTimeout(400);
        for (var i = 0; i < 80; i++) {
            papan.page().keyboard().press("Tab");
            var focused = papan.page().evaluate(
                    "() => { let unsur = document.activeElement; while (unsur?.shadowRoot?.activeElement) { unsur = unsur.shadowRoot.activeElement; } return [unsur.id, unsur.textContent.trim()]; }");
            if (((List<?>) focused).contains(what)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + what);
    }
}
