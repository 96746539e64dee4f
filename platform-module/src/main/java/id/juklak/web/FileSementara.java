package id.juklak.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that an answer is written to inside the transaction and sent from after it: what fails while it is written is still an answer with
 * a status of its own, and no file has to fit into memory. It is gone once it has been sent.
 */
final class FileSementara {

    private FileSementara() {}

    /** Writes a file. */
    interface Penulis {
        void tulis(OutputStream keluar) throws IOException;
    }

    static Jawaban jawaban(String tipe, String nama, Penulis penulis) throws IOException {
        Path file = Files.createTempFile("juklak-", ".unduhan");
        try {
            try (OutputStream keluar = new BufferedOutputStream(Files.newOutputStream(file))) {
                penulis.tulis(keluar);
            }
        } catch (IOException | RuntimeException salah) {
            Files.deleteIfExists(file);
            throw salah;
        }
        return Jawaban.ok(Aliran.file(tipe, nama, keluar -> {
            try {
                Files.copy(file, keluar);
            } finally {
                Files.deleteIfExists(file);
            }
        }));
    }
}
