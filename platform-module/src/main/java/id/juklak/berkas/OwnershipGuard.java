package id.juklak.berkas;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * Nobody owns what the module makes: in ACS an owner may do everything with a node, and gives others rights on it. So the system user owns
 * it, and that stays so. Where the aspect that names an owner goes, ACS takes the maker for the owner again.
 */
public class OwnershipGuard implements NodeServicePolicies.OnUpdatePropertiesPolicy, NodeServicePolicies.BeforeRemoveAspectPolicy {

    private final ModuleFolders moduleFolders;
    private final JabatanRights jabatanRights;
    private final OwnServices ownServices;

    OwnershipGuard(PolicyComponent policyComponent, ModuleFolders moduleFolders, JabatanRights jabatanRights, OwnServices ownServices) {
        this.moduleFolders = moduleFolders;
        this.jabatanRights = jabatanRights;
        this.ownServices = ownServices;
        policyComponent.bindClassBehaviour(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, ContentModel.ASPECT_OWNABLE,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT));
        policyComponent.bindClassBehaviour(NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME, ContentModel.ASPECT_OWNABLE,
                new JavaBehaviour(this, "beforeRemoveAspect", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Serializable owner = before.get(ContentModel.PROP_OWNER);
        if (owner != null && !Objects.equals(owner, after.get(ContentModel.PROP_OWNER))) {
            check(node);
        }
    }

    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        check(node);
    }

    private void check(NodeRef node) {
        if (!ownServices.areAtWork() && moduleFolders.holds(node) && !jabatanRights.isAcsAdministrator()) {
            throw Denial.of("pemilik.dijaga");
        }
    }
}
