package id.juklak.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;

import id.juklak.Label;
import id.juklak.document.IsiBerkas;
import id.juklak.document.JuklakModel;
import id.juklak.process.Berkas;
import id.juklak.process.BubuhkanTanda;
import id.juklak.process.JadikanPdf;
import id.juklak.signing.BukuTanda;
import id.juklak.signing.Keutuhan;
import id.juklak.signing.Tanda;
import id.juklak.signing.Tindakan;

/** What documents look like in the answers (docs/api.md). */
class TampilanDokumen {

    private final NodeService nodeService;
    private final VersionService versionService;
    private final IsiBerkas isiBerkas;
    private final BukuTanda bukuTanda;
    private final Keutuhan keutuhan;
    private final BubuhkanTanda bubuhkanTanda;
    private final JadikanPdf jadikanPdf;

    /** @param nodeService and versionService the ones without permission checks: who may read a case may read its documents */
    TampilanDokumen(NodeService nodeService, VersionService versionService, IsiBerkas isiBerkas, BukuTanda bukuTanda, Keutuhan keutuhan,
            BubuhkanTanda bubuhkanTanda, JadikanPdf jadikanPdf) {
        this.nodeService = nodeService;
        this.versionService = versionService;
        this.isiBerkas = isiBerkas;
        this.bukuTanda = bukuTanda;
        this.keutuhan = keutuhan;
        this.bubuhkanTanda = bubuhkanTanda;
        this.jadikanPdf = jadikanPdf;
    }

    /** All documents of a case. */
    List<Map<String, Object>> semua(Tampilan tampilan, Berkas berkas, boolean denganRiwayat) {
        return isiBerkas.dokumen(berkas.simpul()).stream().map(satu -> satu(tampilan, berkas, satu, denganRiwayat)).toList();
    }

    /** @param denganRiwayat with all versions */
    Map<String, Object> satu(Tampilan tampilan, Berkas berkas, NodeRef dokumen, boolean denganRiwayat) {
        Map<QName, Serializable> properti = nodeService.getProperties(dokumen);
        Label label = tampilan.label();
        String jenis = isiBerkas.jenis(dokumen);
        String keadaan = (String) properti.get(JuklakModel.KEADAAN);
        String langkah = (String) properti.get(JuklakModel.LANGKAH_DOKUMEN);
        ContentData isiFile = (ContentData) properti.get(ContentModel.PROP_CONTENT);
        Version kini = versionService.getCurrentVersion(dokumen);
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", dokumen.getId());
        isi.put("nama", properti.get(ContentModel.PROP_NAME));
        isi.put("jenis", jenis);
        isi.put("namaJenis", label.teks("jenis", jenis));
        isi.put("keadaan", keadaan);
        isi.put("namaKeadaan", label.teks("keadaan", keadaan));
        isi.put("versi", properti.get(ContentModel.PROP_VERSION_LABEL));
        isi.put("komentar", kini == null ? null : kini.getDescription());
        isi.put("ukuran", isiFile == null ? 0 : isiFile.getSize());
        isi.put("mimetype", isiFile == null ? null : isiFile.getMimetype());
        isi.put("langkah", langkah);
        isi.put("nomor", properti.get(JuklakModel.NOMOR));
        isi.put("tanggal", tampilan.waktu().teks(properti.get(JuklakModel.TANGGAL)));
        isi.put("diubah", tampilan.waktu().teks(properti.get(ContentModel.PROP_MODIFIED)));
        isi.put("diubahOleh", properti.get(ContentModel.PROP_MODIFIER));
        List<Tanda> paraf = bukuTanda.baca(dokumen, Tindakan.PARAF);
        List<Tanda> tandaTangan = bukuTanda.baca(dokumen, Tindakan.TANDA_TANGAN);
        List<Tanda> sah = keutuhan.sah(dokumen);
        isi.put("paraf", paraf.stream().map(tanda -> tanda(tampilan, tanda, sah)).toList());
        isi.put("tandaTangan", tandaTangan.stream().map(tanda -> tandaTangan(tampilan, tanda, sah)).toList());
        isi.put("gugur", bukuTanda.gugur(dokumen).stream().map(gugur -> gugur(tampilan, gugur)).toList());
        isi.put("kodeVerifikasi", properti.get(JuklakModel.KODE_VERIFIKASI));
        isi.put("digantikan", digantikan(tampilan, properti));
        isi.put("ditarik", ditarik(tampilan, properti));
        isi.put("boleh", bubuhkanTanda.boleh(berkas, dokumen).stream().map(Tindakan::id).toList());
        isi.put("dapatPdf", jadikanPdf.boleh(berkas, dokumen));
        if (denganRiwayat) {
            isi.put("riwayatVersi", riwayat(tampilan, dokumen));
        }
        return isi;
    }

    private Map<String, Object> digantikan(Tampilan tampilan, Map<QName, Serializable> properti) {
        if (properti.get(JuklakModel.DIGANTIKAN_PADA) == null) {
            return null;
        }
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("oleh", properti.get(JuklakModel.DIGANTIKAN_OLEH));
        isi.put("pada", tampilan.waktu().teks(properti.get(JuklakModel.DIGANTIKAN_PADA)));
        return isi;
    }

    private Map<String, Object> ditarik(Tampilan tampilan, Map<QName, Serializable> properti) {
        if (properti.get(JuklakModel.DITARIK_PADA) == null) {
            return null;
        }
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("oleh", properti.get(JuklakModel.DITARIK_OLEH));
        isi.put("nama", tampilan.label().orang((String) properti.get(JuklakModel.DITARIK_OLEH)));
        isi.put("pada", tampilan.waktu().teks(properti.get(JuklakModel.DITARIK_PADA)));
        isi.put("alasan", properti.get(JuklakModel.ALASAN_TARIK));
        return isi;
    }

    private Map<String, Object> gugur(Tampilan tampilan, BukuTanda.Gugur gugur) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("tindakan", gugur.tindakan());
        isi.put("oleh", gugur.oleh());
        isi.put("nama", tampilan.label().orang(gugur.oleh()));
        isi.put("jabatan", gugur.jabatan());
        isi.put("namaJabatan", tampilan.label().teks("peran", gugur.jabatan()));
        isi.put("pada", tampilan.waktu().teks(gugur.pada()));
        return isi;
    }

    private Map<String, Object> tandaTangan(Tampilan tampilan, Tanda tanda, List<Tanda> sah) {
        Map<String, Object> isi = tanda(tampilan, tanda, sah);
        isi.put("penyedia", tanda.penyedia());
        isi.put("sertifikat", tanda.sertifikat());
        return isi;
    }

    private Map<String, Object> tanda(Tampilan tampilan, Tanda tanda, List<Tanda> sah) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("oleh", tanda.oleh());
        isi.put("nama", tampilan.label().orang(tanda.oleh()));
        isi.put("jabatan", tanda.jabatan());
        isi.put("namaJabatan", tampilan.label().teks("peran", tanda.jabatan()));
        isi.put("pada", tampilan.waktu().teks(tanda.pada()));
        isi.put("versi", tanda.versi());
        isi.put("sha256", tanda.sha256());
        isi.put("sah", sah.contains(tanda));
        return isi;
    }

    private List<Map<String, Object>> riwayat(Tampilan tampilan, NodeRef dokumen) {
        VersionHistory riwayat = versionService.getVersionHistory(dokumen);
        return riwayat == null ? List.of() : riwayat.getAllVersions().stream().map(versi -> versi(tampilan, versi)).toList();
    }

    private Map<String, Object> versi(Tampilan tampilan, Version versi) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("versi", versi.getVersionLabel());
        isi.put("komentar", versi.getDescription());
        isi.put("oleh", versi.getFrozenModifier());
        isi.put("pada", tampilan.waktu().teks(versi.getFrozenModifiedDate()));
        return isi;
    }
}
