package id.juklak.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shipped. Built before this module: the acceptance tests come after the modules in the reactor. */
@DisplayName("The archives of the modules")
class ArchiveTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final int JAVA_17 = 61;

    @ParameterizedTest(name = "{1}.jar holds the module's own classes, libraries only under a name of its own, and nothing of ACS")
    @CsvSource({ "platform-module, juklak-platform", "share-module, juklak-share" })
    void aJarHoldsTheModulesOwnAlone(String folder, String module) throws IOException {
        var entries = entries(jar(folder, module));

        assertThat(entries).containsKey("alfresco/module/" + module + "/module.properties");
        assertThat(entries.keySet()).filteredOn(name -> name.endsWith(".class")).allMatch(name -> name.startsWith("id/juklak/"));
        assertThat(entries.keySet()).noneMatch(name -> name.endsWith(".jar"));
        // What a library would offer to all of ACS stays the module's own too.
        assertThat(entries.keySet()).filteredOn(name -> name.startsWith("META-INF/services/"))
                .allMatch(name -> name.contains("/id.juklak.lib."));
        entries.forEach((name, content) -> {
            if (name.endsWith(".class")) {
                var java = ((content[6] & 0xff) << 8) + (content[7] & 0xff);
                assertThat(java).as(name).isLessThanOrEqualTo(JAVA_17);
                if (!name.startsWith("id/juklak/lib/")) {
                    assertThat(java).as(name).isEqualTo(JAVA_17);
                }
            }
        });
    }

    @ParameterizedTest(name = "{1}.amp holds that jar and the properties that the module management tool reads")
    @CsvSource({ "platform-module, juklak-platform", "share-module, juklak-share" })
    void anAmpHoldsTheJarAndItsProperties(String folder, String module) throws IOException {
        var amp = entries(Files.newInputStream(target(folder).resolve(module + "-" + version(folder, module) + ".amp")));

        assertThat(amp.keySet()).filteredOn(name -> name.endsWith(".jar"))
                .containsExactly("lib/" + module + "-" + version(folder, module) + ".jar");
        assertThat(amp.get("lib/" + module + "-" + version(folder, module) + ".jar"))
                .isEqualTo(Files.readAllBytes(target(folder).resolve(module + "-" + version(folder, module) + ".jar")));
        var properties = new Properties();
        properties.load(new ByteArrayInputStream(amp.get("module.properties")));
        assertThat(properties.getProperty("module.id")).isEqualTo(module);
        assertThat(properties.getProperty("module.version")).isEqualTo(version(folder, module));
        // Without a description the whole server fails to start.
        assertThat(properties.stringPropertyNames()).contains("module.title", "module.description", "module.repo.version.min");
    }

    private static Path target(String folder) {
        return ROOT.resolve(folder).resolve("target");
    }

    private static String version(String folder, String module) throws IOException {
        var properties = new Properties();
        properties.load(new ByteArrayInputStream(
                Files.readAllBytes(target(folder).resolve("classes/alfresco/module/" + module + "/module.properties"))));
        return properties.getProperty("module.version");
    }

    private static InputStream jar(String folder, String module) throws IOException {
        return Files.newInputStream(target(folder).resolve(module + "-" + version(folder, module) + ".jar"));
    }

    private static Map<String, byte[]> entries(InputStream archive) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(archive)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return entries;
    }
}
