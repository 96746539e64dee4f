package id.juklak.signing;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.text.FrozenException;
import id.juklak.text.RefusalException;

/**
 * A signed document stays as it is, for administrators and the system user too, by whatever way they come: content, name, title, kind,
 * place and versions. It is neither deleted nor checked out. The same holds for the detached signatures that lie beside a document.
 */
public class SignedDocumentGuard
        implements
            NodeServicePolicies.OnUpdatePropertiesPolicy,
            NodeServicePolicies.BeforeDeleteNodePolicy,
            NodeServicePolicies.OnMoveNodePolicy,
            NodeServicePolicies.BeforeSetNodeTypePolicy,
            NodeServicePolicies.BeforeAddAspectPolicy,
            NodeServicePolicies.BeforeRemoveAspectPolicy {

    /** What says what a file is. The version's label changes with every version that is made, and when the newest is taken away. */
    private static final Set<QName> CORE_PROPERTIES = Set.of(ContentModel.PROP_NAME, ContentModel.PROP_TITLE, ContentModel.PROP_CONTENT,
            ContentModel.PROP_VERSION_LABEL);

    private final NodeService nodeService;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    public SignedDocumentGuard(PolicyComponent policyComponent, Unchecked<NodeService> nodeService, GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.guardedWrite = guardedWrite;
        for (QName guardedClass : List.of(JuklakModel.ASPECT_SIGNED, JuklakModel.TYPE_DETACHED_SIGNATURE)) {
            for (QName policy : List.of(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                    NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
                    NodeServicePolicies.OnMoveNodePolicy.QNAME, NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME)) {
                policyComponent.bindClassBehaviour(policy, guardedClass, makeBehaviour(policy));
            }
        }
        // ACS asks only those who watch the aspect itself: to check out adds one, and with the other all versions go.
        policyComponent.bindClassBehaviour(NodeServicePolicies.BeforeAddAspectPolicy.QNAME, ContentModel.ASPECT_CHECKED_OUT,
                makeBehaviour(NodeServicePolicies.BeforeAddAspectPolicy.QNAME));
        policyComponent.bindClassBehaviour(NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME, ContentModel.ASPECT_VERSIONABLE,
                makeBehaviour(NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME));
    }

    private JavaBehaviour makeBehaviour(QName policy) {
        return new JavaBehaviour(this, policy.getLocalName(), NotificationFrequency.EVERY_EVENT);
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (CORE_PROPERTIES.stream().anyMatch(property -> !Objects.equals(before.get(property), after.get(property)))) {
            refuse(node);
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        refuse(node);
    }

    @Override
    public void onMoveNode(ChildAssociationRef before, ChildAssociationRef after) {
        // A rename is a move within the same folder, and the name is watched above.
        if (!before.getParentRef().equals(after.getParentRef())) {
            refuse(after.getChildRef());
        }
    }

    @Override
    public void beforeSetNodeType(NodeRef node, QName formerType, QName newType) {
        if (!formerType.equals(newType)) {
            refuse(node);
        }
    }

    @Override
    public void beforeAddAspect(NodeRef node, QName aspect) {
        refuseIfSigned(node);
    }

    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        refuseIfSigned(node);
    }

    private void refuseIfSigned(NodeRef node) {
        if (nodeService.hasAspect(node, JuklakModel.ASPECT_SIGNED)) {
            refuse(node);
        }
    }

    private void refuse(NodeRef node) {
        if (!guardedWrite.isActive()) {
            throw new FrozenException(node, new RefusalException("tanda.tetap", 409));
        }
    }
}
