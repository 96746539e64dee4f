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
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;

/** Whether each change of a document leaves a version is not for its writer to switch off. */
public class VersioningGuard implements NodeServicePolicies.OnUpdatePropertiesPolicy, NodeServicePolicies.BeforeRemoveAspectPolicy {

    /** The switches, and how ACS's model sets them by itself. */
    private static final Map<QName, Boolean> SWITCHES = Map.of(ContentModel.PROP_AUTO_VERSION, true,
            ContentModel.PROP_AUTO_VERSION_PROPS, false, ContentModel.PROP_INITIAL_VERSION, true);

    private final NodeService nodeService;
    private final OwnServices ownServices;

    /** @param nodeService the one without permission checks */
    VersioningGuard(PolicyComponent policyComponent, Unchecked<NodeService> nodeService, OwnServices ownServices) {
        this.nodeService = nodeService.service();
        this.ownServices = ownServices;
        policyComponent.bindClassBehaviour(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, JuklakModel.TYPE_DOCUMENT,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT));
        policyComponent.bindClassBehaviour(NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME, ContentModel.ASPECT_VERSIONABLE,
                new JavaBehaviour(this, "beforeRemoveAspect", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        SWITCHES.forEach((name, byItself) -> {
            Serializable value = after.get(name);
            boolean isDefault = before.get(name) == null && byItself.equals(value);
            if (!isDefault && !Objects.equals(before.get(name), value) && !ownServices.areAtWork()) {
                throw Denial.of("versi.dijaga");
            }
        });
    }

    /** With the aspect all versions go. */
    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        if (!ownServices.areAtWork() && JuklakModel.URI.equals(nodeService.getType(node).getNamespaceURI())) {
            throw Denial.of("versi.dijaga");
        }
    }
}
