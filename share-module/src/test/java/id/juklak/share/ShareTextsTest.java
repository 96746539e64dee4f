package id.juklak.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts in Share")
class ShareTextsTest {

    private static final Path OWN = Path.of("src/main/resources");
    private static final Path INDONESIAN = Path.of("src/main/indonesia");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");
    /** Bundles that have the words of another, and whose. */
    private static final List<String> SHARED = List.of("repo.get", "myfiles.get", "sharedfiles.get", "repo-toolbar.get",
            "control-wrapper.post");

    private final Share share = new Share();

    @Test
    void ofTheModuleAreThereInBothLanguages() throws Exception {
        var bundles = Built.files(OWN.resolve("alfresco"), ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties") && !file.endsWith("module.properties")).toList();

        assertThat(bundles).hasSizeGreaterThan(2);
        for (var bundle : bundles) {
            var indonesian = Built.texts(bundle);
            var english = Built.texts(Path.of(bundle.toString().replace(".properties", "_en.properties")));
            assertThat(english.stringPropertyNames()).as(bundle.toString()).isEqualTo(indonesian.stringPropertyNames());
            for (var key : indonesian.stringPropertyNames()) {
                assertThat(english.getProperty(key)).as(key).isNotBlank();
                assertThat(indonesian.getProperty(key)).as(key).isNotBlank();
                assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(indonesian.getProperty(key)));
            }
            // Found before the server's own language.
            var packed = Built.CLASSES.resolve(OWN.relativize(bundle));
            assertThat(Built.texts(Path.of(packed.toString().replace(".properties", "_id.properties")))).isEqualTo(indonesian);
        }
    }

    @Test
    void ofSharesPagesAreInIndonesianUnderSharesKeysWithSharesArguments() throws Exception {
        var bundles = Built.files(INDONESIAN, ".properties");

        assertThat(bundles).hasSizeGreaterThan(70);
        for (var bundle : bundles) {
            var name = INDONESIAN.resolve("alfresco").relativize(bundle).toString().replace('\\', '/').replace(".properties", "");
            var original = share.bundle(name);
            assertThat(original).as("no bundle of Share's: " + name).isNotNull();
            var texts = Built.texts(bundle);
            for (var key : texts.stringPropertyNames()) {
                assertThat(original).as(name).containsKey(key);
                assertThat(original.get(key)).as(name + " " + key).contains(String.join("", arguments(texts.getProperty(key))));
                assertThat(texts.getProperty(key)).as(name + " " + key).isNotBlank();
                if (original.get(key).contains("{0}")) {
                    // A text with arguments is a pattern, in which a single apostrophe begins what is not read.
                    assertThat(texts.getProperty(key).replace("''", "")).as(name + " " + key).doesNotContain("'");
                }
            }
            assertThat(Files.readString(bundle)).as("read as Latin-1 by some")
                    .matches(text -> StandardCharsets.US_ASCII.newEncoder().canEncode(text));
        }
    }

    @Test
    void ofEachPageOfShareThatStaffUseAreAllThere() throws Exception {
        var translated = Built.files(INDONESIAN, ".properties").stream()
                .map(file -> INDONESIAN.resolve("alfresco").relativize(file).toString().replace('\\', '/').replace(".properties", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        var missing = new TreeSet<String>();
        for (var bundle : translated) {
            if (bundle.contains("components/workflow/") || bundle.contains("share/pages/") || bundle.contains("share/imports/")
                    || bundle.contains("components/upload/") || bundle.contains("components/document-details/")) {
                var texts = Built.texts(INDONESIAN.resolve("alfresco/" + bundle + ".properties"));
                share.bundle(bundle).keySet().stream().filter(key -> !texts.containsKey(key) && !key.equals("surf.include.resources"))
                        .forEach(key -> missing.add(bundle + " " + key));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void ofSharesPagesAreAddedBesideSharesFilesAndReplaceNone() throws Exception {
        var packed = Built.files(Built.CLASSES.resolve("alfresco/site-webscripts/org"), "");

        assertThat(packed.stream().filter(Files::isRegularFile)).isNotEmpty().allMatch(file -> file.toString().endsWith("_id.properties"));
        for (var bundle : share.bundles()) {
            var shared = SHARED.stream().anyMatch(bundle::endsWith);
            assertThat(Built.has("alfresco/" + bundle + "_id.properties")).as(bundle + (shared ? " (words of another)" : "")).isTrue();
        }
        assertThat(Built.files(Built.CLASSES.resolve("META-INF/components"), "").stream().filter(Files::isRegularFile))
                .allMatch(file -> file.toString().contains("juklak"));
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(each -> each.group()).distinct().sorted().toList();
    }
}
