package id.juklak.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.document.IsiBerkas;
import id.juklak.document.Sidik;
import id.juklak.signing.Keutuhan;
import id.juklak.signing.Tanda;
import id.juklak.signing.Tindakan;
import id.juklak.sop.Langkah;
import id.juklak.sop.Perlu;

/** What a step asks of the case before it may be completed: documents that are there, and the acts that they must bear. */
public class Gerbang {

    private static final String USULAN = "usulan";
    private static final String PERMENKO = "perMenko";

    private final IsiBerkas isiBerkas;
    private final Keutuhan keutuhan;
    private final Sidik sidik;

    public Gerbang(IsiBerkas isiBerkas, Keutuhan keutuhan, Sidik sidik) {
        this.isiBerkas = isiBerkas;
        this.keutuhan = keutuhan;
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

    /**
     * The acts that the step's own office may do to a document now, in the SOP's order: those that the step asks for and the document
     * lacks, or that the step allows.
     */
    List<Tindakan> kurangTanda(Berkas berkas, Langkah langkah, NodeRef dokumen) {
        List<Perlu> milik = Stream.concat(langkah.perlu().stream(), langkah.boleh().stream())
                .filter(perlu -> langkah.pelaksana().equals(perlu.oleh()) && berlaku(perlu, berkas, dokumen)).toList();
        if (milik.isEmpty() || !isiBerkas.berlaku(dokumen) || !sidik.berisi(dokumen)) {
            return List.of();
        }
        List<Tanda> sah = keutuhan.sah(dokumen);
        return milik.stream().filter(perlu -> !dibubuhi(sah, perlu)).flatMap(perlu -> perlu.tindakan().stream()).map(Tindakan::dari)
                .distinct().toList();
    }

    /**
     * What has to be on a document before the step's own office puts its mark on it: the marks of the offices that come before it in the
     * step's list.
     *
     * @return what is missing of that, whole sentences in the user's language
     */
    List<String> mendahului(Berkas berkas, Langkah langkah, NodeRef dokumen) {
        List<Perlu> sebelum = langkah.perlu().stream().filter(perlu -> berlaku(perlu, berkas, dokumen) && perlu.oleh() != null)
                .takeWhile(perlu -> !perlu.oleh().equals(langkah.pelaksana())).toList();
        if (sebelum.isEmpty()) {
            return List.of();
        }
        List<Tanda> sah = keutuhan.sah(dokumen);
        return sebelum.stream().filter(perlu -> !dibubuhi(sah, perlu)).map(this::belum).toList();
    }

    private boolean berlaku(Perlu perlu, Berkas berkas, NodeRef dokumen) {
        return perlu.jenis().equals(isiBerkas.jenis(dokumen)) && berlaku(perlu, berkas, berkas.perluPerMenko());
    }

    private boolean berlaku(Perlu perlu, Berkas berkas, boolean perluPerMenko) {
        return perlu.jika() == null || perlu.jika().equals(USULAN) && berkas.asal().equals(USULAN)
                || perlu.jika().equals(PERMENKO) && perluPerMenko;
    }

    private String kurang(Perlu perlu, List<NodeRef> sejenis) {
        List<NodeRef> dokumen = sejenis.stream().filter(sidik::berisi).toList();
        String nama = I18NUtil.getMessage("juklak.jenis." + perlu.jenis());
        if (dokumen.isEmpty()) {
            return I18NUtil.getMessage("juklak.gerbang.belumAda", nama);
        }
        return perlu.tindakan().isEmpty() || dokumen.stream().anyMatch(satu -> dibubuhi(keutuhan.sah(satu), perlu)) ? null : belum(perlu);
    }

    private String belum(Perlu perlu) {
        String apa = perlu.tindakan().size() > 1 ? "belumDibubuhi" : perlu.tindakan().get(0);
        return I18NUtil.getMessage("juklak.gerbang." + apa, I18NUtil.getMessage("juklak.jenis." + perlu.jenis()),
                I18NUtil.getMessage("juklak.peran." + perlu.oleh()));
    }

    /** Whether one of the acts by the office is among the marks that hold. */
    private static boolean dibubuhi(List<Tanda> sah, Perlu perlu) {
        return sah.stream().anyMatch(tanda -> perlu.oleh().equals(tanda.jabatan()) && perlu.tindakan().contains(tanda.tindakan().id()));
    }
}
