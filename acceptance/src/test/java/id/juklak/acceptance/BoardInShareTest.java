package id.juklak.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

/**
 * The board as Share hosts it, without Share: a page with the element that Share's component writes, Share's addresses for files and
 * services, its token against forged requests, and a session that ends. What Share's proxy would send on is sent on to the server with the
 * user's name.
 */
@ExtendWith({ Server.class, HeadlessBrowser.class })
@DisabledIfSystemProperty(named = "juklak.url", matches = ".+")
class BoardInShareTest {

    private static final String FILES = ShareProxy.ORIGIN + "/share/res/components/juklak/papan/";

    private final Browser browser;
    private final Journey journey;
    private final ShareProxy share;

    BoardInShareTest(Server.Running server, Browser browser) {
        this.browser = browser;
        journey = new Journey(server.office());
        share = new ShareProxy(server);
    }

    @Test
    void theComponentWritesWhatTheBoardReads() throws Exception {
        var component = Files
                .readString(Path.of("../share-module/src/main/resources/alfresco/site-webscripts/id/juklak/papan/papan.get.html.ftl"));

        Assertions.assertThat(component).contains("id=\"juklak-papan\"", "data-layanan=\"${url.context}/proxy/alfresco/juklak\"",
                "data-halaman=", "data-pengguna=", "data-bahasa=", "data-csrf-kuki",
                "data-csrf-kepala",
                "<@checksumResource src=\"${url.context}/res/components/juklak/papan/papan.js\" parameter=\"checksum\"/>");
    }

    @Test
    void aTaskIsTakenThroughSharesProxyWithItsTokenAndASessionThatEndedComesBackToTheSamePlace() {
        var task = journey.taskId(journey.startAt("langkah02"));
        try (var context = share.openContext(browser, this::share)) {
            var page = context.newPage();
            page.setDefaultTimeout(15_000);
            page.navigate(ShareProxy.ORIGIN + "/share/page/juklak#/tugas/" + task);

            button(page, "Ambil tugas ini").click();
            page.getByText("Yang perlu Anda lakukan sekarang:").waitFor();
            Assertions.assertThat(share.token()).isNotEmpty().containsOnly(ShareProxy.TOKEN);
            Assertions.assertThat(page.getByText("Keluar").count()).as("Share has a sign-out of its own").isZero();

            page.locator("textarea[aria-required=true]").first().fill("Tetap ada.");
            share.endSession();
            button(page, "Lepaskan tugas").click();
            page.getByText("Sesi Anda sudah berakhir.").waitFor();
            share.startSession();
            button(page, "Masuk").click();

            page.getByText("Yang perlu Anda lakukan sekarang:").waitFor();
            Assertions.assertThat(page.url()).endsWith("#/tugas/" + task);
            Assertions.assertThat(page.locator("textarea[aria-required=true]").first().inputValue()).isEqualTo("Tetap ada.");
        }
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "$")));
    }

    private void share(Route route) {
        var url = route.request().url();
        if (share.answer(route, "kabag")) {
            return;
        }
        if (url.startsWith(FILES)) {
            share.forward(route, "/papan/" + url.substring(FILES.length()), Map.of());
        } else {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html;charset=UTF-8").setBody(
                    """
                    <!DOCTYPE html><html lang="id"><head><title>Share</title></head><body><div id="bd"><div id="juklak-papan" class="juklak-papan" data-layanan="/share/proxy/alfresco/juklak"
                    data-unduh="/share/proxy/alfresco/api/node/content/workspace/SpacesStore" data-halaman="/share/page" data-pengguna="kabag" data-bahasa="id_ID"
                    data-csrf-kuki="Alfresco-CSRFToken" data-csrf-kepala="Alfresco-CSRFToken"></div><script type="module" src="/share/res/components/juklak/papan/papan.js"></script></div></body></html>"""));
        }
    }
}
