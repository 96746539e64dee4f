package id.juklak.process;

import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.document.IsiBerkas;
import id.juklak.document.Sidik;
import id.juklak.signing.BukuTanda;
import id.juklak.signing.Tindakan;
import id.juklak.sop.Langkah;
import id.juklak.sop.Perlu;

/** What a step asks of the case before it may be completed: documents that are there, and the acts that they must bear. */
public class Gerbang {

    private static final String USULAN = "usulan";
    private static final String PERMENKO = "perMenko";

    private final IsiBerkas isiBerkas;
    private final BukuTanda bukuTanda;
    private final Sidik sidik;

    public Gerbang(IsiBerkas isiBerkas, BukuTanda bukuTanda, Sidik sidik) {
        this.isiBerkas = isiBerkas;
        this.bukuTanda = bukuTanda;
        this.sidik = sidik;
    }

    /**
     * One requirement as it stands.
     *
     * @param kurang what is missing, a whole sentence in the user's language; null when it is met
     */
    public record Syarat(Perlu perlu, String kurang) {

        public boolean terpenuhi() {
            return kurang == null;
        }
    }

    /**
     * @param perluPerMenko the decision that counts: the case's, or the one being made
     * @return the requirements that apply, in the SOP's order
     */
    public List<Syarat> periksa(Berkas berkas, Langkah langkah, boolean perluPerMenko) {
        Map<String, List<NodeRef>> menurutJenis = isiBerkas.menurutJenis(berkas.simpul());
        return langkah.perlu().stream().filter(perlu -> berlaku(perlu, berkas, perluPerMenko))
                .map(perlu -> new Syarat(perlu, kurang(perlu, menurutJenis.getOrDefault(perlu.jenis(), List.of())))).toList();
    }

    /** The acts by the step's own office that a document still lacks, in the SOP's order. */
    List<Tindakan> kurangTanda(Berkas berkas, Langkah langkah, NodeRef dokumen) {
        String jenis = isiBerkas.jenis(dokumen);
        return langkah.perlu().stream().filter(perlu -> perlu.jenis().equals(jenis) && langkah.pelaksana().equals(perlu.oleh()))
                .filter(perlu -> berlaku(perlu, berkas, berkas.perluPerMenko()) && !dibubuhi(dokumen, perlu))
                .flatMap(perlu -> perlu.tindakan().stream()).map(Tindakan::dari).distinct().toList();
    }

    private boolean berlaku(Perlu perlu, Berkas berkas, boolean perluPerMenko) {
        return perlu.jika() == null || perlu.jika().equals(USULAN) && berkas.asal().equals(USULAN) || perlu.jika().equals(PERMENKO) && perluPerMenko;
    }

    private String kurang(Perlu perlu, List<NodeRef> sejenis) {
        List<NodeRef> dokumen = sejenis.stream().filter(sidik::berisi).toList();
        String nama = I18NUtil.getMessage("juklak.jenis." + perlu.jenis());
        if (dokumen.isEmpty()) {
            return I18NUtil.getMessage("juklak.gerbang.belumAda", nama);
        }
        if (perlu.tindakan().isEmpty() || dokumen.stream().anyMatch(satu -> dibubuhi(satu, perlu))) {
            return null;
        }
        String apa = perlu.tindakan().size() > 1 ? "belumDibubuhi" : perlu.tindakan().get(0);
        return I18NUtil.getMessage("juklak.gerbang." + apa, nama, I18NUtil.getMessage("juklak.peran." + perlu.oleh()));
    }

    /** Whether the document bears one of the acts by the office, given to the content that it has now. */
    private boolean dibubuhi(NodeRef dokumen, Perlu perlu) {
        String kini = sidik.sha256(dokumen);
        return perlu.tindakan().stream().map(Tindakan::dari).flatMap(tindakan -> bukuTanda.baca(dokumen, tindakan).stream())
                .anyMatch(tanda -> perlu.oleh().equals(tanda.jabatan()) && tanda.sha256().equals(kini));
    }
}
