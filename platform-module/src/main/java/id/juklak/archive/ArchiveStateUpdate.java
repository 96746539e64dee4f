package id.juklak.archive;

import java.util.List;

import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;

/** Whoever retracts, replaces or enacts an archived document: the archive's state of it follows. */
public class ArchiveStateUpdate implements NodeServicePolicies.OnAddAspectPolicy {

    private final NodeService nodeService;
    private final ArchiveNotes archiveNotes;

    /** @param nodeService the one without permission checks */
    ArchiveStateUpdate(PolicyComponent policyComponent, Unchecked<NodeService> nodeService, ArchiveNotes archiveNotes) {
        this.nodeService = nodeService.service();
        this.archiveNotes = archiveNotes;
        for (QName aspect : List.of(JuklakModel.ASPECT_RETRACTED, JuklakModel.ASPECT_SUPERSEDED, JuklakModel.ASPECT_WITH_PENETAPAN)) {
            policyComponent.bindClassBehaviour(NodeServicePolicies.OnAddAspectPolicy.QNAME, aspect,
                    new JavaBehaviour(this, "onAddAspect", NotificationFrequency.EVERY_EVENT));
        }
    }

    @Override
    public void onAddAspect(NodeRef node, QName aspect) {
        if (nodeService.getProperty(node, JuklakModel.PROP_ARCHIVE_KIND) != null) {
            archiveNotes.refresh(node);
        }
    }
}
