package id.juklak.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.Label;
import id.juklak.archive.ArsipBerkas;
import id.juklak.archive.ArsipIndeks;
import id.juklak.archive.CatatPenetapan;
import id.juklak.archive.CatatanArsip;
import id.juklak.archive.DaftarRetensi;
import id.juklak.archive.DokumenArsip;
import id.juklak.calendar.WaktuKerja;
import id.juklak.document.JuklakModel;
import id.juklak.process.LayananBerkas;

/** What archived documents look like in the answers (docs/api.md). */
class TampilanArsip {

    private final NodeService nodeService;
    private final ArsipBerkas arsipBerkas;
    private final CatatanArsip catatanArsip;
    private final CatatPenetapan catatPenetapan;
    private final DaftarRetensi daftarRetensi;
    private final LayananBerkas layananBerkas;
    private final WaktuKerja waktuKerja;

    /** @param nodeService the one without permission checks; whether the user may see a document is asked before */
    TampilanArsip(NodeService nodeService, ArsipBerkas arsipBerkas, CatatanArsip catatanArsip, CatatPenetapan catatPenetapan,
            DaftarRetensi daftarRetensi,
            LayananBerkas layananBerkas, WaktuKerja waktuKerja) {
        this.nodeService = nodeService;
        this.arsipBerkas = arsipBerkas;
        this.catatanArsip = catatanArsip;
        this.catatPenetapan = catatPenetapan;
        this.daftarRetensi = daftarRetensi;
        this.layananBerkas = layananBerkas;
        this.waktuKerja = waktuKerja;
    }

    /** One document with what may be done with it. */
    Map<String, Object> lengkap(Tampilan tampilan, NodeRef simpul) {
        DokumenArsip dokumen = new DokumenArsip(simpul, nodeService.getProperties(simpul), waktuKerja.zona());
        Map<String, Object> isi = ringkas(tampilan, dokumen);
        Map<QName, Serializable> properti = dokumen.properti();
        isi.put("diarsipkanPada", tampilan.waktu().teks(properti.get(JuklakModel.DIARSIPKAN_PADA)));
        isi.put("dicatatOleh", properti.get(JuklakModel.DICATAT_OLEH));
        isi.put("namaDicatatOleh", tampilan.label().orang(dokumen.teks(JuklakModel.DICATAT_OLEH)));
        isi.put("dicatatPada", tampilan.waktu().teks(properti.get(JuklakModel.DICATAT_PADA)));
        isi.put("perubahan", properti.get(JuklakModel.PERUBAHAN_ARSIP));
        isi.put("alasanTarik", properti.get(JuklakModel.ALASAN_TARIK));
        List<String> boleh = new ArrayList<>();
        if (catatanArsip.boleh()) {
            boleh.add("catat");
        }
        if (catatPenetapan.boleh(simpul)) {
            boleh.add("penetapan");
        }
        isi.put("boleh", boleh);
        return isi;
    }

    Map<String, Object> ringkas(Tampilan tampilan, DokumenArsip dokumen) {
        Label label = tampilan.label();
        Map<QName, Serializable> properti = dokumen.properti();
        ContentData file = (ContentData) properti.get(ContentModel.PROP_CONTENT);
        String jenis = dokumen.teks(JuklakModel.JENIS_ARSIP);
        String unit = dokumen.teks(JuklakModel.UNIT_ASAL);
        NodeRef berkas = arsipBerkas.simpulBerkas(properti);
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", dokumen.simpul().getId());
        isi.put("nama", properti.get(ContentModel.PROP_NAME));
        isi.put("judul", properti.get(JuklakModel.JUDUL_ARSIP));
        isi.put("jenis", jenis);
        isi.put("namaJenis", label.teks("jenis", jenis));
        isi.put("nomor", properti.get(JuklakModel.NOMOR));
        isi.put("tanggal", tampilan.waktu().teks(properti.get(JuklakModel.TANGGAL)));
        isi.put("unit", unit);
        isi.put("namaUnit", label.unit(unit));
        isi.put("tahun", properti.get(JuklakModel.TAHUN_ARSIP));
        isi.put("nomorBerkas", properti.get(JuklakModel.NOMOR_BERKAS_ASAL));
        isi.put("berkas", berkas != null && layananBerkas.bolehBaca(berkas) ? berkas.getId() : null);
        isi.put("keadaan", dokumen.teks(JuklakModel.KEADAAN_ARSIP));
        isi.put("namaKeadaan", label.teks("keadaanArsip", dokumen.teks(JuklakModel.KEADAAN_ARSIP)));
        isi.put("penandatangan", dokumen.penandatangan().stream().map(satu -> orang(label, satu)).toList());
        isi.put("kodeVerifikasi", properti.get(JuklakModel.KODE_VERIFIKASI));
        isi.put("mimetype", file == null ? null : file.getMimetype());
        isi.put("ukuran", file == null ? 0 : file.getSize());
        isi.put("penetapan", penetapan(tampilan, dokumen));
        retensi(isi, label, dokumen);
        return isi;
    }

    private Map<String, Object> penetapan(Tampilan tampilan, DokumenArsip dokumen) {
        if (dokumen.teks(JuklakModel.NOMOR_PENETAPAN) == null) {
            return null;
        }
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("nomor", dokumen.teks(JuklakModel.NOMOR_PENETAPAN));
        isi.put("tanggal", teks(dokumen.hari(JuklakModel.TANGGAL_PENETAPAN)));
        isi.put("dicatatOleh", dokumen.teks(JuklakModel.DITETAPKAN_DICATAT_OLEH));
        isi.put("namaDicatatOleh", tampilan.label().orang(dokumen.teks(JuklakModel.DITETAPKAN_DICATAT_OLEH)));
        isi.put("dicatatPada", tampilan.waktu().teks(dokumen.properti().get(JuklakModel.DITETAPKAN_DICATAT_PADA)));
        isi.put("naskah", dokumen.teks(JuklakModel.NASKAH_PENETAPAN_ID));
        return isi;
    }

    private void retensi(Map<String, Object> isi, Label label, DokumenArsip dokumen) {
        isi.put("klasifikasi", dokumen.teks(JuklakModel.KLASIFIKASI));
        isi.put("retensiAktif", dokumen.properti().get(JuklakModel.RETENSI_AKTIF));
        isi.put("retensiInaktif", dokumen.properti().get(JuklakModel.RETENSI_INAKTIF));
        isi.put("nasibAkhir", dokumen.teks(JuklakModel.NASIB_AKHIR));
        isi.put("namaNasib", label.teks("nasibAkhir", dokumen.teks(JuklakModel.NASIB_AKHIR)));
        isi.put("lokasiFisik", dokumen.teks(JuklakModel.LOKASI_FISIK));
        isi.put("dihitungSejak", dokumen.teks(JuklakModel.DIHITUNG_SEJAK));
        isi.put("namaDihitungSejak", label.teks("dihitungSejak", dokumen.teks(JuklakModel.DIHITUNG_SEJAK)));
        isi.put("retensiMulai", teks(dokumen.hari(JuklakModel.RETENSI_MULAI)));
        isi.put("aktifBerakhir", teks(dokumen.hari(JuklakModel.RETENSI_AKTIF_BERAKHIR)));
        isi.put("berakhir", teks(dokumen.hari(JuklakModel.RETENSI_BERAKHIR)));
        isi.put("tahap", dokumen.teks(JuklakModel.TAHAP_RETENSI));
        isi.put("namaTahap", label.teks("tahapRetensi", dokumen.teks(JuklakModel.TAHAP_RETENSI)));
    }

    /** As a list of retention shows a document. */
    Map<String, Object> diDaftar(Tampilan tampilan, DokumenArsip dokumen) {
        Map<String, Object> isi = ringkas(tampilan, dokumen);
        isi.put("akhir", teks(daftarRetensi.akhir(dokumen)));
        return isi;
    }

    /** As a sheet of retention shows it: with dates as such. */
    Map<String, Object> diLembar(Tampilan tampilan, DokumenArsip dokumen) {
        Map<String, Object> isi = ringkas(tampilan, dokumen);
        isi.put("retensiMulai", dokumen.properti().get(JuklakModel.RETENSI_MULAI));
        isi.put("aktifBerakhir", dokumen.properti().get(JuklakModel.RETENSI_AKTIF_BERAKHIR));
        isi.put("berakhir", dokumen.properti().get(JuklakModel.RETENSI_BERAKHIR));
        return isi;
    }

    private static String teks(Object hari) {
        return hari == null ? null : hari.toString();
    }

    static Map<String, Object> orang(Label label, String pengguna) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("oleh", pengguna);
        isi.put("nama", label.orang(pengguna));
        return isi;
    }

    /** A piece of text, cut where found words begin and end: a client never has to read marks out of a document's own text. */
    static List<Map<String, Object>> potongan(String sorotan) {
        List<Map<String, Object>> bagian = new ArrayList<>();
        for (String satu : sorotan.split("(?=" + ArsipIndeks.AWAL + ")|(?<=" + ArsipIndeks.AKHIR + ")")) {
            boolean cocok = satu.startsWith(ArsipIndeks.AWAL);
            String teks = satu.replace(ArsipIndeks.AWAL, "").replace(ArsipIndeks.AKHIR, "");
            if (!teks.isEmpty()) {
                bagian.add(cocok ? Map.of("teks", teks, "cocok", true) : Map.of("teks", teks));
            }
        }
        return bagian;
    }
}
