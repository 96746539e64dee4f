package id.juklak.signing;

import java.util.Comparator;
import java.util.List;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;

import id.juklak.document.JuklakModel;

/**
 * Finds a document by its verification code, for whoever has the code. In the database, so that one that was signed this moment is found;
 * of the copies with the same code the archived one.
 */
public class CariKode {

    private final SearchService searchService;
    private final NodeService nodeService;

    /**
     * @param searchService the public one
     * @param nodeService the one without permission checks
     */
    public CariKode(SearchService searchService, NodeService nodeService) {
        this.searchService = searchService;
        this.nodeService = nodeService;
    }

    /** Null for a code that no document has. */
    NodeRef cari(String kode) {
        return KodeVerifikasi.mungkin(kode) ? AuthenticationUtil.runAsSystem(() -> sebagaiSistem(kode)) : null;
    }

    private NodeRef sebagaiSistem(String kode) {
        SearchParameters pencarian = new SearchParameters();
        pencarian.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        pencarian.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        pencarian.setQuery("TYPE:\"jkl:dokumen\" AND =jkl:kodeVerifikasi:\"" + kode + "\"");
        pencarian.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        ResultSet hasil = searchService.query(pencarian);
        try {
            List<NodeRef> semua = hasil.getNodeRefs();
            return semua.stream().filter(nodeService::exists)
                    .max(Comparator.comparing((NodeRef satu) -> nodeService.hasAspect(satu, JuklakModel.ASPEK_DIARSIPKAN))).orElse(null);
        } finally {
            hasil.close();
        }
    }
}
