package id.juklak.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/**
 * The module's parts on Share's own pages, without Share: pages with what Share's forms and lists write, the module's scripts as they are
 * packed, and of Share's scripts the few members that they use. What Share's proxy would send on is sent on to the server with the user's
 * name.
 */
@ExtendWith({ Server.class, HeadlessBrowser.class })
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class FormInShareTest {

    private static final String RESOURCES = ShareProxy.ORIGIN + "/share/res/components/juklak/";
    private static final Path COMPONENTS = Path.of("../share-module/target/classes/META-INF/components/juklak");
    /** Share's scripts as far as the module uses them. */
    private static final String SHARE = """
            window.kabar = {}; window.pesan = []; window.Alfresco = {constants: {URL_CONTEXT: '/share/', URL_RESCONTEXT: '/share/res/', URL_PAGECONTEXT: '/share/page/', USERNAME: '%s', JS_LOCALE: 'id_ID'},
              util: {CSRFPolicy: {isFilterEnabled: () => true, getCookie: () => 'Alfresco-CSRFToken', getHeader: () => 'Alfresco-CSRFToken'}, PopupManager: {displayMessage: satu => window.pesan.push(satu.text)},
                ComponentManager: {findFirst: () => null}, getQueryStringParameter: () => null, encodeHTML: teks => String(teks).replace(/</g, '&lt;'), message: kunci => 'kata ' + kunci,
                fromISO8601: teks => new Date(teks), formatDate: waktu => waktu.toISOString()}};
            window.YAHOO = {util: {Event: {onDOMReady: kerja => document.addEventListener('DOMContentLoaded', kerja)}}, lang: {later: () => null},
              Bubbling: {on: (nama, kerja) => (kabar[nama] = (kabar[nama] || []).concat(kerja)), fire: (nama, isi) => (kabar[nama] || []).forEach(kerja => kerja(nama, [nama, isi]))}};
            """;

    private final Browser browser;
    private final Journey journey;
    private final ShareProxy share;
    private String user;
    private String body;

    FormInShareTest(Server.Running server, Browser browser) {
        this.browser = browser;
        journey = new Journey(server.office());
        share = new ShareProxy(server);
    }

    @Test
    void aTaskThatNobodyHasTakenIsRefusedInWordsKeepsWhatWasTypedAndIsCompletedWithAllThatItNeeds() {
        var berkasId = journey.startAt("langkah01");
        var taskId = journey.taskId(berkasId);
        try (var page = task("karo", "langkah01", taskId, "<textarea name='prop_jklwf_disposisi'></textarea>")) {
            var next = button(page, "Lanjutkan");
            next.click();
            alert(page, "Isi dulu \"Disposisi\".");

            page.locator("[name=prop_jklwf_disposisi]").fill("Susun segera.");
            next.click();
            alert(page, "Program kerja belum ada");
            assertThat(page.locator("[name=prop_jklwf_disposisi]")).hasValue("Susun segera.");

            page.reload();
            assertThat(page.locator("[name=prop_jklwf_disposisi]")).hasValue("Susun segera.");
            page.locator("juklak-langkah input[type=file]").first()
                    .setInputFiles(new FilePayload("Program kerja.txt", "text/plain", "Program".getBytes(StandardCharsets.UTF_8)));
            page.getByText("semua lengkap; tekan tombol di bawah").waitFor();
            button(page, "Lanjutkan").click();

            page.waitForURL("**/share/page/my-tasks");
            Assertions.assertThat(share.token()).isNotEmpty().containsOnly(ShareProxy.TOKEN);
            Assertions.assertThat(journey.berkas(berkasId).path("langkah").asText()).isEqualTo("langkah02");
        }
    }

    @Test
    void aCaseIsReturnedOnlyWithAReasonAndGoesToWhoMustMend() {
        var berkasId = journey.startAt("langkah04");
        try (var page = task("kabag", "langkah04", journey.taskId(berkasId), "")) {
            page.locator("[name=prop_bpm_comment]").fill("Rencana belum memuat anggaran.");
            button(page, "Kembalikan").click();
            var reason = page.locator("#catatan-kembali");
            assertThat(reason).hasValue("Rencana belum memuat anggaran.");
            reason.fill("");
            button(page, "Kembalikan berkas").click();
            alert(page, "Tulis dulu apa yang harus diperbaiki.");
            reason.fill("Rencana belum memuat anggaran.");
            button(page, "Kembalikan berkas").click();

            page.waitForURL("**/share/page/my-tasks");
            Assertions.assertThat(journey.berkas(berkasId).path("langkah").asText()).isEqualTo("langkah03");
        }
    }

    @Test
    void whoseTaskItIsNotSeesItWithoutButtonsAndAFinishedOneSaysSo() {
        var berkasId = journey.startAt("langkah02");
        var taskId = journey.taskId(berkasId);
        try (var page = task("karo", "langkah02", taskId, "")) {
            page.getByText("Belum diambil; menunggu Kepala Bagian Organisasi dan Tata Laksana").waitFor();
            assertThat(page.locator("juklak-hasil button")).hasCount(0);
        }
        journey.proceedTo(berkasId, "langkah03");
        try (var page = task("kabag", "langkah02", taskId, "")) {
            page.getByText("Tugas ini sudah tidak ada").waitFor();
            page.getByText("2. Koordinasi internal dan penugasan").waitFor();
            assertThat(page.locator("juklak-hasil button")).hasCount(0);
        }
    }

    @Test
    void aSessionThatEndedAsksToSignInAndLosesNothing() {
        var berkasId = journey.startAt("langkah02");
        try (var page = task("kabag", "langkah02", journey.taskId(berkasId),
                "<textarea name='prop_jklwf_koordinasi'></textarea><textarea name='prop_jklwf_disposisi'></textarea>")) {
            page.locator("[name=prop_jklwf_koordinasi]").fill("Sudah dibahas.");
            page.locator("[name=prop_jklwf_disposisi]").fill("Siapkan.");
            share.endSession();
            button(page, "Lanjutkan").click();
            page.getByText("Sesi Anda sudah berakhir.").waitFor();
            share.startSession();
            button(page, "Masuk lagi").click();

            assertThat(page.locator("[name=prop_jklwf_koordinasi]")).hasValue("Sudah dibahas.");
            button(page, "Lanjutkan").click();
            page.waitForURL("**/share/page/my-tasks");
        }
    }

    @Test
    void theStartFormOffersWhatTheUserMayStartAndTellsWhyItIsRefused() {
        var title = "Juklak " + UUID.randomUUID();
        try (var page = page("kabag", """
                <form id='mulai'><textarea name='prop_jklwf_judul'></textarea><select name='prop_jklwf_bentuk'><option value='juklak'>Petunjuk</option></select>
                <select name='prop_jklwf_asal'><option value='arahan'>a</option><option value='inisiatif'>i</option><option value='usulan'>u</option></select><select name='prop_jklwf_unit'></select>
                <textarea name='prop_jklwf_keterangan'></textarea><juklak-awal></juklak-awal></form>""", "formulir.js")) {
            assertThat(page.locator("[name=prop_jklwf_asal] option")).hasText(new String[]{ "Inisiatif Bagian Ortala" });
            assertThat(page.locator("[name=prop_jklwf_unit]")).hasValue("ORTALA");
            // As Share's form would do it just before it sends.
            var send = """
                    judul => { const runtime = {formId: 'mulai'}; YAHOO.Bubbling.fire('beforeFormRuntimeInit', {runtime});
                      return runtime.doBeforeAjaxRequest.fn.call(runtime.doBeforeAjaxRequest.scope, {dataObj: {prop_jklwf_judul: judul, prop_jklwf_bentuk: 'juklak', prop_jklwf_asal: 'inisiatif', prop_jklwf_unit: 'ORTALA'}}); }""";
            Assertions.assertThat(page.evaluate(send, "")).as("Share sends nothing itself").isEqualTo(false);
            page.locator("juklak-awal [role=alert]").waitFor();
            page.evaluate(send, title);

            page.waitForFunction("window.pesan.some(satu => satu.includes('sudah dimulai'))");
            page.waitForURL("**/share/page/workflow-details?workflowId=activiti**");
        }
    }

    @Test
    void inTheDocumentLibraryADocumentIsInitialledAndARefusalIsTold() {
        var berkasId = journey.startAt("langkah08");
        var documents = journey.berkas(berkasId).path("dokumen");
        var id = "";
        for (var document : documents) {
            id = document.path("jenis").asText().equals("naskahDinasRapat") ? document.path("id").asText() : id;
        }
        try (var page = page("kabag", "<p>Pustaka</p>", "pustaka.js")) {
            page.evaluate(
                    """
                    id => { window.tindakan = {}; window.gambar = {}; window.segar = 0;
                      YAHOO.Bubbling.on('metadataRefresh', () => window.segar++); window.rekaman = {nodeRef: 'workspace://SpacesStore/' + id, displayName: 'Naskah <b>rapat', version: '1.0', jsNode: {type: 'jkl:naskahDinasRapat', properties: {'jkl:keadaan': 'konsep', 'jkl:nomor': '<i>1'}}}; }""",
                    id);
            page.evaluate("window.aksi['onJuklakParaf'](window.rekaman)");
            page.getByText("Bubuhkan paraf: Naskah <b>rapat").waitFor();
            button(page, "Bubuhkan paraf").click();
            page.waitForFunction("window.segar > 0");

            page.evaluate("window.aksi['onJuklakParaf'](window.rekaman)");
            button(page, "Bubuhkan paraf").click();
            page.locator("juklak-tindakan [role=alert]").waitFor();
            Assertions.assertThat(page.evaluate("window.baris['juklakDokumen'](window.rekaman)")).asString()
                    .contains("kata juklak.medan.nomor").contains("&lt;i>1").doesNotContain("<i>");
        }
    }

    @Test
    void theDashletShowsWhatWaitsWithTheTimeLeft() {
        var berkasId = journey.startAt("langkah01");
        try (var page = page("karo", "<juklak-tugas></juklak-tugas>")) {
            var mine = page.locator("juklak-tugas li")
                    .filter(new Locator.FilterOptions().setHasText(journey.berkas(berkasId).path("nomorBerkas").asText()));
            mine.waitFor();
            assertThat(mine).containsText(Pattern.compile("Sisa|Terlambat"));
            Assertions.assertThat(mine.locator("a").first().getAttribute("href"))
                    .isEqualTo("/share/page/task-edit?taskId=activiti%24" + journey.taskId(berkasId) + "&referrer=tasks");
        }
    }

    private Page task(String user, String step, String id, String fields) {
        return page(user,
                """
                <form><juklak-langkah langkah='%s' tugas='activiti$%s'></juklak-langkah>%s<textarea name='prop_bpm_comment'></textarea><juklak-hasil></juklak-hasil></form>"""
                        .formatted(step, id, fields),
                "formulir.js");
    }

    private Page page(String user, String body, String... scripts) {
        this.user = user;
        var tags = new StringBuilder("<script>" + SHARE.formatted(user) + """
                window.aksi = {}; window.baris = {}; YAHOO.Bubbling.on('registerAction', (nama, isi) => window.aksi[isi[1].actionName] = isi[1].fn); YAHOO.Bubbling.on('registerRenderer', (nama, isi) => window.baris[isi[1].propertyName] = isi[1].renderer);
                </script><script src='/share/res/components/juklak/juklak.js'></script>""");
        for (var script : scripts) {
            tags.append("<script src='/share/res/components/juklak/").append(script).append("'></script>");
        }
        this.body = "<!DOCTYPE html><html lang='id'><head><title>Share</title>" + tags + "</head><body>" + body + "</body></html>";
        var context = share.openContext(browser, this::share);
        var page = context.newPage();
        page.onClose(any -> context.close());
        page.setDefaultTimeout(15_000);
        page.navigate(ShareProxy.ORIGIN + "/share/page/halaman");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "$")));
    }

    private static void alert(Page page, String sentence) {
        page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(sentence)).first().waitFor();
    }

    private void share(Route route) {
        var url = route.request().url();
        if (share.answer(route, user)) {
            return;
        }
        if (url.startsWith(RESOURCES)) {
            try {
                var file = COMPONENTS.resolve(url.substring(RESOURCES.length()).replaceFirst("\\?.*", ""));
                route.fulfill(
                        new Route.FulfillOptions().setContentType("text/javascript;charset=UTF-8").setBodyBytes(Files.readAllBytes(file)));
            } catch (IOException e) {
                route.fulfill(new Route.FulfillOptions().setStatus(404));
            }
        } else {
            // What comes after a form is another page of Share's.
            route.fulfill(new Route.FulfillOptions().setContentType("text/html;charset=UTF-8")
                    .setBody(url.endsWith("/halaman") ? body : "<!DOCTYPE html><title>Share</title>"));
        }
    }
}
