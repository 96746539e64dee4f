package id.juklak.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.juklak.Label;
import id.juklak.document.JuklakModel;
import id.juklak.report.BukuBulanan.Entri;
import id.juklak.report.BukuBulanan.Pertanyaan;

/** The book of cases, by the day on which they were opened. */
class BukuBerkas implements Buku {

    private static final Pertanyaan PERTANYAAN = new Pertanyaan("TYPE:\"jkl:berkas\"", JuklakModel.MULAI, JuklakModel.NOMOR_BERKAS);
    private static final List<Kolom> KOLOM = List.of(Kolom.teks("nomorBerkas", 18), Kolom.waktu("mulai"), Kolom.teks("judul", 48),
            Kolom.teks("namaBentuk", 20),
            Kolom.teks("namaAsal", 20), Kolom.teks("namaUnit", 28), Kolom.teks("namaStatus", 12), Kolom.teks("namaLangkah", 34),
            Kolom.waktu("tenggat"), Kolom.waktu("selesai"),
            Kolom.angka("jumlahKembali"), Kolom.teks("catatan", 40));

    @Override
    public String id() {
        return "berkas";
    }

    @Override
    public Pertanyaan pertanyaan() {
        return PERTANYAAN;
    }

    @Override
    public List<Kolom> kolom() {
        return KOLOM;
    }

    @Override
    public Map<String, Object> isi(Entri entri, Label label) {
        String langkah = entri.teks(JuklakModel.LANGKAH);
        String alasanBatal = entri.teks(JuklakModel.ALASAN_BATAL);
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", entri.simpul().getId());
        isi.put("nomorBerkas", entri.teks(JuklakModel.NOMOR_BERKAS));
        isi.put("mulai", entri.waktu(JuklakModel.MULAI));
        isi.put("judul", entri.teks(JuklakModel.JUDUL));
        isi.put("bentuk", entri.teks(JuklakModel.BENTUK));
        isi.put("namaBentuk", label.teks("bentuk", entri.teks(JuklakModel.BENTUK)));
        isi.put("asal", entri.teks(JuklakModel.ASAL));
        isi.put("namaAsal", label.teks("asal", entri.teks(JuklakModel.ASAL)));
        isi.put("unit", entri.teks(JuklakModel.UNIT));
        isi.put("namaUnit", label.unit(entri.teks(JuklakModel.UNIT)));
        isi.put("status", entri.teks(JuklakModel.STATUS));
        isi.put("namaStatus", label.teks("status", entri.teks(JuklakModel.STATUS)));
        isi.put("langkah", langkah);
        isi.put("namaLangkah", label.langkah(langkah));
        isi.put("tenggat", entri.waktu(JuklakModel.TENGGAT));
        isi.put("selesai", entri.waktu(JuklakModel.SELESAI));
        isi.put("jumlahKembali", entri.nilai(JuklakModel.JUMLAH_KEMBALI));
        isi.put("catatan", alasanBatal != null ? alasanBatal : entri.teks(JuklakModel.KETERANGAN));
        return isi;
    }
}
