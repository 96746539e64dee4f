package id.juklak.archive;

import java.util.List;

import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.document.JuklakModel;

/** Whoever retracts, replaces or enacts an archived document: the archive's state of it follows. */
public class KeadaanArsip implements NodeServicePolicies.OnAddAspectPolicy {

    private final NodeService nodeService;
    private final Perihal perihal;

    /** @param nodeService the one without permission checks */
    KeadaanArsip(PolicyComponent policyComponent, NodeService nodeService, Perihal perihal) {
        this.nodeService = nodeService;
        this.perihal = perihal;
        for (QName aspek : List.of(JuklakModel.ASPEK_DITARIK, JuklakModel.ASPEK_DIGANTIKAN, JuklakModel.ASPEK_DITETAPKAN)) {
            policyComponent.bindClassBehaviour(NodeServicePolicies.OnAddAspectPolicy.QNAME, aspek,
                    new JavaBehaviour(this, "onAddAspect", NotificationFrequency.EVERY_EVENT));
        }
    }

    @Override
    public void onAddAspect(NodeRef simpul, QName aspek) {
        if (nodeService.getProperty(simpul, JuklakModel.JENIS_ARSIP) != null) {
            perihal.sesuaikan(simpul);
        }
    }
}
