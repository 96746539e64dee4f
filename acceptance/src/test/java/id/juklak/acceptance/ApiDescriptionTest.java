package id.juklak.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import com.fasterxml.jackson.databind.ObjectMapper;

@DisplayName("The OpenAPI description that the server gives")
@ExtendWith(Server.class)
class ApiDescriptionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void tellsOfEveryWebScriptThatTheServerHasAndOfNoOther(Server.Running server) throws IOException {
        var described = new TreeSet<String>();
        new ApiDescription(server.url(), "admin", "admin").routes().forEach(route -> described.add(route.method() + " " + route.path()));
        var installed = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:alfresco/extension/templates/webscripts/id/juklak/*.desc.xml")) {
            var text = new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var method = file.getFilename().replaceAll(".*\\.([a-z]+)\\.desc\\.xml", "$1").toUpperCase(Locale.ROOT);
            installed.add(method + " " + text.replaceAll("(?s).*<url>/juklak(.*)</url>.*", "$1"));
        }

        assertThat(described).hasSizeGreaterThan(40).isEqualTo(installed);
    }

    /** Whoever has no account is asked for one where there is a web script, and is told of nothing where there is none. */
    @Test
    void tellsOfRoutesThatAreAnswered(Server.Running server, Office office) {
        for (var route : new ApiDescription(server.url(), "admin", "admin").routes()) {
            var path = Api.JUKLAK + route.path().replaceAll("\\{[^}]+}", "1");
            var answer = office.anyone().send(route.method(), path, "application/json", new byte[0]);

            assertThat(answer.status()).as(route.method() + " " + route.path())
                    .isEqualTo(route.operation().path("security").isEmpty() && route.operation().has("security") ? 404 : 401);
        }
        office.anyone().get(Api.JUKLAK + "/tidak-ada").expect(404);
    }

    @Test
    void isHeldAgainstAnswersAndReportsWhatItDoesNotKnow(Server.Running server, Office office) throws IOException {
        var description = new ApiDescription(server.url(), "admin", "admin");
        var me = office.holder("KARO_PO").get(Api.JUKLAK + "/saya").expect(200).json().toString();
        var path = Api.JUKLAK + "/saya";

        assertThat(description.faultsOf("GET", path, answer(200, me))).isEmpty();
        assertThat(description.faultsOf("GET", path, answer(200, me.replace("\"zona\"", "\"zone\"")))).hasSize(2);
        assertThat(description.faultsOf("GET", path, answer(200, me.replaceAll("\"nama\":\"[^\"]*\"", "\"nama\":null")))).hasSize(1);
        assertThat(description.faultsOf("GET", path, answer(200, me.replace("\"bolehBatal\":true", "\"bolehBatal\":\"ya\"")))).hasSize(1);
        assertThat(description.faultsOf("GET", path, answer(422, "{}"))).hasSize(1);
        assertThat(description.faultsOf("GET", path, answer(400, "{\"error\":{\"errorKey\":\"juklak.web.medan\"}}"))).isNotEmpty();
        assertThat(description.faultsOf("DELETE", path, answer(200, "{}"))).hasSize(1);
    }

    private static Answer answer(int status, String json) throws IOException {
        return new Answer(status, JSON.readTree(json), json.getBytes(StandardCharsets.UTF_8),
                HttpHeaders.of(Map.of("Content-Type", List.of("application/json;charset=UTF-8")), (name, value) -> true));
    }
}
