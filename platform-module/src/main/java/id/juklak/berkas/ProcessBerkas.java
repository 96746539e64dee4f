package id.juklak.berkas;

import java.util.Optional;

import org.activiti.engine.ActivitiObjectNotFoundException;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.delegate.VariableScope;
import org.activiti.engine.task.Task;
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
import id.juklak.model.EngineIds;
import id.juklak.model.JuklakModel;
import id.juklak.model.ProcessVariables;
import id.juklak.text.RefusalException;

/**
 * Finds the case of a process, for whoever asks: the process itself, and who looks at its tasks. A process variable can be changed through
 * REST by those involved; so the case must name the process too, and that nobody but our own services writes.
 */
public class ProcessBerkas {

    private final NodeService nodeService;
    private final SearchService searchService;
    private final RuntimeService runtimeService;

    /** @param nodeService the one without permission checks */
    public ProcessBerkas(Unchecked<NodeService> nodeService, Checked<SearchService> searchService, RuntimeService runtimeService) {
        this.nodeService = nodeService.service();
        this.searchService = searchService.service();
        this.runtimeService = runtimeService;
    }

    /**
     * The case of a process, as the process itself sees it while it works.
     *
     * @throws RefusalException 409 when the two don't belong together
     */
    public Berkas find(VariableScope scope, String processId) {
        return findMatching(scope.getVariable(ProcessVariables.BERKAS), processId)
                .orElseThrow(() -> new RefusalException("bukanBerkasnya", 409));
    }

    /** The case of an open task; empty where no case names its process, or when it has just been completed. */
    public Optional<Berkas> find(Task task) {
        Object reference;
        try {
            reference = runtimeService.getVariable(task.getProcessInstanceId(), ProcessVariables.BERKAS);
        } catch (ActivitiObjectNotFoundException ended) {
            return Optional.empty();
        }
        return findMatching(reference, task.getProcessInstanceId());
    }

    /** The case of a process that may have none, because it was refused before it had one. */
    public Optional<Berkas> findIfAny(VariableScope scope, String processId) {
        return findMatching(scope.getVariable(ProcessVariables.BERKAS), processId);
    }

    /** By the variable, which is quick; where someone has written another value into it, by what the case itself says. */
    private Optional<Berkas> findMatching(Object reference, String processId) {
        Optional<Berkas> named = findNamed(reference, processId);
        return named.isPresent() ? named : findNaming(EngineIds.inAcs(processId));
    }

    private Optional<Berkas> findNaming(String processId) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.setQuery("TYPE:\"" + JuklakModel.TYPE_BERKAS + "\" AND =jkl:idProses:\"" + processId + "\"");
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL_IF_POSSIBLE);
        return AuthenticationUtil.runAsSystem(() -> {
            ResultSet results = searchService.query(parameters);
            try {
                return results.getNodeRefs().stream().map(node -> Berkas.read(nodeService, node))
                        .filter(berkas -> processId.equals(berkas.processId())).findFirst();
            } finally {
                results.close();
            }
        });
    }

    private Optional<Berkas> findNamed(Object reference, String processId) {
        if (!(reference instanceof String text) || !NodeRef.isNodeRef(text)) {
            return Optional.empty();
        }
        NodeRef node = new NodeRef(text);
        if (!nodeService.exists(node) || !nodeService.getType(node).equals(JuklakModel.TYPE_BERKAS)) {
            return Optional.empty();
        }
        return Optional.of(Berkas.read(nodeService, node)).filter(berkas -> EngineIds.inAcs(processId).equals(berkas.processId()));
    }
}
