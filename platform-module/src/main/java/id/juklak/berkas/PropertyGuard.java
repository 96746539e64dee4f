package id.juklak.berkas;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.model.WriteRules;
import id.juklak.text.RefusalException;

/**
 * Refuses every change of a case, its record, and the state, paraf and signatures of its documents that does not come from our own
 * services, whoever asks and by whatever way: Share, REST, WebDAV, scripts. What is guarded stands in {@link WriteRules}. The record is
 * append-only; nothing of a case that has been initialled or signed can be deleted.
 */
public class PropertyGuard
        implements
            NodeServicePolicies.OnUpdatePropertiesPolicy,
            NodeServicePolicies.BeforeDeleteNodePolicy,
            NodeServicePolicies.OnSetNodeTypePolicy,
            NodeServicePolicies.OnAddAspectPolicy,
            NodeServicePolicies.OnRemoveAspectPolicy {

    private final NodeService nodeService;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    public PropertyGuard(PolicyComponent policyComponent, Unchecked<NodeService> nodeService, GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.guardedWrite = guardedWrite;
        for (QName type : Set.of(JuklakModel.TYPE_BERKAS, JuklakModel.TYPE_EVENT, JuklakModel.TYPE_DOCUMENT)) {
            policyComponent.bindClassBehaviour(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, type,
                    createBehaviour("onUpdateProperties"));
            policyComponent.bindClassBehaviour(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, type, createBehaviour("beforeDeleteNode"));
        }
        policyComponent.bindClassBehaviour(NodeServicePolicies.OnSetNodeTypePolicy.QNAME, JuklakModel.TYPE_DOCUMENT,
                createBehaviour("onSetNodeType"));
        for (QName aspect : WriteRules.guardedAspects()) {
            policyComponent.bindClassBehaviour(NodeServicePolicies.OnAddAspectPolicy.QNAME, aspect, createBehaviour("onAddAspect"));
            policyComponent.bindClassBehaviour(NodeServicePolicies.OnRemoveAspectPolicy.QNAME, aspect, createBehaviour("onRemoveAspect"));
        }
    }

    private JavaBehaviour createBehaviour(String methodName) {
        return new JavaBehaviour(this, methodName, NotificationFrequency.EVERY_EVENT);
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (guardedWrite.isActive()) {
            return;
        }
        for (QName name : after.keySet()) {
            check(name, before.get(name), after.get(name));
        }
        for (QName name : before.keySet()) {
            check(name, before.get(name), after.get(name));
        }
    }

    /** ACS lets any file bear any property: what became a document must not have been given its number or code before. */
    @Override
    public void onSetNodeType(NodeRef node, QName oldType, QName newType) {
        if (!JuklakModel.URI.equals(oldType.getNamespaceURI())) {
            onUpdateProperties(node, Map.of(), nodeService.getProperties(node));
        }
    }

    private void check(QName name, Serializable before, Serializable after) {
        // The model's own default, which a new document gets by itself, is no change that anyone made.
        boolean isDefault = name.equals(JuklakModel.PROP_DOCUMENT_STATE) && before == null && JuklakModel.STATE_DRAFT.equals(after)
                || name.equals(JuklakModel.PROP_RETURN_COUNT) && before == null && Integer.valueOf(0).equals(after);
        if (WriteRules.isGuarded(name) && !isDefault && !Objects.equals(before, after)) {
            refuse();
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        // A case and its record have no such state at all.
        if (!guardedWrite.isActive() && !JuklakModel.STATE_DRAFT.equals(nodeService.getProperty(node, JuklakModel.PROP_DOCUMENT_STATE))) {
            refuse();
        }
    }

    @Override
    public void onAddAspect(NodeRef node, QName aspect) {
        if (!guardedWrite.isActive()) {
            refuse();
        }
    }

    @Override
    public void onRemoveAspect(NodeRef node, QName aspect) {
        if (!guardedWrite.isActive() && nodeService.exists(node)) {
            refuse();
        }
    }

    /** ACS's own API answers a refusal of its own kind with 403 and the sentence, any that it doesn't know with 500. */
    private static void refuse() {
        RefusalException refusal = new RefusalException("dijaga", 403);
        throw new AccessDeniedException(refusal.getMessage(), refusal);
    }
}
