package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.Label;
import id.juklak.process.Berkas;
import id.juklak.process.LayananBerkas;
import id.juklak.report.CetakLembarKendali;
import id.juklak.report.LembarKendali;
import id.juklak.report.LembarKendali.Baris;
import id.juklak.report.LembarKendali.Batal;
import id.juklak.report.LembarKendali.Bubuhan;
import id.juklak.report.LembarKendali.Kembali;
import id.juklak.report.LembarKendali.Naskah;
import id.juklak.report.SusunLembarKendali;

/** {@code GET /berkas/&#123;id&#125;/lembar-kendali}: a case's control sheet as data, or on paper. */
class LembarKendaliGet extends SkripJuklak {

    private final LayananBerkas layananBerkas;
    private final SusunLembarKendali susun;
    private final CetakLembarKendali cetak;
    private final PabrikTampilan pabrikTampilan;
    private final TampilanRiwayat tampilanRiwayat;

    LembarKendaliGet(TransactionService transactionService, LayananBerkas layananBerkas, SusunLembarKendali susun, CetakLembarKendali cetak,
            PabrikTampilan pabrikTampilan, TampilanRiwayat tampilanRiwayat) {
        super(transactionService);
        this.layananBerkas = layananBerkas;
        this.susun = susun;
        this.cetak = cetak;
        this.pabrikTampilan = pabrikTampilan;
        this.tampilanRiwayat = tampilanRiwayat;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter("format");
        NodeRef simpul = permintaan.simpul();
        String format = permintaan.pilihan("format", List.of("json", "docx", "pdf"));
        return Kerja.baca(() -> {
            Berkas berkas = layananBerkas.baca(simpul);
            return format == null || format.equals("json")
                    ? Jawaban.ok(lembar(pabrikTampilan.baru(), susun.susun(berkas)))
                    : file(format.equals("pdf") ? cetak.pdf(berkas) : cetak.docx(berkas));
        });
    }

    private Jawaban file(CetakLembarKendali.Cetakan cetakan) {
        return Jawaban.ok(Aliran.file(cetakan.mimetype(), cetakan.nama(), keluar -> keluar.write(cetakan.isi())));
    }

    private Map<String, Object> lembar(Tampilan tampilan, LembarKendali lembar) {
        Map<String, Object> isi = kepala(tampilan, lembar);
        isi.put("langkahan", lembar.langkah().stream().map(baris -> baris(tampilan, baris)).toList());
        isi.put("kembali", lembar.kembali().stream().map(satu -> kembali(tampilan, satu)).toList());
        isi.put("batal", lembar.batal() == null ? null : batal(tampilan, lembar.batal()));
        isi.put("dokumen", lembar.dokumen().stream().map(satu -> naskah(tampilan, satu)).toList());
        return isi;
    }

    private Map<String, Object> kepala(Tampilan tampilan, LembarKendali lembar) {
        Label label = tampilan.label();
        Berkas berkas = lembar.berkas();
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", berkas.simpul().getId());
        isi.put("nomorBerkas", berkas.nomor());
        isi.put("judul", berkas.judul());
        isi.put("bentuk", berkas.bentuk());
        isi.put("namaBentuk", label.teks("bentuk", berkas.bentuk()));
        isi.put("asal", berkas.asal());
        isi.put("namaAsal", label.teks("asal", berkas.asal()));
        isi.put("unit", berkas.unit());
        isi.put("namaUnit", label.unit(berkas.unit()));
        isi.put("status", berkas.status());
        isi.put("namaStatus", label.teks("status", berkas.status()));
        isi.put("keterangan", lembar.keterangan());
        isi.put("mulai", tampilan.waktu().teks(lembar.mulai()));
        isi.put("selesai", tampilan.waktu().teks(lembar.selesai()));
        isi.put("tenggat", tampilan.waktu().teks(lembar.tenggat()));
        isi.put("disusun", tampilan.waktu().teks(lembar.disusun()));
        isi.put("normaMenit", lembar.normaMenit());
        isi.put("menitKerja", lembar.menitKerja());
        isi.put("langkahTerlambat", lembar.kaliTerlambat());
        return isi;
    }

    private Map<String, Object> baris(Tampilan tampilan, Baris baris) {
        Map<String, Object> isi = tampilanRiwayat.langkah(tampilan, baris.jejak());
        isi.put("menitSeluruhnya", baris.menitKerja());
        isi.put("terlambat", baris.terlambat());
        return isi;
    }

    private Map<String, Object> kembali(Tampilan tampilan, Kembali satu) {
        Map<String, Object> isi = orang(tampilan, satu.oleh(), satu.jabatan());
        isi.put("pada", tampilan.waktu().teks(satu.pada()));
        isi.put("dari", satu.dari().id());
        isi.put("noDari", satu.dari().no());
        isi.put("ke", satu.ke().id());
        isi.put("noKe", satu.ke().no());
        isi.put("catatan", satu.catatan());
        return isi;
    }

    private Map<String, Object> batal(Tampilan tampilan, Batal batal) {
        Map<String, Object> isi = orang(tampilan, batal.oleh(), batal.jabatan());
        isi.put("pada", tampilan.waktu().teks(batal.pada()));
        isi.put("alasan", batal.alasan());
        return isi;
    }

    private Map<String, Object> naskah(Tampilan tampilan, Naskah naskah) {
        Label label = tampilan.label();
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", naskah.simpul().getId());
        isi.put("jenis", naskah.jenis());
        isi.put("namaJenis", label.teks("jenis", naskah.jenis()));
        isi.put("nama", naskah.nama());
        isi.put("versi", naskah.versi());
        isi.put("keadaan", naskah.keadaan());
        isi.put("namaKeadaan", label.teks("keadaan", naskah.keadaan()));
        isi.put("nomor", naskah.nomor());
        isi.put("tanggal", tampilan.waktu().teks(naskah.tanggal()));
        isi.put("berlaku", naskah.berlaku());
        isi.put("namaBerlaku", label.teks("keadaanNomor", naskah.berlaku()));
        isi.put("tanda", naskah.tanda().stream().map(tanda -> tanda(tampilan, tanda)).toList());
        return isi;
    }

    private Map<String, Object> tanda(Tampilan tampilan, Bubuhan tanda) {
        Map<String, Object> isi = orang(tampilan, tanda.oleh(), tanda.jabatan());
        isi.put("tindakan", tanda.tindakan().id());
        isi.put("namaTindakan", tampilan.label().teks("tindakan", tanda.tindakan().id()));
        isi.put("pada", tampilan.waktu().teks(tanda.pada()));
        isi.put("sah", tanda.sah());
        return isi;
    }

    private Map<String, Object> orang(Tampilan tampilan, String oleh, String jabatan) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("oleh", oleh);
        isi.put("nama", tampilan.label().orang(oleh));
        isi.put("jabatan", jabatan);
        isi.put("namaJabatan", tampilan.label().teks("peran", jabatan));
        return isi;
    }
}
