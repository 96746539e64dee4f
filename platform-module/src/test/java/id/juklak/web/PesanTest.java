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
class PesanTest {

    private static final String MODUL = "/alfresco/module/juklak-platform/";
    private static final Path SUMBER = Path.of("src/main/resources" + MODUL + "messages");

    @ParameterizedTest
    @ValueSource(strings = { "juklak", "juklak_id", "juklak_en" })
    void names_everything_that_the_sop_lists(String bundel) throws IOException {
        assertThat(baca(bundel).stringPropertyNames()).containsAll(kunciSop());
    }

    @ParameterizedTest
    @MethodSource("bundelDasar")
    void is_there_in_indonesian_and_in_english(String dasar) throws IOException {
        Properties indonesia = baca(dasar);
        Properties inggris = baca(dasar + "_en");

        assertThat(new TreeSet<>(inggris.stringPropertyNames())).isEqualTo(new TreeSet<>(indonesia.stringPropertyNames()));
        assertThat(baca(dasar + "_id")).as("what a user with Indonesian reads on a server in English").isEqualTo(indonesia);
        assertThat(indonesia.values()).allMatch(teks -> !teks.toString().isBlank());
        assertThat(inggris.values()).allMatch(teks -> !teks.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("bundelDasar")
    void takes_the_same_arguments_in_both_languages(String dasar) throws IOException {
        Properties indonesia = baca(dasar);
        Properties inggris = baca(dasar + "_en");
        for (String kunci : indonesia.stringPropertyNames()) {
            assertThat(jumlahArgumen(inggris.getProperty(kunci))).as(kunci).isEqualTo(jumlahArgumen(indonesia.getProperty(kunci)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundelDasar")
    void is_written_so_that_no_server_can_read_it_in_the_wrong_encoding(String dasar) throws IOException {
        for (String nama : List.of(dasar, dasar + "_en")) {
            String isi = Files.readString(SUMBER.resolve(nama + ".properties"), StandardCharsets.UTF_8);
            assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(isi)).as(nama).isTrue();
        }
    }

    @Test
    void calls_indonesian_and_english_different_words() throws IOException {
        Properties indonesia = baca("juklak");
        Properties inggris = baca("juklak_en");

        assertThat(indonesia.stringPropertyNames()).filteredOn(kunci -> kunci.startsWith("juklak.langkah."))
                .hasSize(32)
                .allMatch(kunci -> !indonesia.getProperty(kunci).equals(inggris.getProperty(kunci)));
    }

    static Stream<String> bundelDasar() throws IOException {
        try (Stream<Path> berkas = Files.list(SUMBER)) {
            return berkas.map(satu -> satu.getFileName().toString())
                    .filter(nama -> nama.endsWith(".properties") && !nama.endsWith("_en.properties"))
                    .map(nama -> nama.substring(0, nama.length() - ".properties".length()))
                    .sorted().toList().stream();
        }
    }

    private List<String> kunciSop() throws IOException {
        JsonNode sop;
        try (InputStream json = getClass().getResourceAsStream(MODUL + "sop/juklak.json")) {
            sop = new ObjectMapper().readTree(json);
        }
        List<String> kunci = new ArrayList<>();
        sop.get("peran").forEach(satu -> kunci.add("juklak.peran." + satu.get("id").asText()));
        sop.get("asal").forEach(satu -> kunci.add("juklak.asal." + satu.get("id").asText()));
        sop.get("jenis").forEach(satu -> kunci.add("juklak.jenis." + satu.get("id").asText()));
        for (JsonNode langkah : sop.get("langkah")) {
            String id = langkah.get("id").asText();
            kunci.add("juklak.langkah." + id + ".nama");
            kunci.add("juklak.langkah." + id + ".petunjuk");
            langkah.path("isian").forEach(isian -> kunci.add("juklak.isian." + isian.get("nama").asText()));
            langkah.path("keputusan").forEach(keputusan -> kunci.add("juklak.keputusan." + keputusan.asText()));
            langkah.path("perlu")
                    .forEach(perlu -> perlu.path("tindakan").forEach(tindakan -> kunci.add("juklak.tindakan." + tindakan.asText())));
        }
        return kunci;
    }

    private int jumlahArgumen(String teks) {
        // A single apostrophe would swallow what follows it; MessageFormat is what ACS uses once there are arguments.
        assertThat(teks.contains("{") && teks.replace("''", "").contains("'")).as(teks).isFalse();
        return teks.contains("{") ? new MessageFormat(teks).getFormatsByArgumentIndex().length : 0;
    }

    private Properties baca(String bundel) {
        Properties properti = new Properties();
        try (InputStream masukan = getClass().getResourceAsStream(MODUL + "messages/" + bundel + ".properties")) {
            assertThat(masukan).as(bundel).isNotNull();
            try (Reader pembaca = new InputStreamReader(masukan, StandardCharsets.UTF_8)) {
                properti.load(pembaca);
            }
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
        return properti;
    }
}
