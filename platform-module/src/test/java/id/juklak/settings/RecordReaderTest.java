package id.juklak.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {

    /** A settings file; it refuses no hours. */
    public record Example(int hours, boolean active, List<Provider> providers) {

        public Example {
            if (hours == 0) {
                throw new InvalidSettingException("pengaturan.nilai", "hours", "0");
            }
        }
    }

    /** A part of it. */
    public record Provider(String address) {}

    private final RecordReader<Example> reader = new RecordReader<>(Example.class);

    @Test
    void readsWhatTheRecordDeclares() throws IOException {
        assertThat(read("{\"hours\": 8, \"active\": true, \"providers\": [{\"address\": \"a\"}]}"))
                .isEqualTo(new Example(8, true, List.of(new Provider("a"))));
    }

    /** Each with the code of the sentence and the place that it names. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{'hours': 8, 'active': true, 'providers': [], 'day': 1}| pengaturan.medan| day",
            "{'hours': 8, 'active': true, 'providers': [{'address': 'a', 'port': 1}]}| pengaturan.medan| providers[0].port",
            "{'hours': 8, 'active': true}| pengaturan.nilai| providers",
            "{'hours': '8', 'active': true, 'providers': []}| pengaturan.nilai| hours",
            "{'hours': 8.5, 'active': true, 'providers': []}| pengaturan.nilai| hours",
            "{'hours': null, 'active': true, 'providers': []}| pengaturan.nilai| hours",
            "{'hours': 8, 'active': 'yes', 'providers': []}| pengaturan.nilai| active",
            "{'hours': 0, 'active': true, 'providers': []}| pengaturan.nilai| hours",
            "{'hours': 8, 'hours': 9, 'active': true, 'providers': []}| pengaturan.json| 1",
            "{'hours': 8, 'active': true, 'providers': []} {}| pengaturan.nilai| {}",
            "{'hours': 8,| pengaturan.json| 1",
            "null| pengaturan.kosong|" })
    void refusesWithThePlaceWhatTheRecordDoesNotHold(String json, String code, String place) {
        assertThatThrownBy(() -> read(json.replace('\'', '"'))).isInstanceOfSatisfying(InvalidSettingException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            if (place != null) {
                assertThat(refusal.details()[0]).isEqualTo(place);
            }
        });
    }

    private Example read(String json) throws IOException {
        return reader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
