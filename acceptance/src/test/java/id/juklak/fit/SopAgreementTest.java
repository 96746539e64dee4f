package id.juklak.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import javax.xml.parsers.DocumentBuilderFactory;

import org.activiti.bpmn.converter.BpmnXMLConverter;
import org.activiti.bpmn.model.ActivitiListener;
import org.activiti.bpmn.model.ExclusiveGateway;
import org.activiti.bpmn.model.FlowNode;
import org.activiti.bpmn.model.Process;
import org.activiti.bpmn.model.SequenceFlow;
import org.activiti.bpmn.model.ServiceTask;
import org.activiti.bpmn.model.UserTask;
import org.activiti.engine.impl.util.io.InputStreamSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Steps, offices, kinds and texts stand in several files, each in the form that its reader needs: they must say the same, and what the
 * SOP's table says.
 */
@DisplayName("The SOP's data, process, models and texts")
class SopAgreementTest {

    private static final String MODULE = "/alfresco/module/juklak-platform/";
    private static final Pattern ROLE = Pattern.compile("[A-Z][A-Z_]+[A-Z]");

    private final JsonNode sop = json();
    private final Process process = process();
    private final Document content = xml("model/juklak-content-model.xml");
    private final Document tasks = xml("model/juklak-workflow-model.xml");

    /**
     * Share's start form ends the start task itself. Where ACS has ended it already, as it does for {@code bpm:activitiStartTask}, Share
     * ends the only other task that there is: step 1, in the starter's name.
     */
    @Test
    void theStartTaskIsLeftForSharesFormToEnd() {
        var start = named(tasks, "type", "jklwf:mulai");
        assertThat(start.getElementsByTagName("parent").item(0).getTextContent()).isEqualTo("bpm:startTask");
        assertThat(start.getElementsByTagName("mandatory-aspects").getLength()).isZero();
    }

    @Test
    void theStepsAreThoseOfTheSopsTable() throws Exception {
        List<CSVRecord> table;
        try (var in = new BufferedReader(new InputStreamReader(getClass().getResourceAsStream("steps.csv"), StandardCharsets.UTF_8))) {
            table = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
                    .parse(new StringReader(String.join("\n", in.lines().toList()))).getRecords();
        }
        assertThat(table).hasSize(16);
        assertThat(sop.path("langkah")).hasSize(16);
        for (var row : table) {
            var step = sop.path("langkah").get(Integer.parseInt(row.get("no")) - 1);
            assertThat(step.path("no").asText()).isEqualTo(row.get("no"));
            assertThat(step.path("id").asText()).isEqualTo("langkah%02d".formatted(step.path("no").asInt()));
            assertThat(step.path("pelaksana").asText()).as("performer of step " + row.get("no")).isEqualTo(row.get("performer"));
            assertThat(step.path("norma").asText()).as("norm of step " + row.get("no")).isEqualTo(row.get("norm_iso"));
            var involved = new TreeSet<String>();
            ROLE.matcher(row.get("also_involved")).results().forEach(role -> involved.add(role.group()));
            assertThat(texts(step.path("terlibat"))).as("involved in step " + row.get("no")).containsExactlyInAnyOrderElementsOf(involved);
        }
    }

    @Test
    void theProcessHasOneUserTaskForEachStepWithItsFormAndItsPool() {
        assertThat(process.getId()).isEqualTo(sop.path("proses").asText());
        var userTasks = process.findFlowElementsOfType(UserTask.class);
        assertThat(userTasks).extracting(UserTask::getId).containsExactlyInAnyOrderElementsOf(ids(sop.path("langkah")));
        for (var task : userTasks) {
            assertThat(task.getFormKey()).isEqualTo("jklwf:" + task.getId());
            assertThat(task.getCandidateGroups()).containsExactly("${juklakPelaksana.grup(execution)}");
            assertThat(task.getTaskListeners()).extracting(ActivitiListener::getEvent).containsExactlyInAnyOrder("create", "assignment",
                    "complete");
            assertThat(task.getTaskListeners()).extracting(ActivitiListener::getImplementation).containsOnly("${juklakTugas}");
        }
    }

    @Test
    void theProcessGoesFromStepToStepAndBackWhereTheDataSaysSo() {
        var steps = sop.path("langkah");
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var next = i + 1 < steps.size() ? steps.get(i + 1).path("id").asText() : "terbitkan";
            var task = (FlowNode) process.getFlowElement(step.path("id").asText());
            var out = task.getOutgoingFlows();
            assertThat(out).as(task.getId()).hasSize(1);
            var target = process.getFlowElement(out.get(0).getTargetRef());
            if (step.path("kembali").isMissingNode()) {
                assertThat(target.getId()).as("after " + task.getId()).isEqualTo(next);
                continue;
            }
            assertThat(target).isInstanceOf(ExclusiveGateway.class);
            var gateway = (ExclusiveGateway) target;
            var ways = new HashSet<String>();
            for (SequenceFlow way : gateway.getOutgoingFlows()) {
                var isReturn = way.getConditionExpression() != null;
                assertThat(isReturn).as(way.getId()).isNotEqualTo(way.getId().equals(gateway.getDefaultFlow()));
                ways.add((isReturn ? "kembali " : "lanjut ") + way.getTargetRef());
            }
            assertThat(ways).as("behind " + task.getId()).containsExactlyInAnyOrder("lanjut " + next,
                    "kembali " + step.path("kembali").asText());
        }
        assertThat(process.findFlowElementsOfType(ServiceTask.class)).extracting(ServiceTask::getId).containsExactly("terbitkan");
    }

    @Test
    void theTaskModelHasATypeForEachStepWithTheTextsAndDecisionsOfItsForm() {
        for (var step : sop.path("langkah")) {
            var type = named(tasks, "type", "jklwf:" + step.path("id").asText());
            assertThat(type).as("task type of " + step.path("id")).isNotNull();
            var properties = new TreeSet<String>();
            for (var aspect : texts(type, "aspect")) {
                for (var property : children(named(tasks, "aspect", aspect), "property")) {
                    properties.add(property.getAttribute("name"));
                }
            }
            var wanted = new TreeSet<String>();
            step.path("isian").forEach(field -> wanted.add("jklwf:" + field.path("nama").asText()));
            step.path("keputusan").forEach(decision -> wanted.add("jklwf:" + decision.asText()));
            assertThat(properties).as("form of " + step.path("id")).isEqualTo(wanted);
        }
    }

    @Test
    void theContentModelHasATypeForEachKindAndKnowsEveryOriginAndNoOther() {
        for (var kind : ids(sop.path("jenis"))) {
            var type = named(content, "type", "jkl:" + kind);
            assertThat(type).as(kind).isNotNull();
            assertThat(texts(type, "parent")).containsExactly("jkl:dokumen");
        }
        var documents = new ArrayList<String>();
        for (var type : children(content.getDocumentElement(), "type")) {
            if (type.hasAttribute("name") && texts(type, "parent").contains("jkl:dokumen")) {
                documents.add(type.getAttribute("name").substring("jkl:".length()));
            }
        }
        assertThat(documents).containsExactlyInAnyOrderElementsOf(ids(sop.path("jenis")));
        assertThat(texts(named(content, "constraint", "jkl:daftarAsal"), "value")).containsExactlyElementsOf(ids(sop.path("asal")));
        assertThat(texts(named(tasks, "constraint", "jklwf:daftarAsal"), "value")).containsExactlyElementsOf(ids(sop.path("asal")));
    }

    @Test
    void everyKindThatAStepNamesAndEveryOfficeThatActsIsInTheLists() throws Exception {
        var kinds = ids(sop.path("jenis"));
        var roles = ids(sop.path("peran"));
        for (var step : sop.path("langkah")) {
            assertThat(roles).contains(step.path("pelaksana").asText());
            assertThat(kinds).containsAll(texts(step.path("unggah")));
            for (var needed : step.path("perlu")) {
                assertThat(kinds).contains(needed.path("jenis").asText());
                assertThat(needed.path("tindakan").isEmpty()).isEqualTo(needed.path("oleh").isMissingNode());
            }
            step.path("isian").forEach(field -> assertThat(kinds).contains(field.path("menjadi").asText()));
        }
        assertThat(kinds).contains(sop.at("/final/dari").asText(), sop.at("/final/menjadi").asText(),
                sop.at("/arsip/naskahPenetapan").asText());
        assertThat(roles).containsAll(texts(sop.at("/arsip/pengelola"))).containsAll(texts(sop.at("/arsip/penetap")));
        try (var in = open("archive/arsip.json")) {
            new ObjectMapper().readTree(in).path("jenis").fieldNames().forEachRemaining(kind -> assertThat(kinds).contains(kind));
        }
    }

    @Test
    void everyTypeStepOutcomeAndErrorHasItsTextInBothLanguages() throws Exception {
        for (var language : List.of("", "_en")) {
            var texts = new Properties();
            for (var bundle : List.of("juklak", "juklak-model", "juklak-galat", "juklak-web")) {
                try (var in = new InputStreamReader(
                        getClass().getResourceAsStream(MODULE + "messages/" + bundle + language + ".properties"), StandardCharsets.UTF_8)) {
                    texts.load(in);
                }
            }
            assertThat(errorCodes()).hasSizeGreaterThan(30).allSatisfy(code -> assertThat(texts.stringPropertyNames()).anyMatch(
                    key -> code.endsWith(".") ? key.startsWith("juklak.galat." + code) : key.equals("juklak.galat." + code)));
            for (var kind : ids(sop.path("jenis"))) {
                assertThat(texts.stringPropertyNames()).contains("jkl_contentmodel.type.jkl_" + kind + ".title");
            }
            for (var step : ids(sop.path("langkah"))) {
                assertThat(texts.stringPropertyNames()).contains("jklwf_workflowmodel.type.jklwf_" + step + ".title",
                        "juklak.langkah." + step + ".nama");
            }
        }
    }

    @Test
    void everyValueThatTheModelsAllowAndEveryOfficeHasItsTextInBothLanguages() throws Exception {
        for (var language : List.of("", "_id", "_en")) {
            var texts = new Properties();
            try (var in = new InputStreamReader(open("messages/juklak" + language + ".properties"), StandardCharsets.UTF_8)) {
                texts.load(in);
            }
            for (var model : List.of(content, tasks)) {
                for (var constraint : children(model.getDocumentElement(), "constraint")) {
                    if (constraint.getAttribute("type").equals("LIST")) {
                        var group = constraint.getAttribute("name").replaceFirst(".*:daftar", "");
                        var prefix = "juklak." + group.substring(0, 1).toLowerCase(Locale.ROOT) + group.substring(1) + ".";
                        var wanted = texts(constraint, "value").stream().map(value -> prefix + value).toList();
                        assertThat(wanted).as(constraint.getAttribute("name")).isNotEmpty();
                        assertThat(texts.stringPropertyNames()).as("texts" + language).containsAll(wanted);
                        assertThat(texts.stringPropertyNames().stream().filter(key -> key.startsWith(prefix)))
                                .as("values of " + constraint.getAttribute("name"))
                                .containsExactlyInAnyOrderElementsOf(wanted);
                    }
                }
            }
            assertThat(texts.stringPropertyNames())
                    .containsAll(ids(sop.path("peran")).stream().map(role -> "juklak.peran." + role).toList());
        }
    }

    @Test
    void theNormTimeOfATaskIsThatOfTheTableInWordsToo() throws Exception {
        try (var in = new InputStreamReader(getClass().getResourceAsStream("steps.csv"), StandardCharsets.UTF_8)) {
            for (var row : CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
                var words = row.get("norm_text").split(" ");
                var step = sop.path("langkah").get(Integer.parseInt(row.get("no")) - 1);
                assertThat(step.path("norma").asText()).isEqualTo(words[1].equals("Hari") ? "P" + words[0] + "D" : "PT" + words[0] + "M");
            }
        }
    }

    /** What a step brings forth by the table is what it uploads, writes or marks by the data. */
    @Test
    void everyDocumentThatAStepBringsForthStandsInItsRowOfTheTable() throws Exception {
        var texts = new Properties();
        try (var in = new InputStreamReader(open("messages/juklak.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        try (var in = new InputStreamReader(getClass().getResourceAsStream("steps.csv"), StandardCharsets.UTF_8)) {
            for (var row : CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
                var step = sop.path("langkah").get(Integer.parseInt(row.get("no")) - 1);
                var said = (row.get("required_input") + " " + row.get("output") + " " + row.get("activity")).toLowerCase(Locale.ROOT);
                for (var kind : texts(step.path("unggah"))) {
                    var words = texts.getProperty("juklak.jenis." + kind).toLowerCase(Locale.ROOT).replaceAll("[(/].*", "").split(" ");
                    assertThat(said).as("step " + row.get("no") + " uploads " + kind).contains(words);
                }
            }
        }
    }

    /** Every code that the module's classes make an error of. */
    private static Set<String> errorCodes() {
        return ErrorCodes.in(Path.of("").toAbsolutePath().getParent().resolve("platform-module/target/classes"));
    }

    private static JsonNode json() {
        try (var in = open("sop/juklak.json")) {
            return new ObjectMapper().readTree(in);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process process() {
        try (var in = open("workflow/juklak.bpmn20.xml")) {
            return new BpmnXMLConverter().convertToBpmnModel(new InputStreamSource(in), false, false).getMainProcess();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document xml(String name) {
        try (var in = open(name)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String name) {
        return SopAgreementTest.class.getResourceAsStream(MODULE + name);
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(each -> each.path("id").asText()).toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static Element named(Document document, String tag, String name) {
        return children(document.getDocumentElement(), tag).stream().filter(each -> each.getAttribute("name").equals(name)).findFirst()
                .orElse(null);
    }

    private static List<Element> children(Element parent, String tag) {
        var found = new ArrayList<Element>();
        var nodes = parent.getElementsByTagName(tag);
        for (var i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static List<String> texts(Element parent, String tag) {
        return children(parent, tag).stream().map(each -> each.getTextContent().strip()).toList();
    }
}
