package id.juklak.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.Label;
import id.juklak.document.JuklakModel;
import id.juklak.process.Berkas;
import id.juklak.report.BukuBulanan.Entri;
import id.juklak.report.BukuBulanan.Pertanyaan;
import id.juklak.signing.BukuTanda;
import id.juklak.signing.Tanda;
import id.juklak.signing.Tindakan;

/**
 * The book of official numbers, by their dates. A number that was given stays in it: a document that was replaced or retracted afterwards
 * is listed as that.
 */
class BukuNomor implements Buku {

    private static final Pertanyaan PERTANYAAN = new Pertanyaan("TYPE:\"jkl:dokumen\"", JuklakModel.TANGGAL, JuklakModel.NOMOR);
    private static final List<Kolom> KOLOM = List.of(Kolom.teks("nomor", 30), Kolom.tanggal("tanggal"), Kolom.teks("namaJenis", 26),
            Kolom.teks("judul", 48),
            Kolom.teks("nomorBerkas", 18), Kolom.teks("namaUnit", 28), Kolom.teks("penandatangan", 34), Kolom.teks("namaBerlaku", 14),
            Kolom.teks("nama", 40));

    private final NodeService nodeService;
    private final BukuTanda bukuTanda;

    /** @param nodeService the one without permission checks: who may read a document may know its case */
    BukuNomor(NodeService nodeService, BukuTanda bukuTanda) {
        this.nodeService = nodeService;
        this.bukuTanda = bukuTanda;
    }

    @Override
    public String id() {
        return "nomor";
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
        NodeRef induk = nodeService.getPrimaryParent(entri.simpul()).getParentRef();
        Berkas berkas = Berkas.baca(nodeService, induk);
        String jenis = nodeService.getType(entri.simpul()).getLocalName();
        List<Tanda> tanda = bukuTanda.baca(entri.simpul(), Tindakan.TANDA_TANGAN);
        String berlaku = Keberlakuan.dari(entri.properti());
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", entri.simpul().getId());
        isi.put("nomor", entri.teks(JuklakModel.NOMOR));
        isi.put("tanggal", entri.waktu(JuklakModel.TANGGAL));
        isi.put("jenis", jenis);
        isi.put("namaJenis", label.teks("jenis", jenis));
        isi.put("judul", berkas.judul());
        isi.put("berkas", induk.getId());
        isi.put("nomorBerkas", berkas.nomor());
        isi.put("unit", berkas.unit());
        isi.put("namaUnit", label.unit(berkas.unit()));
        isi.put("penandatangan", tanda.stream().map(satu -> label.orang(satu.oleh()) + " (" + label.teks("peran", satu.jabatan()) + ")")
                .collect(Collectors.joining("; ")));
        isi.put("berlaku", berlaku);
        isi.put("namaBerlaku", label.teks("keadaanNomor", berlaku));
        isi.put("nama", entri.teks(ContentModel.PROP_NAME));
        return isi;
    }
}
