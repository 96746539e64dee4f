package id.juklak.benchmark;

import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import id.juklak.acceptance.Chromium;

/** The board in a browser that has never seen it, with many cases behind it: how much is sent, and when a user sees his tasks. */
final class BoardLoad {

    private static final int TURNS = 5;
    private static final double MOST_SECONDS = 1;
    private static final double MOST_KILOBYTES = 300;
    private static final String SEEN = "() => document.querySelector('papan-juklak').shadowRoot.querySelector('#halaman')?.renderRoot.querySelector('%s')";

    private final String root;
    private final PrintStream out;

    BoardLoad(URI server, PrintStream out) {
        root = "http://" + server.getAuthority() + "/";
        this.out = out;
    }

    List<Goal> measure(int cases) {
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var playwright = Playwright.create(options);
                var browser = playwright.chromium()
                        .launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.program()).setArgs(Chromium.arguments()))) {
            var paints = new ArrayList<Double>();
            var tasks = new ArrayList<Double>();
            var lists = new ArrayList<Double>();
            var bytes = 0.0;
            for (var turn = 0; turn < TURNS; turn++) {
                bytes = visit(browser, paints, tasks, lists);
            }
            out.printf("The board with %,d cases: first paint %.2f s, the list of all cases %.2f s after the click%n", cases,
                    median(paints), median(lists));
            return List.of(new Goal("my tasks on the board, first visit", median(tasks), MOST_SECONDS, "s"),
                    new Goal("the board's application, compressed", bytes / 1024, MOST_KILOBYTES, "KB"));
        }
    }

    /** A first visit: nothing is in the browser's cache. */
    private double visit(Browser browser, List<Double> paints, List<Double> tasks, List<Double> lists) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setLocale("id-ID"))) {
            var page = context.newPage();
            page.navigate(root + "favicon.ico");
            page.evaluate(
                    "() => fetch('/alfresco/api/-default-/public/authentication/versions/1/tickets', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({userId: 'karo', password: 'juklak'})})"
                            + ".then(answer => answer.json()).then(answer => sessionStorage.setItem('juklak.tiket', answer.entry.id))");
            page.navigate(root);
            page.waitForFunction(SEEN.formatted("article"), null, new Page.WaitForFunctionOptions().setPollingInterval(5));
            tasks.add(number(page, "() => performance.now()") / 1000);
            paints.add(number(page, "() => performance.getEntriesByName('first-contentful-paint')[0].startTime") / 1000);
            var bytes = number(page,
                    "() => performance.getEntriesByType('resource').filter(each => each.name.includes('/papan/')).concat(performance.getEntriesByType('navigation')).reduce((sum, each) => sum + each.encodedBodySize, 0)");
            var start = System.nanoTime();
            page.evaluate("() => { location.hash = '#/berkas'; }");
            page.waitForFunction(SEEN.formatted("tbody tr"), null, new Page.WaitForFunctionOptions().setPollingInterval(5));
            lists.add((System.nanoTime() - start) / 1e9);
            return bytes;
        }
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
