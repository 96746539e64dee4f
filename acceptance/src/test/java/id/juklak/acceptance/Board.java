package id.juklak.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.Assertions;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/**
 * The board as one person sees it in a window of his or her own, and what the person does there. Closing it fails where the page had
 * reported an error.
 */
final class Board implements AutoCloseable {

    static final String PASSWORD = "juklak";
    private static final Path SCREENSHOTS = Path.of("target", "papan");
    private static final int WAIT = 15_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final String root;

    private Board(Server.Running server, BrowserContext context) {
        this.context = context;
        root = "http://" + server.url().getAuthority() + "/";
        page = context.newPage();
        page.setDefaultTimeout(WAIT);
        PlaywrightAssertions.setDefaultAssertionTimeout(WAIT);
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            // Answers of 4xx are shown to the user; bpmn-js brings style attributes along that the page's policy ignores.
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")
                    && !message.text().contains("inline style")) {
                errors.add(message.text());
            }
        });
    }

    static Board open(Browser browser, Server.Running server) {
        return open(browser, server, 1280, 900);
    }

    static Board open(Browser browser, Server.Running server, int width, int height) {
        var options = new Browser.NewContextOptions().setLocale("id-ID").setTimezoneId("Asia/Makassar").setViewportSize(width, height)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
        return new Board(server, browser.newContext(options));
    }

    /** A window of someone who is signed in. */
    static Board signIn(Browser browser, Server.Running server, String user) {
        var board = open(browser, server);
        board.signIn(user);
        return board;
    }

    Page page() {
        return page;
    }

    void open() {
        page.navigate(root);
    }

    void signIn(String user) {
        signIn(user, PASSWORD);
    }

    void signIn(String user, String password) {
        open();
        submitSignIn(user, password);
        assertThat(page.locator("#halaman")).isVisible();
    }

    void submitSignIn(String user, String password) {
        page.getByLabel("Nama pengguna").fill(user);
        page.getByLabel("Kata sandi").fill(password);
        button("Masuk").click();
    }

    /** Opens a page by its address, as a link from a mail does. */
    void goTo(String place) {
        page.evaluate("tempat => { location.hash = tempat; }", "#/" + place);
        assertThat(page.locator("#halaman")).isVisible();
        assertThat(page.locator("#halaman").getByText("Sedang memuat")).hasCount(0);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The button whose name holds a text. */
    Locator buttonContaining(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    void expectVisible(String text) {
        assertThat(text(text)).isVisible();
    }

    /** The heading of the page, which tells where one is. */
    void expectHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(text)).first()).isVisible();
    }

    static FilePayload file(SampleFile sampleFile) {
        return new FilePayload(sampleFile.name(),
                sampleFile.name().endsWith(".pdf")
                        ? "application/pdf"
                        : "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                sampleFile.content());
    }

    /** WCAG 2.1 AA and what axe knows beside it. */
    void expectAccessible() {
        // What fades or slides in is looked at when it is there.
        page.waitForTimeout(100);
        var violations = new AxeBuilder(page).analyze().getViolations();
        Assertions
                .assertThat(violations.stream()
                        .map(each -> each.getId() + ": " + each.getHelp() + " "
                                + each.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).toList())
                        .toList())
                .as("accessibility of " + page.url()).isEmpty();
    }

    void capturePage(String name) {
        hideMessage();
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }

    /** What the window shows, without what lies below. */
    void captureWindow(String name) {
        hideMessage();
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** A picture shows the page, not what has just been said over it. */
    private void hideMessage() {
        page.evaluate("() => { document.querySelector('papan-juklak').notice = ''; }");
        page.waitForTimeout(50);
    }

    @Override
    public void close() {
        context.close();
        Assertions.assertThat(errors).as("errors of the page").isEmpty();
    }
}
