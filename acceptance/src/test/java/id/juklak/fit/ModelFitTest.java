package id.juklak.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The models that the embedded runtime brings, held against ACS's own: less, but nothing else. */
@DisplayName("The runtime's models are ACS's")
class ModelFitTest {

    private static final Path MODELS = Path.of("").toAbsolutePath().getParent()
            .resolve("embedded/runtime/src/main/resources/id/juklak/embedded/dictionary");

    /** What ACS says of a class, and of its properties and associations by name. */
    private record Known(String line, Map<String, String> features) {}

    static Stream<Path> models() throws IOException {
        return Files.list(MODELS).filter(file -> file.getFileName().toString().endsWith("-model.xml")).sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void everyClassAndPropertyIsInAcsWithTheSameTypeAndRules(Path model) throws Exception {
        var acs = acs();
        var wrong = new ArrayList<String>();
        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(model.toFile()).getDocumentElement();
        var compared = 0;
        for (var kind : List.of("type", "aspect")) {
            for (var element : below(root, kind + "s", kind)) {
                compared++;
                var name = element.getAttribute("name");
                var known = acs.get(kind.toUpperCase(Locale.ROOT) + " " + name);
                if (known == null) {
                    wrong.add(name + " is not in ACS");
                    continue;
                }
                var parent = text(element, "parent");
                if (parent != null && !known.line().contains(" extends " + parent)) {
                    wrong.add(name + " extends " + parent + ", in ACS: " + known.line());
                }
                properties(element, name, known, wrong);
            }
        }
        assertThat(compared).isPositive();
        assertThat(wrong).isEmpty();
    }

    private static void properties(Element type, String name, Known known, List<String> wrong) {
        for (var property : below(type, "properties", "property")) {
            var acs = known.features().get("PROPERTY " + property.getAttribute("name"));
            if (acs == null) {
                wrong.add(name + " has no " + property.getAttribute("name") + " in ACS");
                continue;
            }
            var flags = Arrays.asList(acs.split(" "));
            if (!flags.get(0).equals(text(property, "type"))) {
                wrong.add(property.getAttribute("name") + " is " + text(property, "type") + ", in ACS " + acs);
            }
            if (flags.contains("multiple") != "true".equals(text(property, "multiple"))) {
                wrong.add(property.getAttribute("name") + " differs in multiple: " + acs);
            }
            if (flags.contains("mandatory") != "true".equals(text(property, "mandatory"))) {
                wrong.add(property.getAttribute("name") + " differs in mandatory: " + acs);
            }
        }
        for (var kind : List.of("association", "child-association")) {
            for (var association : below(type, "associations", kind)) {
                var acs = known.features().get(kind.toUpperCase(Locale.ROOT) + " " + association.getAttribute("name"));
                var target = "-> " + text(children(association, "target").get(0), "class");
                if (!target.equals(acs)) {
                    wrong.add(name + " has " + kind + " " + association.getAttribute("name") + " " + target + ", in ACS: " + acs);
                }
            }
        }
        for (var aspect : below(type, "mandatory-aspects", "aspect")) {
            if (!known.features().containsKey("MANDATORY-ASPECT " + aspect.getTextContent().strip())) {
                wrong.add(name + " does not bring " + aspect.getTextContent().strip() + " in ACS");
            }
        }
    }

    private static Map<String, Known> acs() {
        var known = new HashMap<String, Known>();
        Known current = null;
        for (var line : Platform.lines("models-25.4.txt.gz")) {
            var words = line.strip().split(" ", 3);
            if (line.startsWith("TYPE ") || line.startsWith("ASPECT ")) {
                current = new Known(line, new HashMap<>());
                known.put(words[0] + " " + words[1], current);
            } else if (line.startsWith("  ") && current != null) {
                current.features().put(words[0] + " " + words[1], words.length > 2 ? words[2] : "");
            }
        }
        return known;
    }

    private static List<Element> below(Element parent, String list, String name) {
        var found = new ArrayList<Element>();
        for (var group : children(parent, list)) {
            found.addAll(children(group, name));
        }
        return found;
    }

    private static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        var found = children(parent, name);
        return found.isEmpty() ? null : found.get(0).getTextContent().strip();
    }
}
