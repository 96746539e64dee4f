package id.juklak.acceptance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;

/**
 * What the module's scripts meet of Share, without Share: its address, its token against forged requests, a session that ends, and its
 * proxy, which sends on to the server in the user's name.
 */
final class ShareProxy {

    static final String ORIGIN = "http://share.juklak.invalid";
    static final String TOKEN = "a+token/with=signs";
    private static final String PROXY = ORIGIN + "/share/proxy/alfresco/juklak";

    private final Server.Running server;
    private final List<String> token = new ArrayList<>();
    private boolean session = true;

    ShareProxy(Server.Running server) {
        this.server = server;
    }

    /** A browser whose requests to Share come to the given one. */
    BrowserContext openContext(Browser browser, Consumer<Route> share) {
        var context = browser.newContext(new Browser.NewContextOptions().setLocale("id-ID"));
        context.addCookies(List.of(new Cookie("Alfresco-CSRFToken", URLEncoder.encode(TOKEN, StandardCharsets.UTF_8)).setUrl(ORIGIN)));
        context.route(ORIGIN + "/**", share);
        return context;
    }

    /** The tokens of the requests that would change something. */
    List<String> token() {
        return token;
    }

    void endSession() {
        session = false;
    }

    void startSession() {
        session = true;
    }

    /** @return false for a request to anything but the repository, which is left unanswered */
    boolean answer(Route route, String user) {
        var url = route.request().url();
        if (!url.startsWith(PROXY)) {
            return false;
        }
        if (!"GET".equals(route.request().method())) {
            token.add(String.valueOf(route.request().headers().get("alfresco-csrftoken")));
        }
        if (session) {
            forward(route, "/alfresco/s/juklak" + url.substring(PROXY.length()),
                    Map.of("authorization",
                            "Basic " + Base64.getEncoder().encodeToString((user + ":" + Board.PASSWORD).getBytes(StandardCharsets.UTF_8))));
        } else {
            route.fulfill(new Route.FulfillOptions().setStatus(401).setBody(""));
        }
        return true;
    }

    void forward(Route route, String path, Map<String, String> more) {
        var headers = new HashMap<>(route.request().headers());
        headers.remove("host");
        // Of Share's page; what asks the repository is Share itself.
        headers.remove("origin");
        headers.putAll(more);
        var answer = route.fetch(new Route.FetchOptions().setUrl("http://" + server.url().getAuthority() + path).setHeaders(headers));
        route.fulfill(new Route.FulfillOptions().setResponse(answer));
    }
}
