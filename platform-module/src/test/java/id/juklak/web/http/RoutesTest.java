package id.juklak.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

import com.fasterxml.jackson.databind.JsonNode;

@DisplayName("The product's routes")
class RoutesTest {

    private static final Path API_PAGE = Path.of("../docs/api.md");
    private static final Path CLASSES = Path.of("target/classes");
    private static final int MOST_COLLABORATORS = 7;
    private static final Pattern ROW = Pattern.compile("^\\| (GET|POST|PUT|DELETE) `([^`]+)` \\|.*");
    /** Of ACS's lists, and of what ACS itself answers. */
    private static final List<String> TOLD_ELSEWHERE = List.of("errorKey", "statusCode", "briefSummary");

    private static Routes routes;
    private static List<Descriptor> descriptors;

    @BeforeAll
    static void readBoth() throws Exception {
        List<Resource> resources = new ArrayList<>();
        for (Method method : Class.forName("id.juklak.web.WebConfiguration").getDeclaredMethods()) {
            if (method.isAnnotationPresent(Bean.class) && Resource.class.isAssignableFrom(method.getReturnType())) {
                resources.add(withoutCollaborators(method.getReturnType()));
            }
        }
        routes = new Routes(null, resources);
        descriptors = Descriptor.readAll();
    }

    /** A resource names its routes without them. */
    private static Resource withoutCollaborators(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return (Resource) constructor.newInstance(new Object[constructor.getParameterCount()]);
    }

    @Test
    void haveADescriptorEachByWhichAcsFindsThem() {
        Map<String, String> inJava = new TreeMap<>();
        routes.all().forEach(route -> inJava.put(route.id(), "/juklak" + route.path() + (route.isForAnybody() ? " none" : " user")));
        Map<String, String> inDescriptors = new TreeMap<>();
        descriptors.forEach(descriptor -> inDescriptors.put(descriptor.id(), descriptor.url() + " " + descriptor.authentication()));

        assertThat(inJava).hasSizeGreaterThan(40).isEqualTo(inDescriptors);
    }

    @Test
    void areScriptsByTheIdsOfTheirDescriptorsAndEachAnObjectOfItsOwn() {
        assertThat(descriptors.stream().map(descriptor -> routes.script(descriptor.id())).distinct()).hasSameSizeAs(descriptors);
        assertThatThrownBy(() -> routes.script("berkas-id-entah.get")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("berkas-id-entah.get.desc.xml");
    }

    @Test
    void stayInThePageAboutThem() throws IOException {
        List<String> told = Files.readAllLines(API_PAGE).stream().map(ROW::matcher).filter(row -> row.matches())
                .map(row -> row.group(1) + " " + row.group(2)).sorted().toList();

        assertThat(told).containsExactlyElementsOf(routes.all().stream().map(Route::toString).sorted().toList());
    }

    @Test
    void takeAndAnswerNothingOfWhichThePageIsSilent() throws IOException {
        String page = Files.readString(API_PAGE);
        TreeSet<String> names = new TreeSet<>();
        collectNames(new OpenApi(routes.all(), descriptors).describe("1"), names);
        names.removeAll(TOLD_ELSEWHERE);

        assertThat(names).hasSizeGreaterThan(150);
        assertThat(names.stream().filter(name -> !Pattern.compile("[`{,\"]" + name + "[`,\"}]").matcher(page).find())).isEmpty();
    }

    private static void collectNames(JsonNode node, TreeSet<String> names) {
        for (Iterator<Map.Entry<String, JsonNode>> fields = node.fields(); fields.hasNext();) {
            Map.Entry<String, JsonNode> field = fields.next();
            if (field.getKey().equals("properties")) {
                field.getValue().fieldNames().forEachRemaining(names::add);
            }
            if (field.getKey().equals("parameters") && field.getValue().isArray()) {
                field.getValue().forEach(parameter -> names.add(parameter.path("name").asText("")));
            }
        }
        names.remove("");
        node.forEach(child -> collectNames(child, names));
    }

    @Test
    void areServedByClassesOfAtMostSevenCollaborators() throws Exception {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("id/juklak/web"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                classes.add(Class.forName(CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.').replace('\\', '.'),
                        false, RoutesTest.class.getClassLoader()));
            }
        }

        assertThat(classes).hasSizeGreaterThan(50);
        assertThat(classes.stream().filter(type -> !type.isRecord() && !type.isEnum())
                .flatMap(type -> Arrays.stream(type.getDeclaredConstructors()))
                .filter(constructor -> constructor.getParameterCount() > MOST_COLLABORATORS)
                .map(Constructor::toString).collect(Collectors.toList())).isEmpty();
    }
}
