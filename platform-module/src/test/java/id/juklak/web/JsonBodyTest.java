package id.juklak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.text.RefusalException;

@DisplayName("The JSON of a request")
class JsonBodyTest {

    @BeforeEach
    void useIndonesian() {
        I18NUtil.registerResourceBundle("alfresco.module.juklak-platform.messages.juklak-web");
        I18NUtil.setLocale(Locale.forLanguageTag("id"));
    }

    @AfterEach
    void nobody() {
        I18NUtil.setLocale(null);
    }

    @Test
    void givesTextsWithoutSurroundingBlanksAndNullForWhatIsAbsent() {
        JsonBody jsonBody = read("{\"catatan\": \"  a\\nb \\t\", \"perluPerMenko\": true, \"isian\": {\"disposisi\": \" x \"}}");

        assertThat(jsonBody.text("catatan")).isEqualTo("a\nb");
        assertThat(jsonBody.text("alasan")).isNull();
        assertThat(jsonBody.flag("perluPerMenko")).isTrue();
        assertThat(jsonBody.textMap("isian")).containsEntry("disposisi", "x");
    }

    @Test
    void mayBeEmptyWhenNothingIsMandatory() {
        assertThat(read("").text("catatan")).isNull();
        assertThat(read(" \n").text("catatan")).isNull();
        assertThat(read("{}").textMap("isian")).isEmpty();
        assertThat(read("{\"isian\": null, \"catatan\": null, \"perluPerMenko\": null}").flag("perluPerMenko")).isNull();
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
        assertThat(read("{\"catatan\": \"\\ud83d\\ude00 \u6f22\u5b57 \u00e9\"}").text("catatan"))
                .isEqualTo("\uD83D\uDE00 \u6f22\u5b57 \u00e9");
    }

    private RefusalException refusalOf(String json) {
        return catchThrowableOfType(RefusalException.class, () -> {
            JsonBody jsonBody = read(json);
            jsonBody.text("catatan");
            jsonBody.flag("perluPerMenko");
            jsonBody.textMap("isian");
        });
    }

    private JsonBody read(String json) {
        return JsonBody.read(json.getBytes(StandardCharsets.UTF_8), "catatan", "alasan", "perluPerMenko", "isian");
    }
}
