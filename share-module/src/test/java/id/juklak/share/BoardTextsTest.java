package id.juklak.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

@DisplayName("The board's words")
class BoardTextsTest {

    private static final Path BOARD = Path.of("src/main/board");
    private static final Path SETTINGS = Path.of("../platform-module/src/main/resources/alfresco/module/juklak-platform");
    /** A text that the code names, or the beginning of one that it puts together. */
    private static final Pattern USE = Pattern.compile("\\bt\\(\\s*(?:'([^']+)'|`([^`$]*)\\$\\{)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @Test
    void areThereInBothLanguagesWithTheSameArguments() throws IOException {
        var indonesian = texts("id");
        var english = texts("en");

        assertThat(names(english)).isEqualTo(names(indonesian));
        for (var name : names(indonesian)) {
            assertThat(english.path(name).asText()).as(name).isNotBlank();
            assertThat(arguments(english.path(name))).as("arguments of " + name).isEqualTo(arguments(indonesian.path(name)));
        }
    }

    @Test
    void areAllThatTheCodeNames() throws IOException {
        var names = names(texts("id"));
        try (var files = Files.walk(BOARD)) {
            for (var file : files.filter(each -> each.toString().endsWith(".js")).toList()) {
                var use = USE.matcher(Files.readString(file));
                while (use.find()) {
                    var name = use.group(1);
                    var start = use.group(2);
                    assertThat(names).as(file + ": " + use.group())
                            .anyMatch(each -> name != null ? each.equals(name) : each.startsWith(start));
                }
            }
        }
    }

    @Test
    void areNamedInTheCode() throws IOException {
        String code;
        try (var files = Files.walk(BOARD)) {
            code = files.filter(each -> each.toString().endsWith(".js")).map(BoardTextsTest::read).collect(Collectors.joining("\n"));
        }
        var starts = Pattern.compile("`([A-Za-z.]+)\\$\\{").matcher(code).results().map(each -> each.group(1)).collect(Collectors.toSet());
        assertThat(names(texts("id"))).allMatch(name -> code.contains("'" + name + "'") || starts.stream().anyMatch(name::startsWith));
    }

    @Test
    void nameEverySettingOfTheModule() throws IOException {
        var names = names(texts("id"));
        for (var settings : List.of("archive/arsip", "calendar/kalender", "document/penomoran", "notify/pemberitahuan",
                "signing/penandatanganan", "templates/templat")) {
            var file = SETTINGS.resolve(settings + ".json");
            check(new ObjectMapper().readTree(file.toFile()), file.getFileName().toString().replace(".json", ""), names);
        }
    }

    private static void check(JsonNode settings, String holder, Set<String> names) {
        settings.fields().forEachRemaining(field -> {
            var name = field.getKey();
            if (!name.equals("keterangan")) {
                assertThat(names).as(holder + "." + name).containsAnyOf("atur." + holder + "." + name, "atur." + name);
                check(field.getValue(), name, names);
            }
        });
        if (settings.isArray()) {
            settings.forEach(each -> check(each, holder, names));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonNode texts(String language) throws IOException {
        return new ObjectMapper().readTree(BOARD.resolve("texts/" + language + ".json").toFile());
    }

    private static Set<String> names(JsonNode texts) {
        var names = new TreeSet<String>();
        texts.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> arguments(JsonNode text) {
        return ARGUMENT.matcher(text.asText()).results().map(each -> each.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
