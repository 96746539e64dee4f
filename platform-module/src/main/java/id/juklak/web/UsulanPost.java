package id.juklak.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.process.LayananBerkas;

/** {@code POST /berkas/usulan}: a unit proposes a guideline. The body is the proposal, with which the case begins. */
class UsulanPost extends SkripJuklak {

    private final LayananBerkas layananBerkas;
    private final RincianBerkas rincianBerkas;

    UsulanPost(TransactionService transactionService, LayananBerkas layananBerkas, RincianBerkas rincianBerkas) {
        super(transactionService);
        this.layananBerkas = layananBerkas;
        this.rincianBerkas = rincianBerkas;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter("nama", "judul", "bentuk", "unit", "keterangan");
        String judul = permintaan.teks("judul");
        String bentuk = permintaan.teks("bentuk");
        String unit = permintaan.teks("unit");
        String keterangan = permintaan.teks("keterangan");
        String nama = Kiriman.nama(permintaan);
        Path file = Kiriman.simpan(permintaan, nama);
        return Kerja.ubah(new Kerja.Isi() {
            @Override
            public Jawaban jalankan() throws IOException {
                try (InputStream isi = Files.newInputStream(file)) {
                    return Jawaban.dibuat(rincianBerkas.ringkas(layananBerkas.usulkan(judul, bentuk, unit, keterangan, nama, isi)));
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
        });
    }
}
