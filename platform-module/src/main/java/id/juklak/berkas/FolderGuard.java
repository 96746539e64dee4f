package id.juklak.berkas;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;

/**
 * The folders that the module makes keep their names, titles and places, and what they count: a case that bears the next case's number
 * keeps everybody from opening one, and a counter that is turned back gives an official number twice.
 */
public class FolderGuard
        implements
            NodeServicePolicies.OnUpdatePropertiesPolicy,
            NodeServicePolicies.OnMoveNodePolicy,
            NodeServicePolicies.BeforeDeleteNodePolicy,
            NodeServicePolicies.OnAddAspectPolicy,
            NodeServicePolicies.BeforeRemoveAspectPolicy {

    private static final List<QName> NAMES = List.of(ContentModel.PROP_NAME, ContentModel.PROP_TITLE);

    private final NodeService nodeService;
    private final ModuleFolders moduleFolders;
    private final OwnServices ownServices;

    /** @param nodeService the one without permission checks */
    FolderGuard(PolicyComponent policyComponent, Unchecked<NodeService> nodeService, ModuleFolders moduleFolders,
            OwnServices ownServices) {
        this.nodeService = nodeService.service();
        this.moduleFolders = moduleFolders;
        this.ownServices = ownServices;
        for (QName policy : List.of(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, NodeServicePolicies.OnMoveNodePolicy.QNAME,
                NodeServicePolicies.BeforeDeleteNodePolicy.QNAME)) {
            policyComponent.bindClassBehaviour(policy, ContentModel.TYPE_FOLDER, makeBehaviour(policy));
        }
        for (QName policy : List.of(NodeServicePolicies.OnAddAspectPolicy.QNAME, NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME)) {
            policyComponent.bindClassBehaviour(policy, JuklakModel.ASPECT_COUNTER, makeBehaviour(policy));
        }
    }

    private JavaBehaviour makeBehaviour(QName policy) {
        return new JavaBehaviour(this, policy.getLocalName(), NotificationFrequency.EVERY_EVENT);
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        // A folder that is just being made has no name before.
        boolean renamed = before.get(ContentModel.PROP_NAME) != null
                && NAMES.stream().anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
        boolean recounted = !Objects.equals(before.get(JuklakModel.PROP_LAST_NUMBER), after.get(JuklakModel.PROP_LAST_NUMBER));
        if (recounted && !ownServices.areAtWork() || renamed && isGuarded(node)) {
            refuse();
        }
    }

    @Override
    public void onMoveNode(ChildAssociationRef before, ChildAssociationRef after) {
        // A rename is a move within the same folder, and the name is watched above.
        if (!before.getParentRef().equals(after.getParentRef()) && !ownServices.areAtWork()
                && moduleFolders.contains(after.getChildRef(), before.getParentRef())) {
            refuse();
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        if (isGuarded(node)) {
            refuse();
        }
    }

    @Override
    public void onAddAspect(NodeRef node, QName aspect) {
        if (!ownServices.areAtWork()) {
            refuse();
        }
    }

    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        if (!ownServices.areAtWork() && nodeService.exists(node)) {
            refuse();
        }
    }

    private boolean isGuarded(NodeRef node) {
        return !ownServices.areAtWork() && moduleFolders.contains(node);
    }

    private static void refuse() {
        throw Denial.of("folder.dijaga");
    }
}
