package id.juklak.signing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;

/**
 * Keeps paraf and signatures on a document: parallel lists in two aspects, in the order of the acts, and in a third those that were voided.
 */
public class BukuTanda {

    private final NodeService nodeService;
    private final Izin izin;

    /** @param nodeService the one without permission checks */
    public BukuTanda(NodeService nodeService, Izin izin) {
        this.nodeService = nodeService;
        this.izin = izin;
    }

    /**
     * A mark that a change of the content voided.
     *
     * @param tindakan id of the act
     * @param oleh whose mark it was
     * @param pada when it was voided
     */
    public record Gugur(String tindakan, String oleh, String jabatan, Date pada) {}

    public List<Tanda> baca(NodeRef dokumen, Tindakan tindakan) {
        return baca(nodeService.getProperties(dokumen), tindakan);
    }

    /** All marks, paraf first. */
    public List<Tanda> semua(NodeRef dokumen) {
        Map<QName, Serializable> properti = nodeService.getProperties(dokumen);
        return Arrays.stream(Tindakan.values()).flatMap(tindakan -> baca(properti, tindakan).stream()).toList();
    }

    /** Whether a document was ever signed: then its content stays as it is. */
    public boolean ditandatangani(NodeRef dokumen) {
        return nodeService.hasAspect(dokumen, JuklakModel.ASPEK_BERTANDA_TANGAN);
    }

    private List<Tanda> baca(Map<QName, Serializable> properti, Tindakan tindakan) {
        int banyak = daftar(properti, tindakan.properti("Oleh")).size();
        List<Tanda> semua = new ArrayList<>();
        for (int ke = 0; ke < banyak; ke++) {
            Long panjang = satu(properti, tindakan.properti("Panjang"), ke);
            semua.add(new Tanda(tindakan, satu(properti, tindakan.properti("Oleh"), ke), satu(properti, tindakan.properti("Jabatan"), ke),
                    satu(properti, tindakan.properti("Pada"), ke), satu(properti, tindakan.properti("Versi"), ke),
                    satu(properti, tindakan.properti("Sha256"), ke), panjang == null ? -1 : panjang,
                    isi(satu(properti, tindakan.properti("Penyedia"), ke)), isi(satu(properti, tindakan.properti("Sertifikat"), ke))));
        }
        return semua;
    }

    @SuppressWarnings("unchecked")
    private static <T> T satu(Map<QName, Serializable> properti, QName nama, int ke) {
        List<?> semua = daftar(properti, nama);
        return ke < semua.size() ? (T) semua.get(ke) : null;
    }

    private static List<?> daftar(Map<QName, Serializable> properti, QName nama) {
        Serializable nilai = properti.get(nama);
        return nilai == null ? List.of() : nilai instanceof List<?> daftar ? daftar : List.of(nilai);
    }

    /** The lists are parallel and hold no null; what a mark doesn't have is an empty text there. */
    private static String isi(String teks) {
        return teks == null || teks.isEmpty() ? null : teks;
    }

    /** Adds a mark; one of the same act and office that was voided before counts as renewed. */
    public void tambah(NodeRef dokumen, Tanda tanda) {
        Tindakan tindakan = tanda.tindakan();
        List<Tanda> semua = new ArrayList<>(baca(dokumen, tindakan));
        semua.add(tanda);
        Map<QName, Serializable> properti = new HashMap<>();
        taruh(properti, tindakan.properti("Oleh"), semua, Tanda::oleh);
        taruh(properti, tindakan.properti("Jabatan"), semua, Tanda::jabatan);
        taruh(properti, tindakan.properti("Pada"), semua, Tanda::pada);
        taruh(properti, tindakan.properti("Versi"), semua, Tanda::versi);
        taruh(properti, tindakan.properti("Sha256"), semua, Tanda::sha256);
        taruh(properti, tindakan.properti("Panjang"), semua, Tanda::panjang);
        if (tindakan == Tindakan.TANDA_TANGAN) {
            taruh(properti, tindakan.properti("Penyedia"), semua, satu -> Objects.toString(satu.penyedia(), ""));
            taruh(properti, tindakan.properti("Sertifikat"), semua, satu -> Objects.toString(satu.sertifikat(), ""));
        }
        boolean sudahDitandatangani = JuklakModel.DITANDATANGANI.equals(nodeService.getProperty(dokumen, JuklakModel.KEADAAN));
        List<Gugur> gugur = gugur(dokumen);
        izin.untuk(() -> {
            nodeService.addAspect(dokumen, tindakan.aspek(), properti);
            if (!sudahDitandatangani) {
                nodeService.setProperty(dokumen, JuklakModel.KEADAAN, tindakan.keadaan());
            }
            simpanGugur(dokumen, gugur.stream()
                    .filter(satu -> !satu.tindakan().equals(tindakan.id()) || !satu.jabatan().equals(tanda.jabatan())).toList());
        });
    }

    private static <T> void taruh(Map<QName, Serializable> properti, QName nama, List<T> semua, Function<T, ? extends Serializable> apa) {
        properti.put(nama, new ArrayList<Serializable>(semua.stream().map(apa).toList()));
    }

    /** The marks that changes of the content voided and that nobody has renewed. */
    public List<Gugur> gugur(NodeRef dokumen) {
        Map<QName, Serializable> properti = nodeService.getProperties(dokumen);
        List<Gugur> semua = new ArrayList<>();
        for (int ke = 0; ke < daftar(properti, JuklakModel.GUGUR_OLEH).size(); ke++) {
            semua.add(new Gugur(satu(properti, JuklakModel.GUGUR_TINDAKAN, ke), satu(properti, JuklakModel.GUGUR_OLEH, ke),
                    satu(properti, JuklakModel.GUGUR_JABATAN, ke), satu(properti, JuklakModel.GUGUR_PADA, ke)));
        }
        return semua;
    }

    /** Takes all marks off a document, makes it a draft again and keeps in sight whose marks they were. */
    public void gugurkan(NodeRef dokumen, Date pada) {
        List<Gugur> gugur = new ArrayList<>(gugur(dokumen));
        for (Tindakan tindakan : Tindakan.values()) {
            baca(dokumen, tindakan).forEach(tanda -> gugur.add(new Gugur(tindakan.id(), tanda.oleh(), tanda.jabatan(), pada)));
        }
        izin.untuk(() -> {
            for (Tindakan tindakan : Tindakan.values()) {
                if (nodeService.hasAspect(dokumen, tindakan.aspek())) {
                    nodeService.removeAspect(dokumen, tindakan.aspek());
                }
            }
            nodeService.setProperty(dokumen, JuklakModel.KEADAAN, JuklakModel.KONSEP);
            simpanGugur(dokumen, gugur);
        });
    }

    private void simpanGugur(NodeRef dokumen, List<Gugur> gugur) {
        if (gugur.isEmpty()) {
            if (nodeService.hasAspect(dokumen, JuklakModel.ASPEK_GUGUR)) {
                nodeService.removeAspect(dokumen, JuklakModel.ASPEK_GUGUR);
            }
            return;
        }
        Map<QName, Serializable> properti = new HashMap<>();
        taruh(properti, JuklakModel.GUGUR_TINDAKAN, gugur, Gugur::tindakan);
        taruh(properti, JuklakModel.GUGUR_OLEH, gugur, Gugur::oleh);
        taruh(properti, JuklakModel.GUGUR_JABATAN, gugur, Gugur::jabatan);
        taruh(properti, JuklakModel.GUGUR_PADA, gugur, Gugur::pada);
        nodeService.addAspect(dokumen, JuklakModel.ASPEK_GUGUR, properti);
    }
}
