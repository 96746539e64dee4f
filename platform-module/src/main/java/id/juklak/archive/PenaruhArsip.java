package id.juklak.archive;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;

/** Makes a document in an archive folder an archived one: by whatever way it comes there, it gets the same notes. */
public class PenaruhArsip {

    /** What tells where an archived document comes from. */
    static final List<QName> ASAL = List.of(JuklakModel.NOMOR_BERKAS_ASAL, JuklakModel.TAHUN_ARSIP, JuklakModel.UNIT_ASAL,
            JuklakModel.JUDUL_ARSIP,
            JuklakModel.nama("bentukArsip"));

    private final NodeService nodeService;
    private final Perihal perihal;
    private final Izin izin;

    /** @param nodeService the one without permission checks */
    PenaruhArsip(NodeService nodeService, Perihal perihal, Izin izin) {
        this.nodeService = nodeService;
        this.perihal = perihal;
        this.izin = izin;
    }

    /** @param properti what the document bears, with where it comes from; null values are left out */
    void taruh(NodeRef dokumen, Map<QName, Serializable> properti) {
        izin.untuk(() -> {
            if (!nodeService.hasAspect(dokumen, JuklakModel.ASPEK_DIARSIPKAN)) {
                nodeService.addAspect(dokumen, JuklakModel.ASPEK_DIARSIPKAN, null);
            }
            properti.forEach((nama, nilai) -> {
                if (nilai != null) {
                    nodeService.setProperty(dokumen, nama, nilai);
                }
            });
        });
        perihal.terapkan(dokumen);
    }
}
