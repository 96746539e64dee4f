package id.juklak.notify;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;

/** Of what people were reminded about a case's present task, noted down on the case. */
class ToldReminders {

    private final NodeService nodeService;
    private final BehaviourFilter behaviourFilter;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    ToldReminders(Unchecked<NodeService> nodeService, BehaviourFilter behaviourFilter, GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.behaviourFilter = behaviourFilter;
        this.guardedWrite = guardedWrite;
    }

    /** Ids of kinds of news; none where the case was at another task then. */
    @SuppressWarnings("unchecked")
    Collection<String> read(NodeRef berkas, String taskId) {
        boolean sameTask = taskId.equals(nodeService.getProperty(berkas, JuklakModel.PROP_REMINDED_TASK));
        return sameTask ? (Collection<String>) nodeService.getProperty(berkas, JuklakModel.PROP_REMINDED_STAGES) : List.of();
    }

    void record(NodeRef berkas, String taskId, Collection<String> toldKinds) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_REMINDED_TASK, taskId);
        properties.put(JuklakModel.PROP_REMINDED_STAGES, new ArrayList<>(toldKinds));
        // A reminder is no change that anyone made to the case.
        behaviourFilter.disableBehaviour(berkas, ContentModel.ASPECT_AUDITABLE);
        try {
            guardedWrite.run(() -> nodeService.addAspect(berkas, JuklakModel.ASPECT_REMINDED, properties));
        } finally {
            behaviourFilter.enableBehaviour(berkas, ContentModel.ASPECT_AUDITABLE);
        }
    }
}
