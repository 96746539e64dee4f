package id.juklak.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.annotation.JsonProperty;

import id.juklak.text.RefusalException;

@DisplayName("The JSON of a request")
@ExtendWith(IndonesianTexts.class)
class JsonReaderTest {

    /** What the tests read. */
    record Form(@JsonProperty("catatan") String note, @JsonProperty("alasan") String reason,
            @JsonProperty("perluPerMenko") Boolean perMenkoNeeded, @JsonProperty("isian") Map<String, String> formTexts,
            @JsonProperty("tahun") Integer year, @JsonProperty("rapat") Meeting meeting) {}

    record Meeting(@JsonProperty("tempat") String place) {}

    record Mandatory(@Required @JsonProperty("kepada") String to) {}

    record Secret(@JsonProperty("frasaSandi") char[] passphrase, @Required @MaxLength(4) String pkcs12) {}

    @Test
    void givesTextsWithoutSurroundingBlanksAndNullForWhatIsAbsent() {
        Form form = read("{\"catatan\": \"  a\\nb \\t\", \"perluPerMenko\": true, \"isian\": {\"disposisi\": \" x \"}, \"tahun\": 2026,"
                + " \"rapat\": {\"tempat\": \" Aula \"}}");

        assertThat(form).isEqualTo(new Form("a\nb", null, true, Map.of("disposisi", "x"), 2026, new Meeting("Aula")));
    }

    @Test
    void mayBeEmptyWhenNothingIsMandatory() {
        Form empty = new Form(null, null, null, Map.of(), null, null);

        assertThat(read("")).isEqualTo(empty);
        assertThat(read(" \n")).isEqualTo(empty);
        assertThat(read("{}")).isEqualTo(empty);
        assertThat(read("{\"isian\": null, \"catatan\": null, \"perluPerMenko\": null, \"tahun\": null, \"rapat\": null}"))
                .isEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{}", "{\"kepada\": null}", "{\"kepada\": \"\"}", "{\"kepada\": \" \"}" })
    void isRefusedWith400WhenWhatIsMandatoryIsMissing(String json) {
        assertThat(refusalOf(json, Mandatory.class)).returns(400, RefusalException::status).returns("web.wajib", RefusalException::code)
                .hasMessage("Isian \"kepada\" wajib diisi.");
    }

    @Test
    void keepsAPassphraseAsItWasTypedAndTellsNothingOfABodyThatHoldsOne() {
        byte[] json = "{\"frasaSandi\": \" s p \", \"pkcs12\": \" ab \"}".getBytes(StandardCharsets.UTF_8);

        Secret secret = JsonReader.read(json, Secret.class);

        assertThat(secret.passphrase()).containsExactly(' ', 's', ' ', 'p', ' ');
        assertThat(secret.pkcs12()).isEqualTo(" ab ");
        assertThat(refusalOf("{\"frasaSandi\": \"rahasia", Secret.class)).returns("web.jsonRahasia", RefusalException::code)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("rahasia"));
        assertThat(refusalOf("{\"pkcs12\": \"abcde\"}", Secret.class)).returns("web.terlaluPanjang", RefusalException::code);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"catatan\":", "{\"catatan\": \"a\"} x", "{\"catatan\": \"a\", \"catatan\": \"b\"}", "{'catatan': 'a'}",
            "\u0000", "{catatan: 1}" })
    void isRefusedWith400WhenItIsMalformed(String json) {
        assertThat(refusalOf(json)).returns(400, RefusalException::status).returns("web.json", RefusalException::code);
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "\"teks\"", "1", "null", "true" })
    void isRefusedWith400WhenItIsNoObject(String json) {
        assertThat(refusalOf(json)).returns(400, RefusalException::status).returns("web.objek", RefusalException::code);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"catatn": "a"}                       | web.medan      | Isian "catatn" tidak dikenal.
            {"catatan": 7}                        | web.tipeTeks   | Isian "catatan" harus berupa teks.
            {"catatan": ["a"]}                    | web.tipeTeks   | Isian "catatan" harus berupa teks.
            {"perluPerMenko": "ya"}               | web.tipeBenar  | Isian "perluPerMenko" harus true atau false.
            {"perluPerMenko": 1}                  | web.tipeBenar  | Isian "perluPerMenko" harus true atau false.
            {"tahun": "2026"}                     | web.tipeBilangan | "tahun" harus berupa bilangan bulat.
            {"tahun": 1.5}                        | web.tipeBilangan | "tahun" harus berupa bilangan bulat.
            {"rapat": 7}                          | web.tipeObjek  | Isian "rapat" harus berupa objek JSON yang berisi teks.
            {"rapat": {"ruang": "A"}}             | web.medan      | Isian "rapat.ruang" tidak dikenal.
            {"rapat": {"tempat": 7}}              | web.tipeTeks   | Isian "rapat.tempat" harus berupa teks.
            {"isian": "teks"}                     | web.tipeObjek  | Isian "isian" harus berupa objek JSON yang berisi teks.
            {"isian": {"disposisi": 7}}           | web.tipeTeks   | Isian "isian.disposisi" harus berupa teks.
            {"catatan": "a\\u0000b"}              | web.karakter   | Isian "catatan" memuat karakter yang tidak dapat disimpan.
            {"catatan": "a\\u001bb"}              | web.karakter   | Isian "catatan" memuat karakter yang tidak dapat disimpan.
            {"catatan": "a\\ud83d"}               | web.karakter   | Isian "catatan" memuat karakter yang tidak dapat disimpan.
            {"catatan": "\\ude00a"}               | web.karakter   | Isian "catatan" memuat karakter yang tidak dapat disimpan.
            """)
    void isRefusedWith400AndTheNameOfWhatIsWrong(String json, String code, String sentence) {
        assertThat(refusalOf(json)).returns(400, RefusalException::status).returns(code, RefusalException::code).hasMessage(sentence);
    }

    @Test
    void mayHoldAnyLetterAndSymbol() {
        assertThat(read("{\"catatan\": \"\\ud83d\\ude00 \u6f22\u5b57 \u00e9\"}").note()).isEqualTo("\uD83D\uDE00 \u6f22\u5b57 \u00e9");
    }

    private RefusalException refusalOf(String json) {
        return refusalOf(json, Form.class);
    }

    private RefusalException refusalOf(String json, Class<?> record) {
        return catchThrowableOfType(RefusalException.class, () -> JsonReader.read(json.getBytes(StandardCharsets.UTF_8), record));
    }

    private Form read(String json) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8), Form.class);
    }
}
