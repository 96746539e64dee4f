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
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.version.VersionServicePolicies;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.FrozenException;
import id.juklak.text.RefusalException;

/**
 * What a completed step left behind stays as it is until the case returns to that step, whoever asks and by whatever way: the office of a
 * step changes only what its own step makes. Marks are put on it by our own services.
 */
public class FrozenDocuments
        implements
            NodeServicePolicies.OnUpdatePropertiesPolicy,
            NodeServicePolicies.BeforeDeleteNodePolicy,
            NodeServicePolicies.OnMoveNodePolicy,
            NodeServicePolicies.BeforeSetNodeTypePolicy,
            VersionServicePolicies.BeforeCreateVersionPolicy {

    private static final String RESOURCE_KEY = FrozenDocuments.class.getName();
    /** What says what a document is. */
    private static final List<QName> CORE_PROPERTIES = List.of(ContentModel.PROP_NAME, ContentModel.PROP_TITLE, ContentModel.PROP_CONTENT);

    private final NodeService nodeService;
    private final BerkasDocuments berkasDocuments;
    private final Sop sop;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    public FrozenDocuments(PolicyComponent policyComponent, Unchecked<NodeService> nodeService, BerkasDocuments berkasDocuments, Sop sop,
            GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.berkasDocuments = berkasDocuments;
        this.sop = sop;
        this.guardedWrite = guardedWrite;
        for (QName policy : List.of(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
                NodeServicePolicies.OnMoveNodePolicy.QNAME, NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME,
                VersionServicePolicies.BeforeCreateVersionPolicy.QNAME)) {
            policyComponent.bindClassBehaviour(policy, JuklakModel.TYPE_DOCUMENT,
                    new JavaBehaviour(this, policy.getLocalName(), NotificationFrequency.EVERY_EVENT));
        }
    }

    /** Lets our own services write a document of an earlier step in another form, such as a PDF of it. Marks fall as with any change. */
    public void thaw(NodeRef document, Runnable work) {
        NodeRef outer = AlfrescoTransactionSupport.getResource(RESOURCE_KEY);
        AlfrescoTransactionSupport.bindResource(RESOURCE_KEY, document);
        try {
            work.run();
        } finally {
            AlfrescoTransactionSupport.bindResource(RESOURCE_KEY, outer);
        }
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        // A document that is just being made has no name before.
        if (before.get(ContentModel.PROP_NAME) != null
                && CORE_PROPERTIES.stream().anyMatch(property -> !Objects.equals(before.get(property), after.get(property)))) {
            check(node, parentOf(node));
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        check(node, parentOf(node));
    }

    @Override
    public void onMoveNode(ChildAssociationRef before, ChildAssociationRef after) {
        // A rename is a move within the same folder, and the name is watched above.
        if (!before.getParentRef().equals(after.getParentRef())) {
            check(after.getChildRef(), before.getParentRef());
        }
    }

    @Override
    public void beforeSetNodeType(NodeRef node, QName formerType, QName newType) {
        if (!formerType.equals(newType)) {
            check(node, parentOf(node));
        }
    }

    /** One that is the same as the version before would say that someone changed the document. */
    @Override
    public void beforeCreateVersion(NodeRef node) {
        check(node, parentOf(node));
    }

    private NodeRef parentOf(NodeRef node) {
        return nodeService.getPrimaryParent(node).getParentRef();
    }

    private void check(NodeRef document, NodeRef folder) {
        if (guardedWrite.isActive() || document.equals(AlfrescoTransactionSupport.getResource(RESOURCE_KEY))
                || !JuklakModel.TYPE_BERKAS.equals(nodeService.getType(folder))) {
            return;
        }
        if (nodeService.hasAspect(document, JuklakModel.ASPECT_SIGNED)) {
            // That is refused at any step, with a sentence of its own.
            return;
        }
        // One that has none is on its way into the case.
        String madeAt = (String) nodeService.getProperty(document, JuklakModel.PROP_DOCUMENT_STEP);
        if (madeAt == null) {
            return;
        }
        Berkas berkas = Berkas.read(nodeService, folder);
        if (!berkas.isRunning()) {
            throw new FrozenException(document, new RefusalException("berkas.tidakBerjalan", 409));
        }
        if (!mayChange(sop.step(berkas.stepId()), document, madeAt)) {
            throw new FrozenException(document, new RefusalException("dokumen.langkahLain", 409, Integer.toString(sop.step(madeAt).no())));
        }
    }

    private boolean mayChange(Step step, NodeRef document, String madeAt) {
        if (step.id().equals(madeAt)) {
            return true;
        }
        String kind = berkasDocuments.kindOf(document);
        return kind != null && step.uploadKinds().contains(kind) && !berkasDocuments.requireKind(kind).repeatable();
    }
}
