package id.juklak.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.juklak.settings.InvalidSettingException;

@DisplayName("An administrator's calendar file")
class CalendarReaderTest {

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "zonaWaktu": "Asia/Jakarta"      | "zonaWaktu": "Asia/Jakrta"            | nilai    | zonaWaktu
            "zonaWaktu": "Asia/Jakarta",     | ``                                    | kosong   | kalender
            "zonaWaktu": "Asia/Jakarta"      | "zonaWaktu": 7                        | nilai    | kalender.zonaWaktu
            "zonaWaktu"                      | "zona"                                | medan    | kalender
            "senin": ["07:30-12:00",         | "senin": ["07:30-12.00",              | jam      | jamKerja.biasa.senin
            "senin": ["07:30-12:00",         | "senin": ["12:00-07:30",              | jam      | jamKerja.biasa.senin
            "senin": ["07:30-12:00",         | "senin": ["07:30-13:30",              | jam      | jamKerja.biasa.senin
            "senin": ["07:30-12:00",         | "senin": ["07:30-12:00-13:00",        | jam      | jamKerja.biasa.senin
            "senin": ["07:30-12:00",         | "senin": [730,                        | jam      | jamKerja.biasa.senin
            "senin": ["07:30-12:00",         | "Senin": ["07:30-12:00",              | medan    | jamKerja.biasa
            "minggu": []                     | "minggu": ""                          | nilai    | jamKerja.biasa.minggu
            "tahunHijriah": 1447             | "tahunHijriah": 1448                  | ramadan  | ramadan[0]
            "mulai": "2026-02-19"            | "mulai": "2026-02-09"                 | ramadan  | ramadan[0]
            "sampai": "2026-03-20"           | "sampai": "2026-03-10"                | ramadan  | ramadan[0]
            "tahunHijriah": 1447             | "tahunHijriah": "1447"                | nilai    | ramadan[0].tahunHijriah
            "tanggal": "2026-01-01"          | "tanggal": "2026-02-30"               | tanggal  | libur[0].tanggal
            "tanggal": "2026-01-01"          | "tanggal": "1 Januari 2026"           | tanggal  | libur[0].tanggal
            "tanggal": "2026-01-01"          | "tanggl": "2026-01-01"                | medan    | libur[0]
            "jenis": "liburNasional"         | "jenis": "libur"                      | nilai    | libur[0].jenis
            "nama": "Tahun Baru 2026 Masehi" | "nama": " "                           | nilai    | libur[0].nama
            """)
    void isRefusedWithThePlaceOfTheMistake(String original, String changed, String code, String place) throws Exception {
        assertThat(readDefault()).contains(original);
        InvalidSettingException failure = refusalOf(readDefault().replaceFirst(Pattern.quote(original),
                Matcher.quoteReplacement(changed)));

        assertThat(failure.code()).isEqualTo("kalender." + code);
        assertThat(failure.details()[0]).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"zonaWaktu": "Asia/Jakarta"
            {"zonaWaktu": "Asia/Jakarta"} {}
            {"zonaWaktu": "Asia/Jakarta", "zonaWaktu": "Asia/Jayapura"}
            """)
    void isRefusedWithTheLineWhenItIsNotJson(String text) throws Exception {
        InvalidSettingException failure = refusalOf(text);

        assertThat(failure.code()).isEqualTo("kalender.json");
        assertThat(failure.details()[0]).isEqualTo(1);
    }

    @Test
    void isRefusedWhenItIsEmptyOrNoObject() throws Exception {
        assertThat(refusalOf("").code()).isEqualTo("kalender.nilai");
        assertThat(refusalOf("[]").code()).isEqualTo("kalender.nilai");
    }

    @Test
    void isRefusedWhenAWeekHasNoWorkingHours() throws Exception {
        assertThat(refusalOf(readDefault().replaceAll("\\[\"0[78]:.*\\]", "[]")).code()).isEqualTo("kalender.tanpaJam");
    }

    @Test
    void mayGiveSaturdaysHoursAndOtherZones() throws Exception {
        String changed = readDefault().replaceFirst("\"sabtu\": \\[\\]", "\"sabtu\": [\"08:00-12:00\"]").replace("Asia/Jakarta",
                "Asia/Jayapura");

        OfficeCalendar officeCalendar = new CalendarReader().read(stream(changed));

        assertThat(officeCalendar.zone()).hasToString("Asia/Jayapura");
        assertThat(officeCalendar.stretchesOn(LocalDate.of(2026, 11, 28))).hasSize(1);
    }

    private InvalidSettingException refusalOf(String json) {
        return catchThrowableOfType(InvalidSettingException.class, () -> new CalendarReader().read(stream(json)));
    }

    private InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private String readDefault() throws IOException {
        try (InputStream json = OfficeCalendar.class.getResourceAsStream("/alfresco/module/juklak-platform/calendar/kalender.json")) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
