package id.juklak.berkas;

import org.activiti.engine.delegate.VariableScope;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.text.RefusalException;

/** Finds the case of a process. */
public class ProcessBerkas {

    /** The variable that holds the case folder's node reference. */
    public static final String BERKAS_VARIABLE = "jklwf_berkas";
    public static final String ENGINE_PREFIX = "activiti$";

    private final NodeService nodeService;

    /** @param nodeService the one without permission checks */
    public ProcessBerkas(Unchecked<NodeService> nodeService) {
        this.nodeService = nodeService.service();
    }

    /**
     * The case of a process. A process variable can be changed through REST by those involved; so the case must name the process too.
     *
     * @throws RefusalException 409 when the two don't belong together
     */
    public Berkas find(VariableScope scope, String processId) {
        Berkas berkas = read(scope.getVariable(BERKAS_VARIABLE));
        if (berkas == null || !(ENGINE_PREFIX + processId).equals(berkas.processId())) {
            throw new RefusalException("bukanBerkasnya", 409);
        }
        return berkas;
    }

    private Berkas read(Object reference) {
        if (!(reference instanceof String text) || !NodeRef.isNodeRef(text)) {
            return null;
        }
        NodeRef node = new NodeRef(text);
        return nodeService.exists(node) && nodeService.getType(node).equals(JuklakModel.TYPE_BERKAS)
                ? Berkas.read(nodeService, node)
                : null;
    }
}
