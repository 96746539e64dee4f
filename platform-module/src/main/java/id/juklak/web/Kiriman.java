package id.juklak.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

import id.juklak.JuklakException;

/** A file that is the body of a request, and its name. */
final class Kiriman {

    private static final int NAMA_MAKS = 200;
    /** What ACS refuses in a name, or what would be another name on an official's own computer. */
    private static final Pattern NAMA_BURUK = Pattern.compile(".*[\"*\\\\<>?/:|\\p{Cntrl}].*|.*[. ]", Pattern.DOTALL);

    private Kiriman() {}

    /** @throws JuklakException 400 for a missing name, or one that no file can have */
    static String nama(Permintaan permintaan) {
        String nama = permintaan.teks("nama");
        if (nama == null || nama.isEmpty()) {
            throw new JuklakException("web.wajib", 400, "nama");
        }
        if (nama.length() > NAMA_MAKS || NAMA_BURUK.matcher(nama).matches()) {
            throw new JuklakException("web.namaFile", 400, nama);
        }
        return nama;
    }

    /** The body goes into a file of its own: it can be read once, the transaction may be tried several times. */
    static Path simpan(Permintaan permintaan, String nama) throws IOException {
        String jenisIsi = permintaan.jenisIsi();
        if (jenisIsi != null && jenisIsi.startsWith("multipart/")) {
            throw new JuklakException("web.multipart", 400);
        }
        Path sementara = Files.createTempFile("juklak-", ".unggah");
        try (InputStream isi = permintaan.isi()) {
            if (Files.copy(isi, sementara, StandardCopyOption.REPLACE_EXISTING) == 0) {
                throw new JuklakException("web.berkasKosong", 400, nama);
            }
            return sementara;
        } catch (IOException | RuntimeException salah) {
            Files.deleteIfExists(sementara);
            throw salah;
        }
    }
}
