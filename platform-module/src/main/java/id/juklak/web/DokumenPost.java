package id.juklak.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.JuklakException;
import id.juklak.process.Berkas;
import id.juklak.process.DokumenLangkah;
import id.juklak.process.LayananBerkas;

/** {@code POST /berkas/&#123;id&#125;/dokumen}: a file becomes a document of a case, or the next version of one. The body is the file. */
class DokumenPost extends SkripJuklak {

    private static final int NAMA_MAKS = 200;
    /** What ACS refuses in a name, or what would be another name on an official's own computer. */
    private static final Pattern NAMA_BURUK = Pattern.compile(".*[\"*\\\\<>?/:|\\p{Cntrl}].*|.*[. ]", Pattern.DOTALL);

    private final LayananBerkas layananBerkas;
    private final DokumenLangkah dokumenLangkah;
    private final RincianBerkas rincianBerkas;

    DokumenPost(TransactionService transactionService, LayananBerkas layananBerkas, DokumenLangkah dokumenLangkah, RincianBerkas rincianBerkas) {
        super(transactionService);
        this.layananBerkas = layananBerkas;
        this.dokumenLangkah = dokumenLangkah;
        this.rincianBerkas = rincianBerkas;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter("nama", "jenis");
        NodeRef simpul = permintaan.simpul();
        String nama = nama(permintaan.teks("nama"));
        String jenis = permintaan.teks("jenis");
        if (jenis == null) {
            throw new JuklakException("web.wajib", 400, "jenis");
        }
        String jenisIsi = permintaan.jenisIsi();
        if (jenisIsi != null && jenisIsi.startsWith("multipart/")) {
            throw new JuklakException("web.multipart", 400);
        }
        return Kerja.ubah(new Unggahan(simpul, nama, jenis, simpan(permintaan, nama)));
    }

    private String nama(String nama) {
        if (nama == null || nama.isEmpty()) {
            throw new JuklakException("web.wajib", 400, "nama");
        }
        if (nama.length() > NAMA_MAKS || NAMA_BURUK.matcher(nama).matches()) {
            throw new JuklakException("web.namaFile", 400, nama);
        }
        return nama;
    }

    /** The body goes into a file of its own: it can be read once, the transaction may be tried several times. */
    private Path simpan(Permintaan permintaan, String nama) throws IOException {
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

    private final class Unggahan implements Kerja.Isi {

        private final NodeRef simpul;
        private final String nama;
        private final String jenis;
        private final Path file;

        Unggahan(NodeRef simpul, String nama, String jenis, Path file) {
            this.simpul = simpul;
            this.nama = nama;
            this.jenis = jenis;
            this.file = file;
        }

        @Override
        public Jawaban jalankan() throws IOException {
            Berkas berkas = layananBerkas.baca(simpul);
            try (InputStream isi = Files.newInputStream(file)) {
                return Jawaban.dibuat(rincianBerkas.dokumen(berkas, dokumenLangkah.unggah(berkas, jenis, nama, isi)));
            }
        }

        @Override
        public void selesai() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException salah) {
                throw new UncheckedIOException(salah);
            }
        }
    }
}
