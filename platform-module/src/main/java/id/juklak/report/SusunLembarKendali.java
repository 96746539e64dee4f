package id.juklak.report;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.calendar.WaktuKerja;
import id.juklak.document.IsiBerkas;
import id.juklak.document.JuklakModel;
import id.juklak.process.Berkas;
import id.juklak.process.Catatan;
import id.juklak.process.Catatan.Peristiwa;
import id.juklak.process.JejakLangkah;
import id.juklak.report.LembarKendali.Baris;
import id.juklak.report.LembarKendali.Batal;
import id.juklak.report.LembarKendali.Bubuhan;
import id.juklak.report.LembarKendali.Kembali;
import id.juklak.report.LembarKendali.Naskah;
import id.juklak.signing.BukuTanda;
import id.juklak.signing.Keutuhan;
import id.juklak.signing.Tanda;
import id.juklak.sop.Sop;

/** Reads a case's control sheet from its record and its documents. Whether the user may see the case is asked before. */
public class SusunLembarKendali {

    private final Sop sop;
    private final Catatan catatan;
    private final IsiBerkas isiBerkas;
    private final BukuTanda bukuTanda;
    private final Keutuhan keutuhan;
    private final NodeService nodeService;
    private final WaktuKerja waktuKerja;

    /** @param nodeService the one without permission checks */
    SusunLembarKendali(Sop sop, Catatan catatan, IsiBerkas isiBerkas, BukuTanda bukuTanda, Keutuhan keutuhan, NodeService nodeService,
            WaktuKerja waktuKerja) {
        this.sop = sop;
        this.catatan = catatan;
        this.isiBerkas = isiBerkas;
        this.bukuTanda = bukuTanda;
        this.keutuhan = keutuhan;
        this.nodeService = nodeService;
        this.waktuKerja = waktuKerja;
    }

    public LembarKendali susun(Berkas berkas) {
        Instant kini = Instant.now();
        Map<QName, Serializable> properti = nodeService.getProperties(berkas.simpul());
        Date tenggat = (Date) properti.get(JuklakModel.TENGGAT);
        List<Peristiwa> riwayat = catatan.riwayat(berkas.simpul());
        return new LembarKendali(berkas, (String) properti.get(JuklakModel.KETERANGAN), (Date) properti.get(JuklakModel.MULAI),
                (Date) properti.get(JuklakModel.SELESAI),
                tenggat, Date.from(kini),
                JejakLangkah.baca(sop, berkas, riwayat).stream().map(jejak -> baris(jejak, tenggat, kini)).toList(), kembali(riwayat),
                batal(riwayat),
                isiBerkas.dokumen(berkas.simpul()).stream().map(this::naskah).sorted(urutan()).toList());
    }

    private Baris baris(JejakLangkah jejak, Date tenggat, Instant kini) {
        boolean berjalan = jejak.keadaan().equals(JejakLangkah.BERJALAN);
        long sekarang = berjalan && jejak.mulai() != null ? waktuKerja.menitKerja(jejak.mulai().toInstant(), kini) : 0;
        boolean lewat = berjalan && tenggat != null && tenggat.toInstant().isBefore(kini);
        return new Baris(jejak, waktuKerja.menitNorma(jejak.langkah().norma()), jejak.menitKerja() + sekarang,
                lewat || jejak.kaliTerlambat() > 0);
    }

    private List<Kembali> kembali(List<Peristiwa> riwayat) {
        return riwayat.stream().filter(satu -> satu.jenis().equals("kembali")).map(satu -> new Kembali(sop.langkah(satu.langkah()),
                sop.langkah(sop.langkah(satu.langkah()).kembali()), satu.oleh(), satu.jabatan(), satu.pada(), satu.catatan())).toList();
    }

    private Batal batal(List<Peristiwa> riwayat) {
        return riwayat.stream().filter(satu -> satu.jenis().equals("batal")).findFirst()
                .map(satu -> new Batal(satu.oleh(), satu.jabatan(), satu.pada(), satu.catatan())).orElse(null);
    }

    private Naskah naskah(NodeRef simpul) {
        Map<QName, Serializable> properti = nodeService.getProperties(simpul);
        return new Naskah(simpul, isiBerkas.jenis(simpul), (String) properti.get(ContentModel.PROP_NAME),
                (String) properti.get(ContentModel.PROP_VERSION_LABEL),
                (String) properti.get(JuklakModel.KEADAAN), (String) properti.get(JuklakModel.NOMOR),
                (Date) properti.get(JuklakModel.TANGGAL),
                Keberlakuan.dari(properti), tanda(simpul));
    }

    private List<Bubuhan> tanda(NodeRef simpul) {
        List<Tanda> sah = keutuhan.sah(simpul);
        return bukuTanda.semua(simpul).stream()
                .map(satu -> new Bubuhan(satu.tindakan(), satu.oleh(), satu.jabatan(), satu.pada(), sah.contains(satu)))
                .sorted(Comparator.comparing(Bubuhan::pada)).toList();
    }

    /** As the SOP lists the kinds, documents of one kind by name. */
    private Comparator<Naskah> urutan() {
        List<String> jenis = sop.jenis().stream().map(satu -> satu.id()).toList();
        return Comparator.comparingInt((Naskah naskah) -> jenis.indexOf(naskah.jenis())).thenComparing(Naskah::nama);
    }
}
