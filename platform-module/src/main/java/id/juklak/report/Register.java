package id.juklak.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import id.juklak.Label;
import id.juklak.calendar.WaktuKerja;

/** The office's registers (buku agenda) of a period: a part of one as data, or the whole as a sheet. */
public class Register {

    private final PembacaLaporan pembaca;
    private final BukuBulanan bukuBulanan;
    private final Map<String, Buku> buku;
    private final WaktuKerja waktuKerja;

    Register(PembacaLaporan pembaca, BukuBulanan bukuBulanan, List<Buku> buku, WaktuKerja waktuKerja) {
        this.pembaca = pembaca;
        this.bukuBulanan = bukuBulanan;
        this.buku = buku.stream().collect(Collectors.toMap(Buku::id, satu -> satu));
        this.waktuKerja = waktuKerja;
    }

    /** A part of a register and how long the whole is. */
    public record Bagian(List<Map<String, Object>> entri, long seluruh) {}

    /** The names of the books. */
    public List<String> buku() {
        return buku.keySet().stream().sorted().toList();
    }

    public Bagian bagian(String idBuku, Periode periode, int lewati, int paling, Label label) {
        Buku satu = buku.get(idBuku);
        return pembaca.baca(() -> {
            BukuBulanan.Bagian bagian = bukuBulanan.bagian(satu.pertanyaan(), periode, lewati, paling);
            return new Bagian(bagian.entri().stream().map(entri -> satu.isi(entri, label)).toList(), bagian.seluruh());
        });
    }

    /** Writes the whole register; what is written may be many pages. */
    public void tulis(String idBuku, Periode periode, Label label, PenulisRegister penulis, OutputStream keluar) throws IOException {
        Buku satu = buku.get(idBuku);
        try (PenulisRegister.Lembar lembar = penulis.buka(new Kepala(label, satu.id(), satu.kolom(), periode, waktuKerja.zona()), keluar)) {
            AtomicInteger nomor = new AtomicInteger();
            pembaca.baca(() -> {
                bukuBulanan.semua(satu.pertanyaan(), periode,
                        entri -> baris(lembar, nomor.incrementAndGet(), satu, satu.isi(entri, label)));
                return null;
            });
        } catch (UncheckedIOException salah) {
            throw salah.getCause();
        }
    }

    private void baris(PenulisRegister.Lembar lembar, int nomor, Buku satu, Map<String, Object> isi) {
        List<Object> sel = new ArrayList<>();
        sel.add(nomor);
        satu.kolom().forEach(kolom -> sel.add(isi.get(kolom.id())));
        try {
            lembar.baris(sel);
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }
}
