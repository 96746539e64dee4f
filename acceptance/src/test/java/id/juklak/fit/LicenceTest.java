package id.juklak.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Whose work is shipped, and under which licence. Reads the archives that were built before this module. */
@DisplayName("What is shipped tells its licences")
class LicenceTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern LICENCE = Pattern.compile("(?i)(apache license|copyright|permission is hereby granted)");
    private static final Pattern RELOCATED = Pattern.compile("id/juklak/lib/([^/]+)/.*");
    /** A package in the list that esbuild writes behind a bundle: "lit-html/directive.js:", "@lit/reactive-element/css-tag.js:". */
    private static final Pattern BUNDLED = Pattern.compile("^(?:@[\\w.-]+/)?([\\w.-]+)/[^\\s:]+\\.m?js:$", Pattern.MULTILINE);

    /** A library that is shipped inside a module's JAR. */
    private record Library(String group, String name, String version) {

        /** Its folder in META-INF/licenses: "core" alone would not tell whose. */
        String folder() {
            return name.equals("core") ? group.substring(group.lastIndexOf('.') + 1) + "-core" : name;
        }

        /** Whether a package of this name, with no dashes, may hold its classes. */
        boolean owns(String relocated) {
            return (group + "." + name).replace("-", "").toLowerCase(Locale.ROOT).contains(relocated);
        }
    }

    @ParameterizedTest(name = "{1} has its own licence and notice, in the JAR and in the AMP")
    @CsvSource({ "platform-module, juklak-platform", "share-module, juklak-share" })
    void aModuleHasItsOwnLicenceAndNotice(String folder, String module) throws IOException {
        var licence = Files.readAllBytes(ROOT.resolve("LICENSE"));
        var notice = Files.readAllBytes(ROOT.resolve("NOTICE"));

        assertThat(new String(licence, StandardCharsets.UTF_8)).contains("Apache License", "Version 2.0, January 2004");
        var jar = entries(folder, ".jar");
        assertThat(jar.get("META-INF/LICENSE")).isEqualTo(licence);
        assertThat(jar.get("META-INF/NOTICE")).isEqualTo(notice);
        var amp = entries(folder, ".amp");
        assertThat(amp.get("licenses/" + module + "/LICENSE")).isEqualTo(licence);
        assertThat(amp.get("licenses/" + module + "/NOTICE")).isEqualTo(notice);
    }

    @ParameterizedTest(name = "{1} has the licence of every library in its list of materials, in the JAR and in the AMP, and of no other")
    @CsvSource({ "platform-module, juklak-platform", "share-module, juklak-share" })
    void everyBundledLibraryHasItsLicence(String folder, String module) throws IOException {
        var jar = entries(folder, ".jar");
        var amp = entries(folder, ".amp");
        var libraries = libraries(jar, module);

        assertThat(libraries).isNotEmpty().allSatisfy(library -> assertThat(library.version()).isNotBlank());
        var folders = new TreeSet<String>();
        for (var library : libraries) {
            folders.add(library.folder());
            var texts = jar.keySet().stream().filter(name -> name.startsWith("META-INF/licenses/" + library.folder() + "/LICENSE"))
                    .toList();
            assertThat(texts).as(library.toString()).isNotEmpty();
            for (var text : texts) {
                assertThat(new String(jar.get(text), StandardCharsets.UTF_8)).as(text).containsPattern(LICENCE);
                assertThat(amp.get(text.replace("META-INF/licenses", "licenses/" + module))).as(text).isEqualTo(jar.get(text));
            }
        }
        assertThat(folders).isEqualTo(children(jar, "META-INF/licenses/"));
    }

    @Test
    void theListOfMaterialsKnowsEveryLibraryWhoseClassesAreInThePlatformModule() throws IOException {
        var jar = entries("platform-module", ".jar");
        var libraries = libraries(jar, "juklak-platform");
        var packages = new TreeSet<String>();
        for (var name : jar.keySet()) {
            var relocated = RELOCATED.matcher(name);
            if (relocated.matches()) {
                packages.add(relocated.group(1));
            }
        }

        assertThat(packages).hasSizeGreaterThan(4)
                .allSatisfy(relocated -> assertThat(libraries).anyMatch(library -> library.owns(relocated)));
        assertThat(libraries).allSatisfy(library -> assertThat(packages).anyMatch(library::owns));
    }

    @Test
    void theListOfMaterialsKnowsEveryPackageThatTheBoardIsBundledFrom() throws IOException {
        var jar = entries("share-module", ".jar");
        var names = new TreeSet<String>();
        libraries(jar, "juklak-share").forEach(library -> names.add(library.name()));
        var bundled = new TreeSet<String>();
        for (var entry : jar.entrySet()) {
            if (entry.getKey().startsWith("META-INF/components/") && entry.getKey().endsWith(".js")) {
                var script = new String(entry.getValue(), StandardCharsets.UTF_8);
                var list = script.indexOf("/*! Bundled license information:");
                if (list >= 0) {
                    BUNDLED.matcher(script.substring(list)).results().forEach(found -> bundled.add(found.group(1)));
                }
            }
        }
        try (var laidOut = Files.find(ROOT.resolve("share-module/target"), 3, (path, attributes) -> path.endsWith("node_modules"))) {
            for (var modules : laidOut.toList()) {
                bundled.addAll(packages(modules));
            }
        }

        assertThat(bundled).contains("lit-html", "bpmn-js", "pdfjs-dist").isSubsetOf(names);
        assertThat(names).isSubsetOf(bundled);
    }

    /** Names without their scope: "reactive-element" for "@lit/reactive-element". */
    private static List<String> packages(Path modules) throws IOException {
        var names = new ArrayList<String>();
        try (var children = Files.list(modules)) {
            for (var child : children.filter(Files::isDirectory).toList()) {
                if (child.getFileName().toString().startsWith("@")) {
                    names.addAll(packages(child));
                } else {
                    names.add(child.getFileName().toString());
                }
            }
        }
        return names;
    }

    private static List<Library> libraries(Map<String, byte[]> jar, String module) throws IOException {
        var materials = new ObjectMapper().readTree(jar.get("META-INF/sbom/" + module + ".cdx.json"));
        assertThat(materials.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(materials.at("/metadata/component/name").asText()).isEqualTo(module);
        assertThat(materials.at("/metadata/component/licenses/0/license/id").asText()).isEqualTo("Apache-2.0");
        var libraries = new ArrayList<Library>();
        for (var component : materials.path("components")) {
            libraries.add(
                    new Library(component.path("group").asText(), component.path("name").asText(), component.path("version").asText()));
        }
        return libraries;
    }

    private static Set<String> children(Map<String, byte[]> jar, String folder) {
        var children = new TreeSet<String>();
        for (var name : jar.keySet()) {
            if (name.startsWith(folder)) {
                children.add(name.substring(folder.length(), name.indexOf('/', folder.length())));
            }
        }
        return children;
    }

    private static Map<String, byte[]> entries(String folder, String kind) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(open(folder, kind))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static InputStream open(String folder, String kind) throws IOException {
        try (var files = Files.list(ROOT.resolve(folder).resolve("target"))) {
            var shipped = files.filter(file -> file.getFileName().toString().matches("juklak-[a-z]+-[\\d.]+" + Pattern.quote(kind)))
                    .toList();
            assertThat(shipped).hasSize(1);
            return Files.newInputStream(shipped.get(0));
        }
    }
}
