package id.juklak.berkas;

import java.util.Optional;

import org.activiti.engine.RuntimeService;
import org.activiti.engine.delegate.VariableScope;
import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

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
    private final RuntimeService runtimeService;

    /** @param nodeService the one without permission checks */
    public ProcessBerkas(Unchecked<NodeService> nodeService, RuntimeService runtimeService) {
        this.nodeService = nodeService.service();
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

    /** The case of an open task; empty when its process and the case don't belong together. */
    public Optional<Berkas> find(Task task) {
        return findMatching(runtimeService.getVariable(task.getProcessInstanceId(), ProcessVariables.BERKAS), task.getProcessInstanceId());
    }

    private Optional<Berkas> findMatching(Object reference, String processId) {
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
