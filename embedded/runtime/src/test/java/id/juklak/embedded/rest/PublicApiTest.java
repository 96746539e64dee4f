package id.juklak.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.juklak.embedded.web.SignIn;

/** The public API over HTTP, with routes of the test's own and without a database. */
class PublicApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REFUSED = "Naskah ini sudah ditandatangani.";

    @TempDir
    private static Path work;
    private static Tomcat tomcat;

    private final HttpClient http = HttpClient.newHttpClient();

    /** Every piece of work meets another transaction once, so that it is always done twice. */
    private static final class TwiceTried extends RetryingTransactionHelper {

        @Override
        public <R> R doInTransaction(RetryingTransactionCallback<R> work, boolean readOnly, boolean requiresNew) {
            try {
                work.execute();
                return work.execute();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<Route> routes() {
        return List.of(
                Route.of("GET", "/things/{thing}",
                        call -> Reply
                                .entry(Reply.object().put("thing", call.path("thing")).put("user", AuthenticationUtil.getRunAsUser()))),
                Route.of("GET", "/things/special", call -> Reply.entry(Reply.object().put("special", true))),
                Route.of("PUT", "/things/{thing}", call -> Reply.entry(Reply.object().put("body", text(call)))),
                Route.of("POST", "/things", call -> Reply.entry(201, call.object().deepCopy())),
                Route.of("GET", "/things",
                        call -> Reply.list(call.page(List.of("a", "b", "c")),
                                thing -> Reply.object().put("id", thing).put("name", thing.toUpperCase(Locale.ROOT)))),
                Route.of("DELETE", "/things/{thing}", PublicApiTest::refuse),
                Route.open("GET", "/open", call -> Reply.entry(Reply.object())));
    }

    private static Reply refuse(Call call) {
        throw switch (call.path("thing")) {
            case "denied" -> new AccessDeniedException(REFUSED);
            case "broken" -> new IntegrityException(REFUSED, List.of());
            case "wrong" -> new IllegalArgumentException(REFUSED);
            default -> ApiException.notFound(call.path("thing"));
        };
    }

    private static String text(Call call) {
        try (InputStream in = call.stream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void start() throws Exception {
        OneAccount accounts = new OneAccount("karo", "rahasia");
        tomcat = new Tomcat();
        tomcat.setBaseDir(work.toString());
        tomcat.setPort(0);
        tomcat.getConnector();
        Context context = tomcat.addContext("", work.toString());
        Tomcat.addServlet(context, "api", new PublicApi(List.of(PublicApiTest::routes), new SignIn(accounts), accounts, new TwiceTried()))
                .addMapping("/alfresco/api/*");
        tomcat.start();
    }

    @AfterAll
    static void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    private HttpResponse<String> send(String method, String path, String password, String body) throws Exception {
        URI url = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/alfresco/api/-default-/public" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(url).method(method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (password != null) {
            request.header("Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(("karo:" + password).getBytes(StandardCharsets.UTF_8)));
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return send(method, path, "rahasia", body);
    }

    private JsonNode error(String method, String path, String body, int status) throws Exception {
        HttpResponse<String> answer = send(method, path, body);
        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode error = JSON.readTree(answer.body()).path("error");
        assertThat(error.fieldNames()).toIterable().containsExactlyInAnyOrder("errorKey", "statusCode", "briefSummary", "stackTrace",
                "descriptionURL", "logId");
        assertThat(error.path("statusCode").asInt()).isEqualTo(status);
        return error;
    }

    @Test
    void whoDoesNotSignInOrWithAWrongPasswordIsAskedForAPassword() throws Exception {
        assertThat(send("GET", "/things/a", null, null).statusCode()).isEqualTo(401);
        HttpResponse<String> wrong = send("GET", "/things/a", "salah", null);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"Alfresco\"");
        assertThat(send("GET", "/open", null, null).statusCode()).isEqualTo(200);
    }

    @Test
    void aRouteKnowsItsVariablesAndWhoAsks() throws Exception {
        JsonNode entry = JSON.readTree(send("GET", "/things/a%20b+c", null).body()).path("entry");
        assertThat(entry.path("thing").asText()).isEqualTo("a b+c");
        assertThat(entry.path("user").asText()).isEqualTo("karo");
    }

    @Test
    void aPathWithoutVariablesIsMeantBeforeOneWithVariables() throws Exception {
        assertThat(JSON.readTree(send("GET", "/things/special", null).body()).at("/entry/special").asBoolean()).isTrue();
    }

    @Test
    void anUnknownPathIsNotFoundAndAnUnknownMethodIsNotAllowed() throws Exception {
        error("GET", "/nothing", null, 404);
        error("PATCH", "/things/a", "{}", 405);
    }

    @Test
    void contentArrivesWholeThoughTheTransactionIsTriedTwice() throws Exception {
        assertThat(JSON.readTree(send("PUT", "/things/a", "isi naskah").body()).at("/entry/body").asText()).isEqualTo("isi naskah");
    }

    @Test
    void aBodyThatIsNoJsonObjectIsRefused() throws Exception {
        assertThat(send("POST", "/things", "{\"name\":\"x\"}").statusCode()).isEqualTo(201);
        for (String body : List.of("{\"name\":", "[]", "{} {}", "")) {
            error("POST", "/things", body, 400);
        }
    }

    @Test
    void aListIsCutAsThePagingParametersSay() throws Exception {
        JsonNode list = JSON.readTree(send("GET", "/things?skipCount=1&maxItems=1&fields=id", null).body()).path("list");
        assertThat(list.path("pagination"))
                .isEqualTo(JSON.readTree("{\"count\":1,\"hasMoreItems\":true,\"totalItems\":3,\"skipCount\":1,\"maxItems\":1}"));
        assertThat(list.path("entries")).isEqualTo(JSON.readTree("[{\"entry\":{\"id\":\"b\"}}]"));
        for (String wrong : List.of("skipCount=-1", "maxItems=0", "maxItems=banyak")) {
            error("GET", "/things?" + wrong, null, 400);
        }
    }

    @Test
    void theSentenceOfARefusalReachesTheUserWithOneNumberBeforeIt() throws Exception {
        assertThat(error("DELETE", "/things/denied", null, 403).path("briefSummary").asText()).matches("\\d{8} " + REFUSED);
        assertThat(error("DELETE", "/things/broken", null, 422).path("briefSummary").asText()).matches("\\d{8} " + REFUSED);
        assertThat(error("DELETE", "/things/wrong", null, 400).path("briefSummary").asText()).isEqualTo(REFUSED);
        assertThat(error("DELETE", "/things/x", null, 404).path("errorKey").asText()).isEqualTo("framework.exception.EntityNotFound");
    }
}
