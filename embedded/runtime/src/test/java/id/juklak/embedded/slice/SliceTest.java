package id.juklak.embedded.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;

import id.juklak.embedded.core.EmbeddedServer;
import id.juklak.embedded.slice.ClassFile.Reference;

/** The slice of ACS's API holds what the modules and the runtime need of it, and not more: each type of it costs at every upgrade. */
class SliceTest {

    private static final String MODULE = "alfresco/module/juklak-platform/module.properties";
    private static final Path SLICE_SOURCES = Path.of("..", "alfresco-api", "src", "main", "java");
    private static final List<Path> SOURCES = List.of(Path.of("src", "main", "java"),
            Path.of("..", "..", "platform-module", "src", "main", "java"), SLICE_SOURCES);
    /** What a context calls without a class that names it: setters, and what begins a bean. */
    private static final Pattern CALLED = Pattern.compile("<property\\s+name=\"(\\w+)\"|init-method=\"(\\w+)\"");

    private static final Map<Path, String> TEXTS = new HashMap<>();

    static {
        SOURCES.forEach(folder -> TEXTS.putAll(texts(folder, ".java")));
    }

    @Test
    void everyTypeAndMemberOfTheSliceIsNeededByTheModulesOrTheRuntime() throws IOException {
        List<ClassFile> slice = classes(root(NodeRef.class));
        List<ClassFile> module = classes(root(MODULE));
        List<ClassFile> runtime = classes(root(EmbeddedServer.class));

        assertThat(slice).isNotEmpty();
        assertThat(module).isNotEmpty();
        assertThat(Use.unneeded(slice, module, runtime, calledByContexts(root(MODULE), root(EmbeddedServer.class)), SliceTest::isNamed))
                .isEmpty();
    }

    interface Api {

        String COPIED = "copied";

        void called();

        void declared();

        void forgotten();
    }

    interface NeverNamed {}

    static final class Caller implements Api {

        @Override
        public void called() {
            ((Api) this).called();
        }

        @Override
        public void declared() {
            // The API's owner calls it.
        }

        @Override
        public void forgotten() {
            // Made, and called by nobody.
        }
    }

    @Test
    void whatNobodyCallsNorImplementsForItsCallerIsReported() throws IOException {
        List<ClassFile> api = List.of(own(Api.class), own(NeverNamed.class));
        ClassFile caller = own(Caller.class);
        String name = Api.class.getName().replace('.', '/');

        assertThat(Use.unneeded(api, List.of(), List.of(caller), Set.of("declared"), constant -> true)).containsExactly(
                name + ".forgotten()V", NeverNamed.class.getName().replace('.', '/'));
        assertThat(Use.unneeded(api, List.of(caller), List.of(), Set.of(), constant -> false)).containsExactly(
                name + ".COPIEDLjava/lang/String;", NeverNamed.class.getName().replace('.', '/'));
    }

    private static ClassFile own(Class<?> type) throws IOException {
        try (InputStream bytes = type.getResourceAsStream(type.getName().substring(type.getPackageName().length() + 1) + ".class")) {
            return ClassFile.of(bytes.readAllBytes());
        }
    }

    /** Whether a constant stands in source text elsewhere than in its own line. */
    private static boolean isNamed(Reference constant) {
        String owner = constant.owner();
        Path own = SLICE_SOURCES.resolve(owner.split("\\$")[0] + ".java");
        String type = owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1);
        Pattern name = Pattern.compile("\\b" + constant.key().name() + "\\b");
        return TEXTS.entrySet().stream().filter(file -> file.getValue().contains(type))
                .anyMatch(file -> name.matcher(file.getValue()).results().count() > (file.getKey().equals(own) ? 1 : 0));
    }

    private static Map<Path, String> texts(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).collect(Collectors.toMap(file -> file, SliceTest::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> calledByContexts(Path... roots) {
        Set<String> names = new HashSet<>();
        for (Path root : roots) {
            texts(root, "-context.xml").values().forEach(text -> CALLED.matcher(text).results()
                    .forEach(match -> names.add(match.group(1) == null ? match.group(2) : setter(match.group(1)))));
        }
        return names;
    }

    private static String setter(String property) {
        return "set" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    private static List<ClassFile> classes(Path root) throws IOException {
        List<ClassFile> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                classes.add(ClassFile.of(Files.readAllBytes(file)));
            }
        }
        return classes;
    }

    private static Path root(Class<?> type) {
        return root(type.getName().replace('.', '/') + ".class");
    }

    /** The folder, or the folder inside of a JAR, that a resource is in. */
    private static Path root(String resource) {
        try {
            URI uri = SliceTest.class.getClassLoader().getResource(resource).toURI();
            if (uri.getScheme().equals("jar")) {
                FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(uri.getSchemeSpecificPart().replaceAll("!/.*", ""))),
                        Map.of());
                return jar.getPath("/");
            }
            Path root = Path.of(uri);
            for (int i = 0; i < resource.split("/").length; i++) {
                root = root.getParent();
            }
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
