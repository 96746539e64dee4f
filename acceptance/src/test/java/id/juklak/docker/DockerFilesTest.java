package id.juklak.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** What can be known of the Docker files without a Docker engine. */
class DockerFilesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern COPY = Pattern.compile("^COPY (\\S+) (\\S+)$", Pattern.MULTILINE);
    private static final Pattern OPTION = Pattern.compile("-D([\\w.-]+)=");
    private static final Pattern SECRET = Pattern.compile("(?i)(password|secret)=?:? *\\$\\{(\\w+):\\?\\}");

    private final JsonNode published;
    private final JsonNode compose;

    DockerFilesTest() throws IOException {
        try (var in = DockerFilesTest.class.getResourceAsStream("published.json")) {
            published = new ObjectMapper().readTree(in);
        }
        compose = new ObjectMapper(new YAMLFactory()).readTree(ROOT.resolve("docker/compose.yaml").toFile());
    }

    @ParameterizedTest(name = "the build makes every file that the {0} image copies, and puts it where Alfresco reads it")
    @ValueSource(strings = { "repository", "share" })
    void theBuildMakesEveryFileThatIsCopied(String image) throws IOException {
        var dockerfile = Files.readString(ROOT.resolve("docker").resolve(image).resolve("Dockerfile"));
        var copies = COPY.matcher(dockerfile);

        assertThat(copies.find()).isTrue();
        assertThat(ROOT.resolve(copies.group(1))).isRegularFile();
        assertThat(copies.group(2)).isEqualTo(published.at("/libraries/" + image).asText() + "/");
        assertThat(Files.readString(ROOT.resolve(".dockerignore"))).contains("!" + copies.group(1));
    }

    static Stream<String> services() throws IOException {
        try (var in = DockerFilesTest.class.getResourceAsStream("published.json")) {
            var names = new ArrayList<String>();
            new ObjectMapper().readTree(in).path("services").fieldNames().forEachRemaining(names::add);
            return names.stream();
        }
    }

    @ParameterizedTest(name = "{0} has the image, the variables and the options of the published file")
    @MethodSource("services")
    void aServiceAgreesWithThePublishedFile(String service) throws IOException {
        var wanted = published.path("services").path(service);
        var ours = compose.path("services").path(service);

        assertThat(image(ours)).isEqualTo(wanted.path("image").asText());
        var environment = new ArrayList<String>();
        ours.path("environment").fieldNames().forEachRemaining(environment::add);
        assertThat(environment).containsExactlyInAnyOrderElementsOf(texts(wanted.path("environment")));
        var options = OPTION.matcher(ours.path("environment").toString()).results().map(each -> each.group(1))
                .filter(name -> !name.startsWith("user.")).toList();
        assertThat(options).containsExactlyInAnyOrderElementsOf(texts(wanted.path("options")));
        for (var port : ours.path("ports")) {
            assertThat(port.asText()).matches("127\\.0\\.0\\.1:\\d+:" + wanted.path("port").asText());
        }
    }

    @Test
    void noServiceOfTheStackIsMissing() {
        var ours = new ArrayList<String>();
        compose.path("services").fieldNames().forEachRemaining(ours::add);
        assertThat(ours).containsExactlyInAnyOrderElementsOf(fieldNames(published.path("services")));
    }

    @Test
    void everySecretOfTheStackIsMadeAtTheFirstStart() throws IOException {
        var script = Files.readString(ROOT.resolve("run.sh"));
        var secrets = SECRET.matcher(Files.readString(ROOT.resolve("docker/compose.yaml"))).results().map(each -> each.group(2)).distinct()
                .toList();

        assertThat(secrets).hasSize(3).allSatisfy(secret -> assertThat(script).contains(secret));
    }

    private static String image(JsonNode service) throws IOException {
        if (service.has("image")) {
            return service.path("image").asText();
        }
        var dockerfile = Files.readString(ROOT.resolve(service.at("/build/dockerfile").asText()));
        return dockerfile.lines().filter(line -> line.startsWith("FROM ")).findFirst().orElseThrow().substring("FROM ".length());
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static List<String> fieldNames(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
