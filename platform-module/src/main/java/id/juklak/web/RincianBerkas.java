package id.juklak.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import id.juklak.document.JuklakModel;
import id.juklak.process.Berkas;
import id.juklak.process.BuatDariTemplat;
import id.juklak.process.Catatan;
import id.juklak.process.Gerbang;
import id.juklak.process.LayananTugas;
import id.juklak.process.Ruang;
import id.juklak.sop.Sop;
import id.juklak.templat.Rapat;
import id.juklak.templat.SetelanTemplat;

/** One case or task with all that belongs to it. */
class RincianBerkas {

    private final PabrikTampilan pabrikTampilan;
    private final TampilanDokumen tampilanDokumen;
    private final TampilanRiwayat tampilanRiwayat;
    private final DaftarTugas daftarTugas;
    private final Catatan catatan;
    private final Gerbang gerbang;
    private final BuatDariTemplat buatDariTemplat;
    private final Ruang ruang;
    private final NodeService nodeService;
    private final Sop sop;

    /** @param nodeService the one without permission checks; whether the user may see a case is asked before */
    RincianBerkas(PabrikTampilan pabrikTampilan, TampilanDokumen tampilanDokumen, TampilanRiwayat tampilanRiwayat, DaftarTugas daftarTugas,
            Catatan catatan,
            Gerbang gerbang, BuatDariTemplat buatDariTemplat, Ruang ruang, NodeService nodeService, Sop sop) {
        this.pabrikTampilan = pabrikTampilan;
        this.tampilanDokumen = tampilanDokumen;
        this.tampilanRiwayat = tampilanRiwayat;
        this.daftarTugas = daftarTugas;
        this.catatan = catatan;
        this.gerbang = gerbang;
        this.buatDariTemplat = buatDariTemplat;
        this.ruang = ruang;
        this.nodeService = nodeService;
        this.sop = sop;
    }

    /** A case as lists show it, with where it stands now. */
    Map<String, Object> ringkas(NodeRef simpul) {
        return ringkas(pabrikTampilan.baru(), Berkas.baca(nodeService, simpul));
    }

    private Map<String, Object> ringkas(Tampilan tampilan, Berkas berkas) {
        Map<QName, Serializable> properti = nodeService.getProperties(berkas.simpul());
        Map<String, Object> isi = tampilan.berkas(berkas.simpul(), properti, tugasKini(berkas));
        isi.put("final", pedoman(berkas));
        return isi;
    }

    Map<String, Object> lengkap(Berkas berkas) {
        Tampilan tampilan = pabrikTampilan.baru();
        Map<String, Object> isi = ringkas(tampilan, berkas);
        List<Catatan.Peristiwa> riwayat = catatan.riwayat(berkas.simpul());
        isi.put("riwayat", tampilanRiwayat.peristiwa(tampilan, riwayat));
        isi.put("langkahan", tampilanRiwayat.langkahan(tampilan, berkas, riwayat));
        isi.put("dokumen", tampilanDokumen.semua(tampilan, berkas, true));
        return isi;
    }

    Map<String, Object> dokumen(Berkas berkas, NodeRef dokumen) {
        return tampilanDokumen.satu(pabrikTampilan.baru(), berkas, dokumen, true);
    }

    /** A task with what its step needs, what of it is missing, and the case's documents. */
    Map<String, Object> tugas(LayananTugas.Tugas satu) {
        Tampilan tampilan = pabrikTampilan.baru();
        Berkas berkas = satu.berkas();
        Map<String, Object> isi = tampilan.tugas(satu.tugas(), daftarTugas.dapatDiambil(satu.tugas()), berkas.simpul(),
                nodeService.getProperties(berkas.simpul()));
        List<Gerbang.Syarat> syarat = gerbang.periksa(berkas, satu.langkah(), berkas.perluPerMenko());
        isi.put("perlu", syarat.stream().map(perlu -> syarat(tampilan, perlu)).toList());
        isi.put("kurang", syarat.stream().map(Gerbang.Syarat::kurang).filter(kurang -> kurang != null).toList());
        isi.put("templat", buatDariTemplat.pilihan(satu.langkah()).stream().map(templat -> templat(tampilan, templat)).toList());
        isi.put("rapat", rapat(tampilan, buatDariTemplat.rapat(berkas)));
        isi.put("dokumen", tampilanDokumen.semua(tampilan, berkas, false));
        return isi;
    }

    private Map<String, Object> templat(Tampilan tampilan, SetelanTemplat.Templat templat) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", templat.id());
        isi.put("nama", templat.nama());
        isi.put("jenis", templat.jenis());
        isi.put("namaJenis", tampilan.label().teks("jenis", templat.jenis()));
        isi.put("rapat", templat.rapat());
        return isi;
    }

    private Map<String, Object> rapat(Tampilan tampilan, Rapat rapat) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("mulai", tampilan.waktu().teks(rapat.mulai()));
        isi.put("tempat", rapat.tempat());
        isi.put("pimpinan", rapat.pimpinan());
        return isi;
    }

    private Map<String, Object> syarat(Tampilan tampilan, Gerbang.Syarat syarat) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("jenis", syarat.perlu().jenis());
        isi.put("label", tampilan.label().teks("jenis", syarat.perlu().jenis()));
        isi.put("tindakan", syarat.perlu().tindakan());
        isi.put("oleh", syarat.perlu().oleh());
        isi.put("terpenuhi", syarat.terpenuhi());
        isi.put("kurang", syarat.kurang());
        return isi;
    }

    private Task tugasKini(Berkas berkas) {
        return berkas.berjalan()
                ? daftarTugas.dariProses(List.of(berkas.idProses().substring(berkas.idProses().indexOf('$') + 1))).stream().findFirst()
                        .orElse(null)
                : null;
    }

    private Map<String, Object> pedoman(Berkas berkas) {
        NodeRef arsip = JuklakModel.STATUS_SELESAI.equals(berkas.status()) ? ruang.arsipAda(berkas.tahun(), berkas.nomor()) : null;
        if (arsip == null) {
            return null;
        }
        QName tipe = JuklakModel.nama(sop.akhir().menjadi());
        return nodeService.getChildAssocs(arsip, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(anak -> tipe.equals(nodeService.getType(anak))).findFirst().map(anak -> {
                    Map<String, Object> isi = new LinkedHashMap<>();
                    isi.put("id", anak.getId());
                    isi.put("nama", nodeService.getProperty(anak, ContentModel.PROP_NAME));
                    return isi;
                }).orElse(null);
    }
}
