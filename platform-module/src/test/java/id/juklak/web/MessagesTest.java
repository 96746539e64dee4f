package id.juklak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

@DisplayName("Every text that a person sees")
class MessagesTest {

    private static final String MODULE = "/alfresco/module/juklak-platform/";
    private static final Path MESSAGES = Path.of("src/main/resources" + MODULE + "messages");

    @ParameterizedTest
    @ValueSource(strings = { "juklak", "juklak_id", "juklak_en" })
    void namesEverythingThatTheSopLists(String bundle) throws IOException {
        assertThat(read(bundle).stringPropertyNames()).containsAll(listSopKeys());
    }

    @ParameterizedTest
    @MethodSource("baseBundles")
    void isThereInIndonesianAndInEnglish(String baseBundle) throws IOException {
        Properties indonesian = read(baseBundle);
        Properties english = read(baseBundle + "_en");

        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(new TreeSet<>(indonesian.stringPropertyNames()));
        assertThat(read(baseBundle + "_id")).as("what a user with Indonesian reads on a server in English").isEqualTo(indonesian);
        assertThat(indonesian.values()).allMatch(text -> !text.toString().isBlank());
        assertThat(english.values()).allMatch(text -> !text.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("baseBundles")
    void takesTheSameArgumentsInBothLanguages(String baseBundle) throws IOException {
        Properties indonesian = read(baseBundle);
        Properties english = read(baseBundle + "_en");
        for (String key : indonesian.stringPropertyNames()) {
            assertThat(countArguments(english.getProperty(key))).as(key).isEqualTo(countArguments(indonesian.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("baseBundles")
    void isWrittenSoThatNoServerCanReadItInTheWrongEncoding(String baseBundle) throws IOException {
        for (String name : List.of(baseBundle, baseBundle + "_en")) {
            String content = Files.readString(MESSAGES.resolve(name + ".properties"), StandardCharsets.UTF_8);
            assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(content)).as(name).isTrue();
        }
    }

    @Test
    void callsIndonesianAndEnglishDifferentWords() throws IOException {
        Properties indonesian = read("juklak");
        Properties english = read("juklak_en");

        assertThat(indonesian.stringPropertyNames()).filteredOn(key -> key.startsWith("juklak.langkah."))
                .hasSize(32)
                .allMatch(key -> !indonesian.getProperty(key).equals(english.getProperty(key)));
    }

    static Stream<String> baseBundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.endsWith("_en.properties"))
                    .map(name -> name.substring(0, name.length() - ".properties".length()))
                    .sorted().toList().stream();
        }
    }

    private List<String> listSopKeys() throws IOException {
        JsonNode sop;
        try (InputStream json = getClass().getResourceAsStream(MODULE + "sop/juklak.json")) {
            sop = new ObjectMapper().readTree(json);
        }
        List<String> keys = new ArrayList<>();
        sop.get("peran").forEach(role -> keys.add("juklak.peran." + role.get("id").asText()));
        sop.get("asal").forEach(origin -> keys.add("juklak.asal." + origin.get("id").asText()));
        sop.get("jenis").forEach(kind -> keys.add("juklak.jenis." + kind.get("id").asText()));
        for (JsonNode step : sop.get("langkah")) {
            String id = step.get("id").asText();
            keys.add("juklak.langkah." + id + ".nama");
            keys.add("juklak.langkah." + id + ".petunjuk");
            step.path("isian").forEach(formText -> keys.add("juklak.isian." + formText.get("nama").asText()));
            step.path("keputusan").forEach(decision -> keys.add("juklak.keputusan." + decision.asText()));
            step.path("perlu")
                    .forEach(requirement -> requirement.path("tindakan").forEach(act -> keys.add("juklak.tindakan." + act.asText())));
        }
        return keys;
    }

    private int countArguments(String text) {
        // A single apostrophe would swallow what follows it; MessageFormat is what ACS uses once there are arguments.
        assertThat(text.contains("{") && text.replace("''", "").contains("'")).as(text).isFalse();
        return text.contains("{") ? new MessageFormat(text).getFormatsByArgumentIndex().length : 0;
    }

    private Properties read(String bundle) {
        Properties properties = new Properties();
        try (InputStream input = getClass().getResourceAsStream(MODULE + "messages/" + bundle + ".properties")) {
            assertThat(input).as(bundle).isNotNull();
            try (Reader reader = new InputStreamReader(input, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
