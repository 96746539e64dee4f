package id.juklak.process;

import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.JuklakException;
import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;
import id.juklak.signing.KunciDokumen;
import id.juklak.sop.Isian;
import id.juklak.sop.Langkah;
import id.juklak.templat.DaftarTemplat;
import id.juklak.templat.NaskahTemplat;
import id.juklak.templat.Rapat;
import id.juklak.templat.SetelanTemplat.Templat;

/** "Buat dari templat": makes the document that a step wants from the office's template, for its performer to go on with. */
public class BuatDariTemplat {

    private final LayananTugas layananTugas;
    private final DaftarTemplat daftarTemplat;
    private final NaskahTemplat naskahTemplat;
    private final DokumenLangkah dokumenLangkah;
    private final KunciDokumen kunciDokumen;
    private final NodeService nodeService;
    private final Izin izin;

    /** @param nodeService the one without permission checks */
    BuatDariTemplat(LayananTugas layananTugas, DaftarTemplat daftarTemplat, NaskahTemplat naskahTemplat, DokumenLangkah dokumenLangkah,
            KunciDokumen kunciDokumen,
            NodeService nodeService, Izin izin) {
        this.layananTugas = layananTugas;
        this.daftarTemplat = daftarTemplat;
        this.naskahTemplat = naskahTemplat;
        this.dokumenLangkah = dokumenLangkah;
        this.kunciDokumen = kunciDokumen;
        this.nodeService = nodeService;
        this.izin = izin;
    }

    /** The templates that a step offers. */
    public List<Templat> pilihan(Langkah langkah) {
        return daftarTemplat.untuk(langkah);
    }

    /** What is known of a case's meeting. */
    public Rapat rapat(Berkas berkas) {
        return Rapat.baca(nodeService, berkas.simpul());
    }

    /**
     * Makes a document.
     *
     * @param rapat what is said of the meeting now; what is left out stays as it was
     * @throws JuklakException 400 for an unknown template or an over-long text, 403 for someone who does not perform the step, 409 where
     * someone else holds the task, the step does not offer the template, or the document is there already, 422 where the template cannot be
     * used
     */
    public NodeRef buat(LayananTugas.Tugas tugas, String idTemplat, Rapat rapat) {
        layananTugas.milikku(tugas);
        Templat templat = daftarTemplat.cari(idTemplat).orElseThrow(() -> new JuklakException("templat.tidakAda", 400, idTemplat));
        if (!templat.langkah().contains(tugas.langkah().id())) {
            throw new JuklakException("templat.bukanLangkahnya", 409, templat.nama(), Integer.toString(tugas.langkah().no()));
        }
        NodeRef simpul = tugas.berkas().simpul();
        // Of two at the same moment the second sees what the first made.
        kunciDokumen.ambil(simpul);
        String nama = templat.nama() + " " + tugas.berkas().nomor() + ".docx";
        dokumenLangkah.wajibBelumAda(tugas.berkas(), templat.jenis(), nama);
        catatRapat(simpul, rapat);
        return dokumenLangkah.dariTemplat(tugas.berkas(), tugas.langkah(), templat.jenis(), nama,
                naskahTemplat.susun(templat, tugas.berkas(), tugas.langkah()));
    }

    private void catatRapat(NodeRef berkas, Rapat rapat) {
        for (String teks : new String[]{ rapat.tempat(), rapat.pimpinan() }) {
            if (teks != null && teks.length() > Isian.MAKS) {
                throw new JuklakException("web.terlaluPanjang", 400, "rapat", Integer.toString(Isian.MAKS));
            }
        }
        if (!rapat.equals(Rapat.KOSONG)) {
            Rapat seluruhnya = rapat.atau(Rapat.baca(nodeService, berkas));
            izin.untuk(() -> nodeService.addAspect(berkas, JuklakModel.ASPEK_BERAPAT, seluruhnya.properti()));
        }
    }
}
