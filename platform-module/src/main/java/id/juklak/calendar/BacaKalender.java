package id.juklak.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import id.juklak.calendar.JamKerja.Rentang;
import id.juklak.pengaturan.BacaPengaturan;
import id.juklak.pengaturan.PengaturanTidakSahException;

/**
 * Reads {@code kalender.json}. Strict: an unknown field, a date that does not exist or hours that overlap are refused with the place where
 * they stand, since a typing error here would move every due date of the office.
 */
final class BacaKalender implements BacaPengaturan<Kalender> {

    private static final List<String> NAMA_HARI = List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");
    private static final Map<String, HariLibur.Jenis> JENIS = Map.of("liburNasional", HariLibur.Jenis.LIBUR_NASIONAL, "cutiBersama",
            HariLibur.Jenis.CUTI_BERSAMA);
    private static final Map<String, HariLibur.Status> STATUS = Map.of("ditetapkan", HariLibur.Status.DITETAPKAN, "perkiraan",
            HariLibur.Status.PERKIRAAN);
    /** The decision by sighting and the calculation of java.time differ by a day, at most two. */
    private static final int SELISIH_RAMADAN = 3;

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * @throws PengaturanTidakSahException if the text is not a usable calendar
     * @throws IOException if the stream cannot be read
     */
    @Override
    public Kalender baca(InputStream json) throws IOException {
        JsonNode akar;
        try {
            akar = mapper.readTree(json);
        } catch (JsonProcessingException salah) {
            int baris = salah.getLocation() == null ? 0 : salah.getLocation().getLineNr();
            throw new PengaturanTidakSahException("kalender.json", baris, salah.getOriginalMessage());
        }
        medan(akar, "kalender", Set.of("keterangan", "zonaWaktu", "jamKerja", "ramadan", "libur"));
        ZoneId zona = zona(teks(akar, "kalender", "zonaWaktu"));
        JsonNode jam = wajib(akar, "kalender", "jamKerja");
        medan(jam, "jamKerja", Set.of("biasa", "ramadan"));
        return new Kalender(zona, jamKerja(jam, "biasa"), jamKerja(jam, "ramadan"), ramadan(akar), libur(akar));
    }

    private ZoneId zona(String nama) {
        try {
            return ZoneId.of(nama);
        } catch (DateTimeException salah) {
            throw new PengaturanTidakSahException("kalender.nilai", "zonaWaktu", nama);
        }
    }

    private JamKerja jamKerja(JsonNode semua, String nama) {
        String tempat = "jamKerja." + nama;
        JsonNode minggu = wajib(semua, "jamKerja", nama);
        medan(minggu, tempat, Set.copyOf(NAMA_HARI));
        Map<DayOfWeek, List<Rentang>> hasil = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek hari : DayOfWeek.values()) {
            String namaHari = NAMA_HARI.get(hari.ordinal());
            List<Rentang> rentang = new ArrayList<>();
            for (JsonNode satu : larik(minggu, tempat, namaHari)) {
                rentang.add(rentang(satu, tempat + "." + namaHari, rentang));
            }
            if (!rentang.isEmpty()) {
                hasil.put(hari, List.copyOf(rentang));
            }
        }
        if (hasil.isEmpty()) {
            throw new PengaturanTidakSahException("kalender.tanpaJam", tempat);
        }
        return new JamKerja(hasil);
    }

    private Rentang rentang(JsonNode satu, String tempat, List<Rentang> sebelumnya) {
        String[] ujung = satu.asText().split("-", -1);
        try {
            Rentang rentang = new Rentang(LocalTime.parse(ujung[0]), LocalTime.parse(ujung[ujung.length - 1]));
            boolean urut = sebelumnya.isEmpty() || !rentang.mulai().isBefore(sebelumnya.get(sebelumnya.size() - 1).sampai());
            if (ujung.length == 2 && satu.isTextual() && rentang.mulai().isBefore(rentang.sampai()) && urut) {
                return rentang;
            }
        } catch (DateTimeParseException salah) {
            throw new PengaturanTidakSahException("kalender.jam", tempat, satu.asText());
        }
        throw new PengaturanTidakSahException("kalender.jam", tempat, satu.asText());
    }

    private List<BulanRamadan> ramadan(JsonNode akar) {
        List<BulanRamadan> hasil = new ArrayList<>();
        Set<Integer> tahun = new HashSet<>();
        for (JsonNode satu : larik(akar, "kalender", "ramadan")) {
            String tempat = "ramadan[" + hasil.size() + "]";
            medan(satu, tempat, Set.of("tahunHijriah", "mulai", "sampai"));
            JsonNode nomor = wajib(satu, tempat, "tahunHijriah");
            LocalDate mulai = tanggal(satu, tempat, "mulai");
            LocalDate sampai = tanggal(satu, tempat, "sampai");
            if (!nomor.isInt() || !tahun.add(nomor.intValue())) {
                throw new PengaturanTidakSahException("kalender.nilai", tempat + ".tahunHijriah", nomor.asText());
            }
            BulanRamadan bulan = new BulanRamadan(nomor.intValue(), mulai, sampai);
            if (!masukAkal(bulan)) {
                throw new PengaturanTidakSahException("kalender.ramadan", tempat, nomor.asText(), mulai.toString(), sampai.toString());
            }
            hasil.add(bulan);
        }
        return hasil;
    }

    /** Whether the dates lie where that year's Ramadan can lie at all. */
    private boolean masukAkal(BulanRamadan bulan) {
        long lama = ChronoUnit.DAYS.between(bulan.mulai(), bulan.sampai()) + 1;
        try {
            LocalDate hitungan = LocalDate.from(HijrahDate.of(bulan.tahunHijriah(), 9, 1));
            return (lama == 29 || lama == 30) && Math.abs(ChronoUnit.DAYS.between(hitungan, bulan.mulai())) <= SELISIH_RAMADAN
                    && HijrahDate.from(bulan.mulai()).get(ChronoField.YEAR) == bulan.tahunHijriah();
        } catch (DateTimeException diLuarTabel) {
            return false;
        }
    }

    private List<HariLibur> libur(JsonNode akar) {
        List<HariLibur> hasil = new ArrayList<>();
        for (JsonNode satu : larik(akar, "kalender", "libur")) {
            String tempat = "libur[" + hasil.size() + "]";
            medan(satu, tempat, Set.of("tanggal", "nama", "jenis", "status"));
            hasil.add(new HariLibur(tanggal(satu, tempat, "tanggal"), teks(satu, tempat, "nama"), pilihan(satu, tempat, "jenis", JENIS),
                    pilihan(satu, tempat, "status", STATUS)));
        }
        return hasil;
    }

    private <T> T pilihan(JsonNode objek, String tempat, String nama, Map<String, T> nilai) {
        String tertulis = teks(objek, tempat, nama);
        T hasil = nilai.get(tertulis);
        if (hasil == null) {
            throw new PengaturanTidakSahException("kalender.nilai", tempat + "." + nama, tertulis);
        }
        return hasil;
    }

    private LocalDate tanggal(JsonNode objek, String tempat, String nama) {
        String tertulis = teks(objek, tempat, nama);
        try {
            return LocalDate.parse(tertulis);
        } catch (DateTimeParseException salah) {
            throw new PengaturanTidakSahException("kalender.tanggal", tempat + "." + nama, tertulis);
        }
    }

    private String teks(JsonNode objek, String tempat, String nama) {
        JsonNode nilai = wajib(objek, tempat, nama);
        if (!nilai.isTextual() || nilai.textValue().isBlank()) {
            throw new PengaturanTidakSahException("kalender.nilai", tempat + "." + nama, nilai.toString());
        }
        return nilai.textValue();
    }

    private JsonNode larik(JsonNode objek, String tempat, String nama) {
        JsonNode nilai = wajib(objek, tempat, nama);
        if (!nilai.isArray()) {
            throw new PengaturanTidakSahException("kalender.nilai", tempat + "." + nama, nilai.toString());
        }
        return nilai;
    }

    private JsonNode wajib(JsonNode objek, String tempat, String nama) {
        JsonNode nilai = objek.get(nama);
        if (nilai == null || nilai.isNull()) {
            throw new PengaturanTidakSahException("kalender.kosong", tempat, nama);
        }
        return nilai;
    }

    private void medan(JsonNode objek, String tempat, Set<String> dikenal) {
        if (!objek.isObject()) {
            throw new PengaturanTidakSahException("kalender.nilai", tempat, objek.toString());
        }
        for (Iterator<String> nama = objek.fieldNames(); nama.hasNext();) {
            String satu = nama.next();
            if (!dikenal.contains(satu)) {
                throw new PengaturanTidakSahException("kalender.medan", tempat, satu);
            }
        }
    }
}
