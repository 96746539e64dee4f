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

import id.juklak.JuklakException;

@DisplayName("The JSON of a request")
class IsiJsonTest {

    @BeforeEach
    void indonesian() {
        I18NUtil.registerResourceBundle("alfresco.module.juklak-platform.messages.juklak-web");
        I18NUtil.setLocale(Locale.forLanguageTag("id"));
    }

    @AfterEach
    void nobody() {
        I18NUtil.setLocale(null);
    }

    @Test
    void gives_texts_without_surrounding_blanks_and_null_for_what_is_absent() {
        IsiJson isi = baca("{\"catatan\": \"  a\\nb \\t\", \"perluPerMenko\": true, \"isian\": {\"disposisi\": \" x \"}}");

        assertThat(isi.teks("catatan")).isEqualTo("a\nb");
        assertThat(isi.teks("alasan")).isNull();
        assertThat(isi.benar("perluPerMenko")).isTrue();
        assertThat(isi.petaTeks("isian")).containsEntry("disposisi", "x");
    }

    @Test
    void may_be_empty_when_nothing_is_mandatory() {
        assertThat(baca("").teks("catatan")).isNull();
        assertThat(baca(" \n").teks("catatan")).isNull();
        assertThat(baca("{}").petaTeks("isian")).isEmpty();
        assertThat(baca("{\"isian\": null, \"catatan\": null, \"perluPerMenko\": null}").benar("perluPerMenko")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"catatan\":", "{\"catatan\": \"a\"} x", "{\"catatan\": \"a\", \"catatan\": \"b\"}", "{'catatan': 'a'}",
            "\u0000", "{catatan: 1}" })
    void is_refused_with_400_when_it_is_malformed(String json) {
        assertThat(tolak(json)).returns(400, JuklakException::status).returns("web.json", JuklakException::kode);
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "\"teks\"", "1", "null", "true" })
    void is_refused_with_400_when_it_is_no_object(String json) {
        assertThat(tolak(json)).returns(400, JuklakException::status).returns("web.objek", JuklakException::kode);
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
    void is_refused_with_400_and_the_name_of_what_is_wrong(String json, String kode, String kalimat) {
        assertThat(tolak(json)).returns(400, JuklakException::status).returns(kode, JuklakException::kode).hasMessage(kalimat);
    }

    @Test
    void may_hold_any_letter_and_symbol() {
        assertThat(baca("{\"catatan\": \"\\ud83d\\ude00 \u6f22\u5b57 \u00e9\"}").teks("catatan"))
                .isEqualTo("\uD83D\uDE00 \u6f22\u5b57 \u00e9");
    }

    private JuklakException tolak(String json) {
        return catchThrowableOfType(JuklakException.class, () -> {
            IsiJson isi = baca(json);
            isi.teks("catatan");
            isi.benar("perluPerMenko");
            isi.petaTeks("isian");
        });
    }

    private IsiJson baca(String json) {
        return IsiJson.baca(json.getBytes(StandardCharsets.UTF_8), "catatan", "alasan", "perluPerMenko", "isian");
    }
}
