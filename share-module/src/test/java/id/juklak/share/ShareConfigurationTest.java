package id.juklak.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Everything that the module's configuration names must be there, in the module or in every Share that it is for: Share itself would only
 * fail when somebody opens the page.
 */
@DisplayName("What the configuration of Share names")
class ShareConfigurationTest {

    private static final String CONTROLS = "alfresco/site-webscripts";
    private static final List<String> LABELS = List.of("label-id", "label", "labelId", "descriptionId");
    /** What a permission of an action may be called in Share's list of documents. */
    private static final List<String> PERMISSIONS = List.of("Write", "CreateChildren", "Delete", "ChangePermissions", "CancelCheckOut");
    /** Lines of a row that Share knows how to write. */
    private static final List<String> RENDERERS = List.of("date", "size", "description", "lockBanner", "tags", "categories", "social");
    /** Fields that the form service makes itself. */
    private static final List<String> TRANSIENT = List.of("message", "taskOwner", "packageItems", "mimetype", "size");
    private static final List<String> OF_OTHER_MODELS = List.of("cm:", "bpm:");
    /** In each Share, but not in the lists. */
    private static final String SIMPLE_METADATA = "../documentlibrary/forms/doclib-simple-metadata.ftl";

    private final Share share = new Share();
    private final Document config;
    private final Document context;
    private final Set<String> texts = new HashSet<>();

    ShareConfigurationTest() throws Exception {
        config = Built.xml(Built.CLASSES.resolve("META-INF/share-config-custom.xml"));
        context = Built.xml(Built.CLASSES.resolve("alfresco/web-extension/juklak-share-context.xml"));
        for (var bundle : elements(context, "value")) {
            var file = Built.CLASSES.resolve(bundle.getTextContent().replace('.', '/') + ".properties");
            if (Files.exists(file)) {
                texts.addAll(Built.texts(file).stringPropertyNames());
            }
        }
    }

    @Test
    void areFormsForTheStartAndForEachStepWithItsFieldsInTheSopsOrder() throws Exception {
        assertThat(shown(form("string-compare", "activiti$juklak", ""))).containsExactly("jklwf:judul", "jklwf:bentuk", "jklwf:asal",
                "jklwf:unit", "packageItems", "jklwf:keterangan");
        assertThat(form("task-type", "jklwf:mulai", "workflow-details")).isNotNull();
        assertThat(sop().path("langkah")).hasSize(16);
        for (var step : sop().path("langkah")) {
            var expected = new ArrayList<>(List.of("message", "taskOwner", "bpm:dueDate", "bpm:completionDate"));
            step.path("isian").forEach(text -> expected.add("jklwf:" + text.path("nama").asText()));
            step.path("keputusan").forEach(decision -> expected.add("jklwf:" + decision.asText()));
            expected.addAll(List.of("bpm:comment", "jklwf:hasil", "bpm:package"));
            var form = form("task-type", "jklwf:" + step.path("id").asText(), "");
            assertThat(shown(form)).as(step.path("id").asText()).containsExactlyElementsOf(expected);
            assertThat(controlParameter(form, "message", "langkah")).isEqualTo(step.path("id").asText());
            assertThat(control(form, "jklwf:hasil")).isEqualTo("/id/juklak/form/hasil.ftl");
        }
    }

    @Test
    void areFieldsOfTheModels() throws Exception {
        var known = new HashSet<String>();
        for (var model : List.of("juklak-content-model.xml", "juklak-workflow-model.xml")) {
            Built.elements(Built.xml(Built.PLATFORM.resolve("model/" + model)), "property")
                    .forEach(property -> known.add(property.getAttribute("name")));
        }
        for (var show : Built.elements(config, "show")) {
            var id = show.getAttribute("id");
            assertThat(known.contains(id) || TRANSIENT.contains(id) || OF_OTHER_MODELS.stream().anyMatch(id::startsWith)).as(id).isTrue();
        }
        for (var form : Built.elements(config, "form")) {
            var shown = shown(form);
            Built.elements(form, "field")
                    .forEach(field -> assertThat(shown).as("a field that is configured and not shown").contains(field.getAttribute("id")));
            var sets = new TreeSet<String>();
            Built.elements(form, "set").forEach(set -> sets.add(set.getAttribute("id")));
            Built.elements(form, "field").stream().map(field -> field.getAttribute("set")).filter(set -> !set.isEmpty())
                    .forEach(set -> assertThat(sets).contains(set));
        }
    }

    @Test
    void areTypesAndAspectsOfTheModel() throws Exception {
        var model = Built.xml(Built.PLATFORM.resolve("model/juklak-content-model.xml"));
        var types = new HashSet<String>();
        Built.elements(model, "type").forEach(type -> types.add(type.getAttribute("name")));
        var aspects = new HashSet<String>();
        Built.elements(model, "aspect").forEach(aspect -> aspects.add(aspect.getAttribute("name")));
        assertThat(Built.elements(config, "subtype")).isNotEmpty()
                .allSatisfy(type -> assertThat(types).contains(type.getAttribute("name")));
        assertThat(Built.elements(config, "aspect")).isNotEmpty()
                .allSatisfy(aspect -> assertThat(aspects).contains(aspect.getAttribute("name")));
        for (var bean : elements(context, "value")) {
            if (bean.getTextContent().startsWith("jkl:")) {
                assertThat(types.contains(bean.getTextContent()) || aspects.contains(bean.getTextContent())).as(bean.getTextContent())
                        .isTrue();
            }
        }
        for (var kind : sop().path("jenis")) {
            assertThat(form("node-type", "jkl:" + kind.path("id").asText(), "doclib-simple-metadata")).as(kind.path("id").asText())
                    .isNotNull();
            // What Share calls a type where one is chosen.
            assertThat(texts).contains("type.jkl_" + kind.path("id").asText());
        }
    }

    @Test
    void areTemplatesOfControls() {
        assertThat(missingControls(config)).isEmpty();
        for (var form : Built.elements(config, "edit-form")) {
            assertThat(form.getAttribute("template")).isEqualTo(SIMPLE_METADATA);
        }
    }

    @Test
    void areEvaluatorsAndTheirBeans() throws Exception {
        assertThat(missingEvaluators(config)).isEmpty();
        for (var bean : Built.elements(context, "bean")) {
            var parent = bean.getAttribute("parent");
            assertThat(parent.isEmpty() || beans().contains(parent) || share.has("evaluator", parent)).as(parent).isTrue();
            var type = bean.getAttribute("class");
            if (type.startsWith("id.juklak.")) {
                assertThat(Class.forName(type)).isNotNull();
            } else if (!type.isEmpty()) {
                assertThat(type).isIn("org.alfresco.web.evaluator.StringEqualsComparator",
                        "org.springframework.extensions.surf.util.ResourceBundleBootstrapComponent");
            }
        }
        Built.elements(context, "ref")
                .forEach(ref -> assertThat(beans().contains(ref.getAttribute("bean")) || share.has("evaluator", ref.getAttribute("bean")))
                        .as(ref.getAttribute("bean")).isTrue());
    }

    @Test
    void areTexts() {
        assertThat(missingTexts(config)).isEmpty();
    }

    @Test
    void areActionsWithTheirScriptTheirIconAndTheirPlace() throws Exception {
        var script = Files.readString(Built.CLASSES.resolve("META-INF/components/juklak/pustaka.js"));
        var actions = new TreeSet<String>();
        for (var action : Built.elements(config, "action")) {
            if (action.getAttribute("type").isEmpty()) {
                continue;
            }
            actions.add(action.getAttribute("id"));
            assertThat(script).contains(Built.elements(action, "param").get(0).getTextContent() + ":");
            assertThat(Built.has("META-INF/components/documentlibrary/actions/" + action.getAttribute("icon") + "-16.png"))
                    .as(action.getAttribute("icon")).isTrue();
            Built.elements(action, "permission").forEach(permission -> assertThat(permission.getTextContent()).isIn(PERMISSIONS));
            assertThat(Built.elements(action, "evaluator")).as("who may see " + action.getAttribute("id")).isNotEmpty();
        }
        assertThat(actions).containsExactlyInAnyOrder("juklak-mulai", "juklak-templat", "juklak-paraf", "juklak-tandatangan",
                "juklak-verifikasi", "juklak-penetapan", "juklak-proses");
        var placed = new TreeSet<String>();
        for (var group : Built.elements(config, "actionGroup")) {
            assertThat(share.has("action-group", group.getAttribute("id"))).as(group.getAttribute("id")).isTrue();
            Built.elements(group, "action").forEach(action -> placed.add(action.getAttribute("id")));
        }
        assertThat(placed).isEqualTo(actions);
    }

    @Test
    void areIndicatorsAndLinesOfRows() throws Exception {
        var script = Files.readString(Built.CLASSES.resolve("META-INF/components/juklak/pustaka.js"));
        assertThat(Built.elements(config, "indicator")).hasSize(5).allSatisfy(indicator -> {
            assertThat(Built.has("META-INF/components/documentlibrary/indicators/" + indicator.getAttribute("icon")))
                    .as(indicator.getAttribute("icon")).isTrue();
            assertThat(share.has("indicator", indicator.getAttribute("id"))).as("an indicator of Share's own is replaced").isFalse();
        });
        for (var line : Built.elements(config, "line")) {
            Pattern.compile("\\{(\\w+)}").matcher(line.getTextContent()).results().map(each -> each.group(1))
                    .forEach(renderer -> assertThat(RENDERERS.contains(renderer) || script.contains("propertyName: \"" + renderer + "\""))
                            .as(renderer).isTrue());
        }
    }

    @Test
    void areScriptsAndStylesAndPages() throws Exception {
        for (var tag : List.of("js", "css")) {
            assertThat(Built.elements(config, tag)).isNotEmpty()
                    .allSatisfy(file -> assertThat(Built.has("META-INF/" + file.getAttribute("src").replaceFirst("^/", "")))
                            .as(file.getAttribute("src")).isTrue());
        }
        var descriptors = new TreeSet<String>();
        for (var file : Built.files(Built.CLASSES.resolve(CONTROLS), ".desc.xml")) {
            Built.elements(Built.xml(file), "url").forEach(url -> descriptors.add(url.getTextContent()));
            var name = file.toString().replace(".desc.xml", "");
            assertThat(Files.exists(java.nio.file.Path.of(name + ".html.ftl"))).as(name).isTrue();
        }
        for (var page : Built.elements(config, "page")) {
            assertThat(Built.has("alfresco/site-data/pages/" + page.getTextContent() + ".xml")).isTrue();
        }
        for (var file : Built.files(Built.CLASSES.resolve("alfresco/site-data/template-instances"), ".xml")) {
            Built.elements(Built.xml(file), "component")
                    .forEach(component -> assertThat(descriptors).contains(Built.elements(component, "url").get(0).getTextContent()));
        }
        for (var file : Built.files(Built.PLATFORM.resolve("bootstrap/halaman"), ".xml")) {
            for (var url : Built.elements(Built.xml(file), "url")) {
                var path = url.getTextContent();
                assertThat(descriptors.contains(path) || share.has("webscript", "org/alfresco" + path + ".get")).as(path).isTrue();
            }
        }
    }

    @Test
    void areSectionsThatShareReads() {
        for (var section : Built.elements(config, "config")) {
            var evaluator = section.getAttribute("evaluator");
            var condition = section.getAttribute("condition");
            if (evaluator.isEmpty() || List.of("task-type", "node-type", "model-type").contains(evaluator) && condition.startsWith("jkl")) {
                continue;
            }
            assertThat(condition.equals("activiti$juklak") || share.has("config", evaluator + " " + condition))
                    .as(evaluator + " " + condition).isTrue();
        }
    }

    @Test
    void areFacetsThatTheModelHasUnderALabel() throws Exception {
        var facets = new Properties();
        try (var in = Files.newBufferedReader(Built.PLATFORM.resolve("../../extension/solr-facets-config-custom.properties"))) {
            facets.load(in);
        }
        var model = Files.readString(Built.PLATFORM.resolve("model/juklak-content-model.xml"));
        var labels = facets.stringPropertyNames().stream().filter(name -> name.endsWith(".displayName")).toList();
        assertThat(labels).hasSize(4).allSatisfy(name -> {
            assertThat(texts).contains(facets.getProperty(name));
            assertThat(model).contains("<property name=\"" + name.replaceFirst("^custom\\.", "").replace(".displayName", "") + "\">");
        });
    }

    @Test
    void isReportedWhereItIsMissing() throws Exception {
        var wrong = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream("""
                <c><field label-id="juklak.medan.tiada"><control template="/id/juklak/form/tiada.ftl"/></field><field label-id="label.none"><control template="/org/alfresco/components/form/controls/info.ftl"/></field>
                <evaluator>juklak.evaluator.tiada</evaluator><evaluator>evaluator.doclib.action.value</evaluator></c>"""
                .getBytes(StandardCharsets.UTF_8)));

        assertThat(missingControls(wrong)).containsExactly("/id/juklak/form/tiada.ftl");
        assertThat(missingTexts(wrong)).containsExactly("juklak.medan.tiada");
        assertThat(missingEvaluators(wrong)).containsExactly("juklak.evaluator.tiada");
    }

    private List<String> missingControls(Document document) {
        return Built.elements(document, "control").stream().map(control -> control.getAttribute("template"))
                .filter(template -> !(template.startsWith("/org/alfresco/")
                        ? share.has("control", template)
                        : Built.has(CONTROLS + template)))
                .toList();
    }

    private List<String> missingTexts(Document document) {
        var missing = new ArrayList<String>();
        for (var element : Built.elements(document, "*")) {
            for (var label : LABELS) {
                var key = element.getAttribute(label);
                if (!key.isEmpty() && !texts.contains(key) && !share.has("message", key)) {
                    missing.add(key);
                }
            }
        }
        for (var parameter : Built.elements(document, "control-param")) {
            Pattern.compile("\\{([\\w.]+)}").matcher(parameter.getTextContent()).results().map(each -> each.group(1))
                    .filter(key -> !texts.contains(key)).forEach(missing::add);
        }
        return missing;
    }

    private List<String> missingEvaluators(Document document) {
        var missing = new ArrayList<String>();
        for (var element : Built.elements(document, "evaluator")) {
            missing.add(element.getTextContent());
        }
        for (var tag : List.of("banner", "line")) {
            Built.elements(document, tag).stream().map(each -> each.getAttribute("evaluator")).filter(evaluator -> !evaluator.isEmpty())
                    .forEach(missing::add);
        }
        missing.removeIf(evaluator -> beans().contains(evaluator) || share.has("evaluator", evaluator));
        return missing;
    }

    private Set<String> beans() {
        var beans = new HashSet<String>();
        Built.elements(context, "bean").forEach(bean -> beans.add(bean.getAttribute("id")));
        return beans;
    }

    private Element form(String evaluator, String condition, String id) {
        return Built.elements(config, "config").stream()
                .filter(section -> section.getAttribute("evaluator").equals(evaluator)
                        && section.getAttribute("condition").equals(condition))
                .flatMap(section -> Built.elements(section, "form").stream()).filter(form -> form.getAttribute("id").equals(id)).findFirst()
                .orElse(null);
    }

    private static List<String> shown(Element form) {
        return Built.elements(form, "show").stream().map(show -> show.getAttribute("id")).toList();
    }

    private static Element field(Element form, String id) {
        return Built.elements(form, "field").stream().filter(field -> field.getAttribute("id").equals(id)).findFirst().orElseThrow();
    }

    private static String control(Element form, String field) {
        return Built.elements(field(form, field), "control").get(0).getAttribute("template");
    }

    private static String controlParameter(Element form, String field, String name) {
        return Built.elements(field(form, field), "control-param").stream().filter(each -> each.getAttribute("name").equals(name))
                .map(Node::getTextContent).findFirst().orElse(null);
    }

    private static List<Element> elements(Document document, String name) {
        return Built.elements(document, name);
    }

    private static JsonNode sop() throws Exception {
        return new ObjectMapper().readTree(Built.PLATFORM.resolve("sop/juklak.json").toFile());
    }
}
