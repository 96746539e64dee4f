package id.juklak.web;

import java.util.List;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.archive.CatatanArsip;
import id.juklak.archive.DaftarRetensi;
import id.juklak.archive.DokumenArsip;
import id.juklak.archive.Retensi;
import id.juklak.report.LembarRetensi;
import id.juklak.report.PenulisRegister;

/**
 * {@code GET /arsip/retensi}: what has reached the end of a time of retention, or will before long, as data in pages or whole as a sheet.
 */
class RetensiGet extends SkripJuklak {

    private final DaftarRetensi daftarRetensi;
    private final CatatanArsip catatanArsip;
    private final TampilanArsip tampilanArsip;
    private final PabrikTampilan pabrikTampilan;
    private final LembarRetensi lembarRetensi;
    private final Map<String, PenulisRegister> penulis;

    /** @param penulis the formats of sheets by their names, {@code csv-koma} being another form of {@code csv} */
    RetensiGet(TransactionService transactionService, DaftarRetensi daftarRetensi, CatatanArsip catatanArsip, TampilanArsip tampilanArsip,
            PabrikTampilan pabrikTampilan,
            LembarRetensi lembarRetensi, Map<String, PenulisRegister> penulis) {
        super(transactionService);
        this.daftarRetensi = daftarRetensi;
        this.catatanArsip = catatanArsip;
        this.tampilanArsip = tampilanArsip;
        this.pabrikTampilan = pabrikTampilan;
        this.lembarRetensi = lembarRetensi;
        this.penulis = penulis;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter("tahap", "format", "pemisah", "skipCount", "maxItems");
        String diminta = permintaan.pilihan("tahap", DaftarRetensi.TAHAP);
        String tahap = diminta == null ? Retensi.HABIS : diminta;
        Halaman halaman = permintaan.halaman();
        PenulisRegister tujuan = PenulisRegisterWeb.pilih(permintaan, penulis);
        return Kerja.baca(() -> {
            catatanArsip.wajibPengelola();
            Tampilan tampilan = pabrikTampilan.baru();
            List<DokumenArsip> semua = daftarRetensi.tahap(tahap);
            if (tujuan == null) {
                return Jawaban.ok(halaman.bungkus(
                        halaman.potong(semua).stream().map(satu -> tampilanArsip.diDaftar(tampilan, satu)).toList(), semua.size()));
            }
            String nama = tampilan.label().pesan("juklak.register." + LembarRetensi.ID + ".judul") + tujuan.akhiran();
            return FileSementara.jawaban(tujuan.tipe(), nama,
                    keluar -> lembarRetensi.tulis(semua.stream().map(satu -> tampilanArsip.diLembar(tampilan, satu)).toList(),
                            tampilan.label(), tujuan, keluar));
        });
    }
}
