package id.juklak.archive;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.calendar.WaktuKerja;
import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;
import id.juklak.pengaturan.Pengaturan;

/**
 * What the archive notes on a document: classification, retention and place, which archivists may change, and what follows from them and
 * from the document, which the search and the list of retention ask for. A document in the archive is locked for everyone; this is the
 * deliberate system work that writes in spite of it, and who may is decided before.
 */
public class Perihal {

    static final String FINAL = "final";
    static final String DITETAPKAN = "ditetapkan";
    static final String DITARIK = "ditarik";
    static final String DIGANTIKAN = "digantikan";
    static final List<String> KEADAAN = List.of(FINAL, DITETAPKAN, DITARIK, DIGANTIKAN);

    /** What a title, name, number or note contributes to the words of the search. */
    private static final List<QName> BERKATA = List.of(JuklakModel.JUDUL_ARSIP, ContentModel.PROP_NAME, JuklakModel.NOMOR,
            JuklakModel.NOMOR_PENETAPAN,
            JuklakModel.NOMOR_BERKAS_ASAL, JuklakModel.KLASIFIKASI, JuklakModel.LOKASI_FISIK);

    private final Pengaturan<SetelanArsip> pengaturan;
    private final NodeService nodeService;
    private final BehaviourFilter behaviourFilter;
    private final WaktuKerja waktuKerja;
    private final Izin izin;

    /** @param nodeService the one without permission checks */
    Perihal(Pengaturan<SetelanArsip> pengaturan, NodeService nodeService, BehaviourFilter behaviourFilter, WaktuKerja waktuKerja,
            Izin izin) {
        this.pengaturan = pengaturan;
        this.nodeService = nodeService;
        this.behaviourFilter = behaviourFilter;
        this.waktuKerja = waktuKerja;
        this.izin = izin;
    }

    /** Notes a document that has just come into the archive by what the office has set for its kind; one that is noted already stays so. */
    void terapkan(NodeRef dokumen) {
        Map<QName, Serializable> ada = nodeService.getProperties(dokumen);
        if (ada.get(JuklakModel.JENIS_ARSIP) != null) {
            return;
        }
        String jenis = nodeService.getType(dokumen).getLocalName();
        SetelanArsip.Catatan bawaan = pengaturan.kini().untuk(jenis);
        Date kini = new Date();
        Map<QName, Serializable> baru = new HashMap<>();
        baru.put(JuklakModel.JENIS_ARSIP, jenis);
        baru.put(JuklakModel.DIARSIPKAN_PADA, kini);
        baru.put(JuklakModel.KEADAAN_ARSIP, keadaan(dokumen));
        baru.put(JuklakModel.KLASIFIKASI, bawaan.klasifikasi());
        baru.put(JuklakModel.RETENSI_AKTIF, bawaan.aktif());
        baru.put(JuklakModel.RETENSI_INAKTIF, bawaan.inaktif());
        baru.put(JuklakModel.NASIB_AKHIR, bawaan.nasibAkhir());
        baru.put(JuklakModel.LOKASI_FISIK, Objects.toString(bawaan.lokasiFisik(), ""));
        baru.put(JuklakModel.DIHITUNG_SEJAK, bawaan.dihitungSejak());
        baru.put(JuklakModel.PERUBAHAN_ARSIP, 0);
        LocalDate mulai = Retensi.mulai(bawaan.dihitungSejak(), hari(kini), hari(ada.get(JuklakModel.TANGGAL)),
                hari(ada.get(JuklakModel.TANGGAL_PENETAPAN)));
        baru.put(JuklakModel.RETENSI_MULAI, saat(mulai));
        tulis(dokumen, baru);
    }

    /** The state in which a document stands in the archive by what it bears. */
    private String keadaan(NodeRef dokumen) {
        return nodeService.hasAspect(dokumen, JuklakModel.ASPEK_DITARIK)
                ? DITARIK
                : nodeService.hasAspect(dokumen, JuklakModel.ASPEK_DIGANTIKAN)
                        ? DIGANTIKAN
                        : nodeService.hasAspect(dokumen, JuklakModel.ASPEK_DITETAPKAN) ? DITETAPKAN : FINAL;
    }

    /** Brings what follows from a document's notes up to them. */
    void sesuaikan(NodeRef dokumen) {
        tulis(dokumen, Map.of(JuklakModel.KEADAAN_ARSIP, keadaan(dokumen)));
    }

    /** The Menko decided on a day: where that begins the time of retention, it counts from then. */
    void ditetapkan(NodeRef dokumen, LocalDate tanggal) {
        if (Retensi.PENETAPAN.equals(nodeService.getProperty(dokumen, JuklakModel.DIHITUNG_SEJAK))) {
            tulis(dokumen, Map.of(JuklakModel.RETENSI_MULAI, saat(tanggal)));
        }
    }

    /** Writes on an archived document, and what follows from it. */
    void tulis(NodeRef dokumen, Map<QName, ? extends Serializable> perubahan) {
        Map<QName, Serializable> semua = new HashMap<>(nodeService.getProperties(dokumen));
        Map<QName, Serializable> baru = new HashMap<>(perubahan);
        semua.putAll(perubahan);
        baru.putAll(turunan(semua));
        List<QName> kosong = baru.keySet().stream().filter(nama -> baru.get(nama) == null).toList();
        baru.keySet().removeAll(kosong);
        meskiTerkunci(dokumen, () -> {
            nodeService.addProperties(dokumen, baru);
            kosong.forEach(nama -> nodeService.removeProperty(dokumen, nama));
        });
    }

    /** Does what only our own services do, on a document that is locked for everyone. */
    void meskiTerkunci(NodeRef dokumen, Runnable kerja) {
        behaviourFilter.disableBehaviour(dokumen, ContentModel.ASPECT_LOCKABLE);
        try {
            izin.untuk(kerja);
        } finally {
            behaviourFilter.enableBehaviour(dokumen, ContentModel.ASPECT_LOCKABLE);
        }
    }

    private Map<QName, Serializable> turunan(Map<QName, Serializable> semua) {
        LocalDate kini = hari(new Date());
        Retensi retensi = retensi(semua);
        YearMonth bulan = retensi.bulan(kini);
        Map<QName, Serializable> hasil = new HashMap<>();
        hasil.put(JuklakModel.RETENSI_AKTIF_BERAKHIR, saat(retensi.aktifBerakhir()));
        hasil.put(JuklakModel.RETENSI_BERAKHIR, saat(retensi.berakhir()));
        hasil.put(JuklakModel.TAHAP_RETENSI, retensi.tahap(kini));
        hasil.put(JuklakModel.BULAN_RETENSI, bulan == null ? null : bulan.toString());
        hasil.put(JuklakModel.HARI_CATAT, kini.toString());
        hasil.put(JuklakModel.KATA_ARSIP,
                new ArrayList<>(KataDasar.semua(BERKATA.stream().map(semua::get).filter(Objects::nonNull).map(Object::toString).toList())));
        return hasil;
    }

    Retensi retensi(Map<QName, Serializable> properti) {
        return new Retensi(hari(properti.get(JuklakModel.RETENSI_MULAI)), tahun(properti.get(JuklakModel.RETENSI_AKTIF)),
                tahun(properti.get(JuklakModel.RETENSI_INAKTIF)));
    }

    private static int tahun(Serializable nilai) {
        return nilai instanceof Integer tahun ? Math.max(0, Math.min(tahun, Retensi.TAHUN_MAKS)) : 0;
    }

    /** The day of a moment where the office is; null for none. */
    LocalDate hari(Serializable saat) {
        return saat instanceof Date tanggal ? LocalDate.ofInstant(tanggal.toInstant(), waktuKerja.zona()) : null;
    }

    LocalDate hariIni() {
        return LocalDate.ofInstant(Instant.now(), waktuKerja.zona());
    }

    /** A day as the repository keeps it: its noon, which is the same day wherever a server or a browser reckons. */
    Date saat(LocalDate hari) {
        return hari == null ? null : Date.from(hari.atTime(LocalTime.NOON).atZone(waktuKerja.zona()).toInstant());
    }

    int segeraBulan() {
        return pengaturan.kini().segeraBulan();
    }

    /** The words by which a document is found. */
    static List<String> kata(Map<QName, Serializable> properti) {
        Serializable kata = properti.get(JuklakModel.KATA_ARSIP);
        return kata instanceof List<?> daftar
                ? daftar.stream().map(String::valueOf).toList()
                : kata == null ? List.of() : Arrays.asList(kata.toString());
    }
}
