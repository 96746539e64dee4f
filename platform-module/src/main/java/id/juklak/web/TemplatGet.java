package id.juklak.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.JuklakException;
import id.juklak.document.JuklakModel;
import id.juklak.document.Sidik;
import id.juklak.process.Wewenang;
import id.juklak.report.PeriksaTemplat;
import id.juklak.report.PeriksaTemplat.Keadaan;
import id.juklak.report.PeriksaTemplat.Medan;
import id.juklak.sop.Sop;
import id.juklak.templat.DaftarTemplat;

/** {@code GET /templat}: for the administrator, all templates with what is wrong with them, and the fields that there are. */
class TemplatGet extends SkripJuklak {

    private final Wewenang wewenang;
    private final PeriksaTemplat periksaTemplat;
    private final DaftarTemplat daftarTemplat;
    private final PabrikTampilan pabrikTampilan;
    private final NodeService nodeService;
    private final Sidik sidik;
    private final Sop sop;

    /** @param nodeService the one without permission checks */
    TemplatGet(TransactionService transactionService, Wewenang wewenang, PeriksaTemplat periksaTemplat, DaftarTemplat daftarTemplat,
            PabrikTampilan pabrikTampilan,
            NodeService nodeService, Sidik sidik, Sop sop) {
        super(transactionService);
        this.wewenang = wewenang;
        this.periksaTemplat = periksaTemplat;
        this.daftarTemplat = daftarTemplat;
        this.pabrikTampilan = pabrikTampilan;
        this.nodeService = nodeService;
        this.sidik = sidik;
        this.sop = sop;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter();
        return Kerja.baca(() -> {
            if (!wewenang.administrator()) {
                throw new JuklakException("templat.ditolak", 403);
            }
            Tampilan tampilan = pabrikTampilan.baru();
            Map<String, Object> isi = new LinkedHashMap<>();
            isi.put("templat", periksaTemplat.semua().stream().map(satu -> templat(tampilan, satu)).toList());
            isi.put("medan", periksaTemplat.medan().stream().map(satu -> medan(tampilan, satu)).toList());
            return Jawaban.ok(isi);
        });
    }

    private Map<String, Object> templat(Tampilan tampilan, Keadaan satu) {
        String jenis = satu.templat() == null ? sop.kendali() : satu.templat().jenis();
        List<String> langkah = satu.templat() == null ? List.of() : satu.templat().langkah();
        NodeRef simpul = daftarTemplat.simpul(satu.file());
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("id", satu.templat() == null ? null : satu.templat().id());
        isi.put("nama", satu.file());
        isi.put("jenis", jenis);
        isi.put("namaJenis", tampilan.label().teks("jenis", jenis));
        isi.put("langkah", langkah);
        isi.put("simpul", simpul == null ? null : simpul.getId());
        isi.put("versi", simpul == null ? null : nodeService.getProperty(simpul, ContentModel.PROP_VERSION_LABEL));
        isi.put("diubah", simpul == null ? null : tampilan.waktu().teks(nodeService.getProperty(simpul, ContentModel.PROP_MODIFIED)));
        isi.put("diubahOleh", simpul == null ? null : nodeService.getProperty(simpul, ContentModel.PROP_MODIFIER));
        isi.put("asli", simpul == null || asli(simpul));
        isi.put("temuan", satu.temuan());
        return isi;
    }

    /** Whether it is still what the module brought. */
    private boolean asli(NodeRef simpul) {
        Sidik.Isi kini = sidik.baca(simpul);
        return kini != null && kini.seluruhnya().equals(nodeService.getProperty(simpul, JuklakModel.TEMPLAT_SIDIK));
    }

    private Map<String, Object> medan(Tampilan tampilan, Medan satu) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("nama", satu.nama());
        isi.put("uraian", tampilan.label().pesan("juklak.medan." + satu.nama().replace('[', '.').replace("]", "")));
        isi.put("naskah", satu.naskah());
        isi.put("lembarKendali", satu.lembarKendali());
        return isi;
    }
}
