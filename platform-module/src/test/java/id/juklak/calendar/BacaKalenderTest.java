package id.juklak.calendar;

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

import id.juklak.pengaturan.PengaturanTidakSahException;

@DisplayName("An administrator's calendar file")
class BacaKalenderTest {

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
    void is_refused_with_the_place_of_the_mistake(String asli, String diubah, String kode, String tempat) throws Exception {
        assertThat(bawaan()).contains(asli);
        PengaturanTidakSahException salah = tolak(bawaan().replaceFirst(Pattern.quote(asli),
                Matcher.quoteReplacement(diubah)));

        assertThat(salah.kode()).isEqualTo("kalender." + kode);
        assertThat(salah.rincian()[0]).isEqualTo(tempat);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"zonaWaktu": "Asia/Jakarta"
            {"zonaWaktu": "Asia/Jakarta"} {}
            {"zonaWaktu": "Asia/Jakarta", "zonaWaktu": "Asia/Jayapura"}
            """)
    void is_refused_with_the_line_when_it_is_not_json(String teks) throws Exception {
        PengaturanTidakSahException salah = tolak(teks);

        assertThat(salah.kode()).isEqualTo("kalender.json");
        assertThat(salah.rincian()[0]).isEqualTo(1);
    }

    @Test
    void is_refused_when_it_is_empty_or_no_object() throws Exception {
        assertThat(tolak("").kode()).isEqualTo("kalender.nilai");
        assertThat(tolak("[]").kode()).isEqualTo("kalender.nilai");
    }

    @Test
    void is_refused_when_a_week_has_no_working_hours() throws Exception {
        assertThat(tolak(bawaan().replaceAll("\\[\"0[78]:.*\\]", "[]")).kode()).isEqualTo("kalender.tanpaJam");
    }

    @Test
    void may_give_saturdays_hours_and_other_zones() throws Exception {
        String diubah = bawaan().replaceFirst("\"sabtu\": \\[\\]", "\"sabtu\": [\"08:00-12:00\"]").replace("Asia/Jakarta", "Asia/Jayapura");

        Kalender kalender = new BacaKalender().baca(arus(diubah));

        assertThat(kalender.zona()).hasToString("Asia/Jayapura");
        assertThat(kalender.jam(LocalDate.of(2026, 11, 28))).hasSize(1);
    }

    private PengaturanTidakSahException tolak(String json) {
        return catchThrowableOfType(PengaturanTidakSahException.class, () -> new BacaKalender().baca(arus(json)));
    }

    private InputStream arus(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private String bawaan() throws IOException {
        try (InputStream json = Kalender.class.getResourceAsStream("/alfresco/module/juklak-platform/calendar/kalender.json")) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
