package id.juklak.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Bean;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import id.juklak.acs.AcsServices;

/** The Spring contexts of the platform module, held against the beans of the real platform. */
@DisplayName("The module's Spring contexts fit the real platform")
class ContextFitTest {

    private static final Path MODULE = Path.of("").toAbsolutePath().getParent()
            .resolve("platform-module/src/main/resources/alfresco/module/juklak-platform");
    private static final List<String> REFERENCES = List.of("ref", "parent", "depends-on", "factory-bean", "value-ref", "key-ref", "bean");

    static List<String> versions() {
        return Platform.VERSIONS;
    }

    @ParameterizedTest(name = "every bean and parent that a context names is the module's own or in ACS {0}")
    @MethodSource("versions")
    void everyBeanThatAContextNamesIsThere(String version) throws Exception {
        var contexts = contexts();

        assertThat(contexts).hasSizeGreaterThan(3);
        assertThat(unknownBeans(contexts, new Platform(version))).isEmpty();
    }

    @ParameterizedTest(name = "every service that the module asks for by name is in ACS {0}")
    @MethodSource("versions")
    void everyServiceThatTheModuleAsksForIsThere(String version) throws Exception {
        var platform = new Platform(version);

        assertThat(askedServices()).hasSizeGreaterThan(25).allSatisfy(name -> assertThat(platform.hasBean(name)).as(name).isTrue());
    }

    @Test
    void everyRoomThatWiresBeansIsNamedInTheModulesContext() throws Exception {
        var named = new TreeSet<String>();
        elements(contexts().stream().filter(context -> !elements(context, "import").isEmpty()).findFirst().orElseThrow(), "bean")
                .forEach(bean -> named.add(bean.getAttribute("class")));

        assertThat(named).isEqualTo(configurations());
    }

    @Test
    void everyClassThatAContextNamesIsTheModulesOwnOrSprings() throws Exception {
        for (var context : contexts()) {
            for (var bean : elements(context, "bean")) {
                var name = bean.getAttribute("class");
                if (!name.isEmpty()) {
                    assertThat(name).matches("(id\\.juklak|org\\.springframework)\\..*");
                    assertThat(ClassLoader.getSystemResource(name.replace('.', '/') + ".class")).as(name).isNotNull();
                }
            }
        }
    }

    @ParameterizedTest(name = "every property that a context sets on a bean of ACS''s is there in ACS {0}")
    @MethodSource("versions")
    void everyPropertyOfABeanOfThePlatformIsThere(String version) throws Exception {
        assertThat(unknownProperties(contexts(), new Platform(version))).isEmpty();
    }

    @Test
    void theModuleImportsEveryContextThatItHas() throws IOException {
        var main = Files.readString(MODULE.resolve("module-context.xml"));
        try (var files = Files.list(MODULE.resolve("context"))) {
            assertThat(files.map(file -> "context/" + file.getFileName()).toList()).allSatisfy(file -> assertThat(main).contains(file));
        }
    }

    @Test
    void aBeanThatThePlatformHasNotIsReported() throws Exception {
        var context = parse(new ByteArrayInputStream(
                ("<beans><bean id='a' class='x' parent='webscripts'><constructor-arg ref='NodeServices'/><constructor-arg ref='NodeService'/>"
                        + "</bean></beans>").getBytes(StandardCharsets.UTF_8)));

        assertThat(unknownBeans(List.of(context), new Platform("25.4"))).containsExactlyInAnyOrder("webscripts", "NodeServices");
    }

    @Test
    void aPropertyThatThePlatformHasNotIsReported() throws Exception {
        var context = parse(new ByteArrayInputStream(
                "<beans><bean id='a' parent='workflowDeployer'><property name='labels'/><property name='label'/></bean></beans>"
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(unknownProperties(List.of(context), new Platform("25.4"))).containsExactly("a.label");
    }

    /** Of beans without a class of the module's own; those of the module's are compiled against the slice, which is compared elsewhere. */
    private static Set<String> unknownProperties(List<Document> contexts, Platform platform) {
        var unknown = new TreeSet<String>();
        for (var context : contexts) {
            for (var bean : elements(context, "bean")) {
                var type = bean.getAttribute("class").isEmpty() ? platform.beanClass(bean.getAttribute("parent")) : null;
                for (var property : elements(context, "property")) {
                    if (type != null && property.getParentNode() == bean && !platform.hasSetter(type, property.getAttribute("name"))) {
                        unknown.add(bean.getAttribute("id") + "." + property.getAttribute("name"));
                    }
                }
            }
        }
        return unknown;
    }

    private static List<Document> contexts() throws Exception {
        var contexts = new ArrayList<Document>();
        try (var files = Files.walk(MODULE)) {
            for (var file : files.filter(each -> each.getFileName().toString().endsWith("-context.xml")).sorted().toList()) {
                try (var in = Files.newInputStream(file)) {
                    contexts.add(parse(in));
                }
            }
        }
        return contexts;
    }

    private static Document parse(InputStream xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
    }

    private static List<Element> elements(Document document, String name) {
        var found = new ArrayList<Element>();
        var nodes = document.getElementsByTagName(name);
        for (var i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Set<String> configurations() throws Exception {
        var classes = MODULE.resolve("../../../../java").normalize();
        try (var files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith("Configuration.java"))
                    .map(file -> classes.relativize(file).toString().replace(".java", "").replace('/', '.').replace('\\', '.'))
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }

    /** Names of the beans that the module's configurations make. */
    private static Set<String> beansInJava() throws Exception {
        var names = new TreeSet<String>();
        for (var configuration : configurations()) {
            for (var method : Class.forName(configuration).getDeclaredMethods()) {
                var bean = method.getAnnotation(Bean.class);
                if (bean != null) {
                    names.addAll(bean.name().length == 0 ? List.of(method.getName()) : List.of(bean.name()));
                }
            }
        }
        return names;
    }

    /** Names by which {@link AcsServices} asks ACS for its services. */
    private static Set<String> askedServices() throws Exception {
        var asked = new TreeSet<String>();
        var beans = (BeanFactory) Proxy.newProxyInstance(BeanFactory.class.getClassLoader(), new Class<?>[]{ BeanFactory.class },
                (proxy, method, args) -> {
                    asked.add((String) args[0]);
                    return null;
                });
        var constructor = AcsServices.class.getDeclaredConstructor(BeanFactory.class);
        constructor.setAccessible(true);
        var services = constructor.newInstance(beans);
        for (var method : AcsServices.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                method.invoke(services);
            }
        }
        return asked;
    }

    private static Set<String> unknownBeans(List<Document> contexts, Platform platform) throws Exception {
        var own = new HashSet<>(beansInJava());
        contexts.forEach(context -> elements(context, "bean").forEach(bean -> own.add(bean.getAttribute("id"))));
        var unknown = new TreeSet<String>();
        for (var context : contexts) {
            for (var element : elements(context, "*")) {
                for (var attribute : REFERENCES) {
                    for (var name : element.getAttribute(attribute).split("[,; ]+")) {
                        if (!name.isEmpty() && !own.contains(name) && !platform.hasBean(name)) {
                            unknown.add(name);
                        }
                    }
                }
            }
        }
        return unknown;
    }
}
