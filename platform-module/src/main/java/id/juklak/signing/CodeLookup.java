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

import id.juklak.acs.Checked;
import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;

/**
 * Finds a document by its verification code, for whoever has the code. In the database, so that one that was signed this moment is found;
 * of the copies with the same code the archived one.
 */
public class CodeLookup {

    private final SearchService searchService;
    private final NodeService nodeService;

    /**
     * @param searchService the public one
     * @param nodeService the one without permission checks
     */
    public CodeLookup(Checked<SearchService> searchService, Unchecked<NodeService> nodeService) {
        this.searchService = searchService.service();
        this.nodeService = nodeService.service();
    }

    /** Null for a code that no document has. */
    NodeRef find(String code) {
        return VerificationCodes.isPossible(code) ? AuthenticationUtil.runAsSystem(() -> findAsSystem(code)) : null;
    }

    private NodeRef findAsSystem(String code) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.setQuery("TYPE:\"jkl:dokumen\" AND =jkl:kodeVerifikasi:\"" + code + "\"");
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        ResultSet results = searchService.query(parameters);
        try {
            List<NodeRef> nodes = results.getNodeRefs();
            return nodes.stream().filter(nodeService::exists)
                    .max(Comparator.comparing((NodeRef node) -> nodeService.hasAspect(node, JuklakModel.ASPECT_ARCHIVED))).orElse(null);
        } finally {
            results.close();
        }
    }
}
