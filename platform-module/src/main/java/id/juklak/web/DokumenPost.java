package id.juklak.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.JuklakException;
import id.juklak.process.Berkas;
import id.juklak.process.DokumenLangkah;
import id.juklak.process.LayananBerkas;

/** {@code POST /berkas/&#123;id&#125;/dokumen}: a file becomes a document of a case, or the next version of one. The body is the file. */
class DokumenPost extends SkripJuklak {

    private final LayananBerkas layananBerkas;
    private final DokumenLangkah dokumenLangkah;
    private final RincianBerkas rincianBerkas;

    DokumenPost(TransactionService transactionService, LayananBerkas layananBerkas, DokumenLangkah dokumenLangkah,
            RincianBerkas rincianBerkas) {
        super(transactionService);
        this.layananBerkas = layananBerkas;
        this.dokumenLangkah = dokumenLangkah;
        this.rincianBerkas = rincianBerkas;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter("nama", "jenis");
        NodeRef simpul = permintaan.simpul();
        String nama = Kiriman.nama(permintaan);
        String jenis = permintaan.teks("jenis");
        if (jenis == null) {
            throw new JuklakException("web.wajib", 400, "jenis");
        }
        return Kerja.ubah(new Unggahan(simpul, nama, jenis, Kiriman.simpan(permintaan, nama)));
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
