package id.juklak.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.JuklakException;
import id.juklak.signing.Verifikasi;

/** {@code POST /verifikasi}: whether the signatures of a PDF hold that someone brings. The body is the file; nothing of it is kept. */
class VerifikasiPost extends SkripJuklak {

    private static final long PALING_BESAR = 100L << 20;

    private final Verifikasi verifikasi;
    private final TampilanVerifikasi tampilanVerifikasi;

    VerifikasiPost(TransactionService transactionService, Verifikasi verifikasi, TampilanVerifikasi tampilanVerifikasi) {
        super(transactionService);
        this.verifikasi = verifikasi;
        this.tampilanVerifikasi = tampilanVerifikasi;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter("nama");
        String nama = permintaan.teks("nama");
        String jenisIsi = permintaan.jenisIsi();
        if (jenisIsi != null && jenisIsi.startsWith("multipart/")) {
            throw new JuklakException("web.multipart", 400);
        }
        return Kerja.baca(new Pemeriksaan(nama, simpan(permintaan, nama)));
    }

    private static Path simpan(Permintaan permintaan, String nama) throws IOException {
        Path file = Files.createTempFile("juklak-", ".periksa");
        try (InputStream isi = permintaan.isi(); OutputStream keluar = Files.newOutputStream(file)) {
            byte[] potong = new byte[64 * 1024];
            long banyak = 0;
            for (int baca = isi.read(potong); baca >= 0; baca = isi.read(potong)) {
                banyak += baca;
                if (banyak > PALING_BESAR) {
                    throw new JuklakException("web.terlaluBesar", 413, Long.toString(PALING_BESAR >> 10));
                }
                keluar.write(potong, 0, baca);
            }
            if (banyak == 0) {
                throw new JuklakException("web.berkasKosong", 400, nama == null ? "" : nama);
            }
            return file;
        } catch (IOException | RuntimeException salah) {
            Files.deleteIfExists(file);
            throw salah;
        }
    }

    private final class Pemeriksaan implements Kerja.Isi {

        private final String nama;
        private final Path file;

        Pemeriksaan(String nama, Path file) {
            this.nama = nama;
            this.file = file;
        }

        @Override
        public Jawaban jalankan() {
            return Jawaban.ok(tampilanVerifikasi.hasil(nama, verifikasi.file(file)));
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
