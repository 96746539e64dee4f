package id.juklak.archive;

import java.io.Serializable;
import java.util.HashSet;
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
import id.juklak.model.WriteRules;
import id.juklak.model.WriteRules.Writer;
import id.juklak.text.FrozenException;
import id.juklak.text.RefusalException;

/**
 * What is archived stays as it is: its content, name, kind and marks, for administrators and the system user too, with or without a lock
 * (an administrator may unlock in ACS). What archivists note on it, such as its place on the shelf, stays theirs to write.
 */
public class ArchiveGuard
        implements
            NodeServicePolicies.OnUpdatePropertiesPolicy,
            NodeServicePolicies.BeforeDeleteNodePolicy,
            NodeServicePolicies.OnRemoveAspectPolicy,
            NodeServicePolicies.OnMoveNodePolicy {

    /** The properties of ACS that say what a file is; the others (who changed it, locks, ratings) are bookkeeping. */
    private static final Set<QName> CORE_PROPERTIES = Set.of(ContentModel.PROP_NAME, ContentModel.PROP_CONTENT, ContentModel.PROP_TITLE);
    /** What is noted after the archiving; an administrator who breaks the lock may write it by ACS's own ways too. */
    private static final Set<QName> NOTE_PROPERTIES = WriteRules.propertiesOf(Writer.ARCHIVISTS);

    private final NodeService nodeService;
    private final ArchiveNotes archiveNotes;
    private final GuardedWrite guardedWrite;

    /** @param nodeService the one without permission checks */
    ArchiveGuard(PolicyComponent policyComponent, Unchecked<NodeService> nodeService, ArchiveNotes archiveNotes,
            GuardedWrite guardedWrite) {
        this.nodeService = nodeService.service();
        this.archiveNotes = archiveNotes;
        this.guardedWrite = guardedWrite;
        for (QName policy : Set.of(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
                NodeServicePolicies.OnRemoveAspectPolicy.QNAME, NodeServicePolicies.OnMoveNodePolicy.QNAME)) {
            policyComponent.bindClassBehaviour(policy, JuklakModel.ASPECT_ARCHIVED,
                    new JavaBehaviour(this, policy.getLocalName(), NotificationFrequency.EVERY_EVENT));
        }
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (guardedWrite.isActive()) {
            return;
        }
        Set<QName> propertyNames = new HashSet<>(before.keySet());
        propertyNames.addAll(after.keySet());
        boolean changed = propertyNames.stream().filter(this::isGuarded)
                .anyMatch(property -> !Objects.equals(before.get(property), after.get(property)));
        if (changed) {
            refuse(node);
        }
        if (NOTE_PROPERTIES.stream().anyMatch(property -> !Objects.equals(before.get(property), after.get(property)))) {
            archiveNotes.refresh(node);
        }
    }

    private boolean isGuarded(QName property) {
        return CORE_PROPERTIES.contains(property)
                || JuklakModel.URI.equals(property.getNamespaceURI()) && !NOTE_PROPERTIES.contains(property);
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        refuse(node);
    }

    @Override
    public void onRemoveAspect(NodeRef node, QName aspect) {
        if (nodeService.exists(node)) {
            refuse(node);
        }
    }

    @Override
    public void onMoveNode(ChildAssociationRef before, ChildAssociationRef after) {
        // A rename is a move within the same folder and to the same name, as far as it is let through above.
        if (!before.getParentRef().equals(after.getParentRef())) {
            refuse(after.getChildRef());
        }
    }

    private void refuse(NodeRef node) {
        if (!guardedWrite.isActive()) {
            throw new FrozenException(node, new RefusalException("arsip.dijaga", 409));
        }
    }
}
