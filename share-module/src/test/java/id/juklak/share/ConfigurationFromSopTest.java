package id.juklak.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Share's configuration is written from the SOP: who may do what and what there is stands in one file. */
@DisplayName("What the SOP says, Share's configuration")
class ConfigurationFromSopTest {

    private static final String CONTEXT = "alfresco/web-extension/juklak-share-context.xml";
    private static final String EXTENSION = "alfresco/site-data/extensions/juklak-extension.xml";
    private static final Path SOP = Built.PLATFORM.resolve("sop/juklak.json");

    private final JsonNode sop;

    ConfigurationFromSopTest() throws Exception {
        sop = new ObjectMapper().readTree(SOP.toFile());
    }

    @Test
    void offersEachActToTheOfficesThatItNames() throws Exception {
        var context = Built.xml(Built.CLASSES.resolve(CONTEXT));

        assertThat(members(context, "pencatatPenetapan")).isEqualTo(groups(texts(sop.path("arsip").path("penetap"))));
        assertThat(members(context, "pengusul")).isEqualTo(groups(starters(true)));
        assertThat(members(context, "pemulai")).isEqualTo(groups(starters(false)));
    }

    @Test
    void letsEveryOfficeFindTheBoardInSharesHeader() throws Exception {
        var extension = Built.xml(Built.CLASSES.resolve(EXTENSION));

        assertThat(Built.elements(extension, "groups").get(0).getTextContent().split(","))
                .containsExactlyElementsOf(groups(texts(sop.path("peran"), "id")));
    }

    @Test
    void tellsTheNumberOfEachStepToTheScripts() throws Exception {
        var script = Files.readString(Built.CLASSES.resolve("META-INF/components/juklak/sop.js"));

        assertThat(sop.path("langkah"))
                .allSatisfy(step -> assertThat(script).contains("\"" + step.path("id").asText() + "\": " + step.path("no").asInt()));
    }

    @Test
    void holdsNoOfficeStepKindOrOriginThatAnotherSopLacks(@TempDir Path folder) throws Exception {
        var ids = new TreeSet<String>();
        for (var list : List.of("peran", "asal", "jenis", "langkah")) {
            ids.addAll(texts(sop.path(list), "id"));
        }
        var other = Files.readString(SOP).replace("\"proses\": \"juklak\"", "\"proses\": \"lain_juklak\"").replace("GROUP_", "GROUP_LAIN_");
        for (var id : ids) {
            other = other.replace("\"" + id + "\"", "\"lain_" + id + "\"");
        }
        var table = Files.writeString(folder.resolve("sop.json"), other);
        var filled = Files.createDirectory(folder.resolve("filled"));
        fill(table, filled);

        var files = Built.files(filled, "").stream().filter(Files::isRegularFile).toList();
        assertThat(files).hasSize(4);
        for (var file : files) {
            var text = Files.readString(file);
            assertThat(text).as(file.toString()).containsIgnoringCase("lain_").doesNotContainPattern("GROUP_(?!LAIN_)")
                    .doesNotContain("activiti$juklak");
            for (var id : ids) {
                // Some kinds are called like an act, a field or a text of the product; a type of the model's they are with its prefix.
                var prefix = id.equals(id.toUpperCase()) || id.matches(".*\\d") ? "\\b" : "(jkl:|\\$)";
                assertThat(text).as(file + " has " + id).doesNotContainPattern(prefix + id + "\\b");
            }
        }
    }

    @Test
    void isAlsoWhereTheBoardHasItsIdsFrom() throws Exception {
        var ids = new TreeSet<String>();
        for (var list : List.of("peran", "asal", "jenis", "langkah")) {
            ids.addAll(texts(sop.path(list), "id"));
        }
        // The server's word for the document that a case may begin with.
        ids.remove("usulan");

        for (var file : Built.files(Path.of("src/main/board"), ".js")) {
            if (!file.endsWith("core/sop.js")) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("['`](" + String.join("|", ids) + ")['`]");
            }
        }
    }

    /** As the build does it. */
    private static void fill(Path table, Path target) throws Exception {
        var java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "src/build/FillTemplates.java",
                "src/main/sop", target.toString(), table.toString()).redirectErrorStream(true);
        var output = File.createTempFile("fill", ".log", target.getParent().toFile());
        assertThat(java.redirectOutput(output).start().waitFor()).as(Files.readString(output.toPath())).isZero();
    }

    /** The offices that may begin a case of the origins that come with a document, or of the others. */
    private Set<String> starters(boolean withDocument) {
        var offices = new LinkedHashSet<String>();
        for (var origin : sop.path("asal")) {
            var asked = sop.path("langkah").findValues("perlu").stream().flatMap(ConfigurationFromSopTest::stream)
                    .anyMatch(requirement -> requirement.path("jika").asText().equals(origin.path("id").asText()));
            if (asked == withDocument) {
                offices.addAll(texts(origin.path("oleh")));
            }
        }
        return offices;
    }

    private List<String> groups(Iterable<String> offices) {
        var groups = new ArrayList<String>();
        for (var office : offices) {
            stream(sop.path("peran")).filter(role -> role.path("id").asText().equals(office))
                    .forEach(role -> groups.add(role.path("grup").asText()));
        }
        return groups;
    }

    private static List<String> members(Document context, String evaluator) {
        return Built.elements(context, "bean").stream()
                .filter(bean -> bean.getAttribute("id").equals("juklak.evaluator." + evaluator))
                .flatMap(bean -> Built.elements(bean, "value").stream()).map(value -> value.getTextContent()).toList();
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return stream(list).map(each -> each.path(field).asText()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
