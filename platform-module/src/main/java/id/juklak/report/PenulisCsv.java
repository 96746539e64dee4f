package id.juklak.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * A register as CSV (RFC 4180) that Excel opens as it is: UTF-8 with a byte order mark. The separator is the semicolon, since Excel takes
 * the one of the user's region, and where the decimal sign is a comma, as in Indonesia, that is the semicolon.
 */
class PenulisCsv implements PenulisRegister {

    /** A text that begins so would be a formula (or hide one) to a spreadsheet: it gets an apostrophe before it. */
    private static final String AWAL_RUMUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final char BOM = '\uFEFF';
    private static final DateTimeFormatter TANGGAL = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter WAKTU = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final char pemisah;

    PenulisCsv(char pemisah) {
        this.pemisah = pemisah;
    }

    @Override
    public String akhiran() {
        return ".csv";
    }

    @Override
    public String tipe() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public Lembar buka(Kepala kepala, OutputStream keluar) throws IOException {
        Writer penulis = new OutputStreamWriter(keluar, StandardCharsets.UTF_8);
        penulis.write(BOM);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(pemisah).lineDelimiter(LineDelimiter.CRLF).build(penulis);
        List<String> judul = new ArrayList<>(List.of(kepala.kolomNomor()));
        kepala.kolom().forEach(kolom -> judul.add(kepala.judul(kolom)));
        csv.writeRecord(judul);
        return new LembarCsv(csv, kepala);
    }

    private record LembarCsv(CsvWriter csv, Kepala kepala) implements Lembar {

        @Override
        public void baris(List<Object> sel) {
            List<String> teks = new ArrayList<>();
            teks.add(teks(sel.get(0), Kolom.Jenis.ANGKA, kepala.zona()));
            for (int ke = 1; ke < sel.size(); ke++) {
                teks.add(teks(sel.get(ke), kepala.kolom().get(ke - 1).jenis(), kepala.zona()));
            }
            csv.writeRecord(teks);
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }

    private static String teks(Object nilai, Kolom.Jenis jenis, ZoneId zona) {
        if (nilai == null) {
            return "";
        }
        return switch (jenis) {
            case ANGKA -> nilai.toString();
            case TANGGAL -> TANGGAL.format(((Date) nilai).toInstant().atZone(zona));
            case WAKTU -> WAKTU.format(((Date) nilai).toInstant().atZone(zona));
            case TEKS -> jinak(nilai.toString());
        };
    }

    /** The text as no spreadsheet takes it for a formula. */
    static String jinak(String teks) {
        return !teks.isEmpty() && AWAL_RUMUS.indexOf(teks.charAt(0)) >= 0 ? "'" + teks : teks;
    }
}
