package id.juklak.signing;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.document.JuklakModel;

/** What anyone may learn of a document by its code, without an account. */
public class VerifikasiPublik {

    private static final QName NOMOR_PENETAPAN = JuklakModel.nama("nomorPenetapan");
    private static final QName TANGGAL_PENETAPAN = JuklakModel.nama("tanggalPenetapan");

    private final CariKode cariKode;
    private final NodeService nodeService;
    private final Verifikasi verifikasi;

    /** @param nodeService the one without permission checks */
    public VerifikasiPublik(CariKode cariKode, NodeService nodeService, Verifikasi verifikasi) {
        this.cariKode = cariKode;
        this.nodeService = nodeService;
        this.verifikasi = verifikasi;
    }

    /** Null for a code that no document has. */
    public DokumenPublik cari(String kode) {
        NodeRef dokumen = cariKode.cari(kode);
        return dokumen == null ? null : AuthenticationUtil.runAsSystem(() -> tampak(dokumen));
    }

    private DokumenPublik tampak(NodeRef dokumen) {
        Map<QName, Serializable> properti = nodeService.getProperties(dokumen);
        // What the Menko enacted goes by the number of the enactment.
        boolean ditetapkan = properti.get(NOMOR_PENETAPAN) != null;
        return new DokumenPublik(nodeService.getType(dokumen).getLocalName(), judul(dokumen, properti),
                (String) properti.get(ditetapkan ? NOMOR_PENETAPAN : JuklakModel.NOMOR),
                (Date) properti.get(ditetapkan ? TANGGAL_PENETAPAN : JuklakModel.TANGGAL), (Date) properti.get(JuklakModel.DITARIK_PADA),
                (Date) properti.get(JuklakModel.DIGANTIKAN_PADA),
                verifikasi.dokumen(dokumen));
    }

    /** The title that the archive gave it; before that its case's. */
    private String judul(NodeRef dokumen, Map<QName, Serializable> properti) {
        if (properti.get(ContentModel.PROP_TITLE) instanceof String judul && !judul.isBlank()) {
            return judul;
        }
        NodeRef folder = nodeService.getPrimaryParent(dokumen).getParentRef();
        String judul = (String) nodeService.getProperty(folder, JuklakModel.JUDUL);
        return judul == null ? (String) properti.get(ContentModel.PROP_NAME) : judul;
    }
}
