package id.juklak.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.juklak.Label;
import id.juklak.calendar.WaktuKerja;

/** The list of records whose retention ends, as a sheet. */
public class LembarRetensi {

    public static final String ID = "retensi";
    private static final List<Kolom> KOLOM = List.of(Kolom.teks("nomorBerkas", 18), Kolom.teks("namaJenis", 26), Kolom.teks("judul", 48),
            Kolom.teks("nomor", 30),
            Kolom.teks("klasifikasi", 14), Kolom.teks("namaTahap", 12), Kolom.tanggal("retensiMulai"), Kolom.tanggal("aktifBerakhir"),
            Kolom.tanggal("berakhir"),
            Kolom.teks("namaNasib", 18), Kolom.teks("lokasiFisik", 28));

    private final WaktuKerja waktuKerja;

    LembarRetensi(WaktuKerja waktuKerja) {
        this.waktuKerja = waktuKerja;
    }

    /** @param entri values by the columns' ids */
    public void tulis(List<Map<String, Object>> entri, Label label, PenulisRegister penulis, OutputStream keluar) throws IOException {
        LocalDate kini = LocalDate.now(waktuKerja.zona());
        try (PenulisRegister.Lembar lembar = penulis.buka(new Kepala(label, ID, KOLOM, new Periode(kini, kini), waktuKerja.zona()),
                keluar)) {
            int nomor = 0;
            for (Map<String, Object> satu : entri) {
                List<Object> sel = new ArrayList<>();
                sel.add(++nomor);
                KOLOM.forEach(kolom -> sel.add(satu.get(kolom.id())));
                lembar.baris(sel);
            }
        }
    }
}
