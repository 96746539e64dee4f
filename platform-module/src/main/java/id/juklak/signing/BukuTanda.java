package id.juklak.signing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;

/** Keeps paraf and signatures on a document: parallel lists in two aspects, in the order of the acts. */
public class BukuTanda {

    private final NodeService nodeService;
    private final Izin izin;

    /** @param nodeService the one without permission checks */
    public BukuTanda(NodeService nodeService, Izin izin) {
        this.nodeService = nodeService;
        this.izin = izin;
    }

    public List<Tanda> baca(NodeRef dokumen, Tindakan tindakan) {
        Map<QName, Serializable> properti = nodeService.getProperties(dokumen);
        List<?> oleh = daftar(properti, tindakan, "Oleh");
        List<Tanda> semua = new ArrayList<>();
        for (int ke = 0; ke < oleh.size(); ke++) {
            semua.add(new Tanda((String) oleh.get(ke), (String) daftar(properti, tindakan, "Jabatan").get(ke),
                    (Date) daftar(properti, tindakan, "Pada").get(ke), (String) daftar(properti, tindakan, "Versi").get(ke),
                    (String) daftar(properti, tindakan, "Sha256").get(ke)));
        }
        return semua;
    }

    private List<?> daftar(Map<QName, Serializable> properti, Tindakan tindakan, String apa) {
        Serializable nilai = properti.get(tindakan.properti(apa));
        return nilai == null ? List.of() : nilai instanceof List<?> daftar ? daftar : List.of(nilai);
    }

    public void tambah(NodeRef dokumen, Tindakan tindakan, Tanda tanda) {
        List<Tanda> semua = new ArrayList<>(baca(dokumen, tindakan));
        semua.add(tanda);
        Map<QName, Serializable> properti = new HashMap<>();
        properti.put(tindakan.properti("Oleh"), new ArrayList<>(semua.stream().map(Tanda::oleh).toList()));
        properti.put(tindakan.properti("Jabatan"), new ArrayList<>(semua.stream().map(Tanda::jabatan).toList()));
        properti.put(tindakan.properti("Pada"), new ArrayList<>(semua.stream().map(Tanda::pada).toList()));
        properti.put(tindakan.properti("Versi"), new ArrayList<>(semua.stream().map(Tanda::versi).toList()));
        properti.put(tindakan.properti("Sha256"), new ArrayList<>(semua.stream().map(Tanda::sha256).toList()));
        boolean sudahDitandatangani = JuklakModel.DITANDATANGANI.equals(nodeService.getProperty(dokumen, JuklakModel.KEADAAN));
        izin.untuk(() -> {
            nodeService.addAspect(dokumen, tindakan.aspek(), properti);
            if (!sudahDitandatangani) {
                nodeService.setProperty(dokumen, JuklakModel.KEADAAN, tindakan.keadaan());
            }
        });
    }

    /**
     * Takes all paraf and signatures off a document and makes it a draft again.
     *
     * @return whether there were any
     */
    public boolean hapus(NodeRef dokumen) {
        boolean ada = false;
        for (Tindakan tindakan : Tindakan.values()) {
            if (nodeService.hasAspect(dokumen, tindakan.aspek())) {
                izin.untuk(() -> nodeService.removeAspect(dokumen, tindakan.aspek()));
                ada = true;
            }
        }
        izin.untuk(() -> nodeService.setProperty(dokumen, JuklakModel.KEADAAN, JuklakModel.KONSEP));
        return ada;
    }
}
