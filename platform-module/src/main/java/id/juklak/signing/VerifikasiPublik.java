package id.juklak.signing;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.QName;

import id.juklak.document.JuklakModel;

/**
 * What anyone may learn of a document by its code, without an account. The document is looked up in the database, so that one that was signed
 * this moment is found; of the copies with the same code the archived one speaks.
 */
public class VerifikasiPublik {

    private static final Comparator<Temuan> ARSIP_DAHULU = Comparator.comparing(Temuan::diarsipkan).reversed();

    private static final QName NOMOR_PENETAPAN = JuklakModel.nama("nomorPenetapan");
    private static final QName TANGGAL_PENETAPAN = JuklakModel.nama("tanggalPenetapan");

    private final SearchService searchService;
    private final NodeService nodeService;
    private final Verifikasi verifikasi;

    /**
     * @param searchService the public one
     * @param nodeService the one without permission checks
     */
    public VerifikasiPublik(SearchService searchService, NodeService nodeService, Verifikasi verifikasi) {
        this.searchService = searchService;
        this.nodeService = nodeService;
        this.verifikasi = verifikasi;
    }

    private record Temuan(NodeRef simpul, boolean diarsipkan) {
    }

    /** Null for a code that no document has. */
    public DokumenPublik cari(String kode) {
        return KodeVerifikasi.mungkin(kode) ? AuthenticationUtil.runAsSystem(() -> sebagaiSistem(kode)) : null;
    }

    private DokumenPublik sebagaiSistem(String kode) {
        SearchParameters pencarian = new SearchParameters();
        pencarian.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        pencarian.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        pencarian.setQuery("TYPE:\"jkl:dokumen\" AND =jkl:kodeVerifikasi:\"" + kode + "\"");
        pencarian.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        ResultSet hasil = searchService.query(pencarian);
        try {
            List<NodeRef> semua = hasil.getNodeRefs();
            return semua.stream().filter(nodeService::exists).map(satu -> new Temuan(satu, nodeService.hasAspect(satu, JuklakModel.ASPEK_DIARSIPKAN)))
                    .min(ARSIP_DAHULU).map(satu -> tampak(satu.simpul())).orElse(null);
        } finally {
            hasil.close();
        }
    }

    private DokumenPublik tampak(NodeRef dokumen) {
        Map<QName, Serializable> properti = nodeService.getProperties(dokumen);
        // What the Menko enacted goes by the number of the enactment.
        boolean ditetapkan = properti.get(NOMOR_PENETAPAN) != null;
        return new DokumenPublik(nodeService.getType(dokumen).getLocalName(), judul(dokumen, properti), (String) properti.get(ditetapkan ? NOMOR_PENETAPAN : JuklakModel.NOMOR),
                (Date) properti.get(ditetapkan ? TANGGAL_PENETAPAN : JuklakModel.TANGGAL), (Date) properti.get(JuklakModel.DITARIK_PADA), (Date) properti.get(JuklakModel.DIGANTIKAN_PADA),
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
