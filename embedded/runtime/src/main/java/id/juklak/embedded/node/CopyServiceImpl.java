package id.juklak.embedded.node;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Copies of nodes: everything but identity, audit, locks and versions, which a copy begins anew as in ACS. */
final class CopyServiceImpl implements CopyService {

    private static final Set<QName> BEGUN_ANEW = Set.of(ContentModel.PROP_CREATED, ContentModel.PROP_CREATOR, ContentModel.PROP_MODIFIED, ContentModel.PROP_MODIFIER,
            ContentModel.PROP_VERSION_LABEL, ContentModel.PROP_VERSION_TYPE, ContentModel.PROP_LOCK_OWNER, ContentModel.PROP_LOCK_TYPE, ContentModel.PROP_LOCK_LIFETIME,
            ContentModel.PROP_EXPIRY_DATE, ContentModel.PROP_OWNER, ContentModel.PROP_STORE_PROTOCOL, ContentModel.PROP_STORE_IDENTIFIER, ContentModel.PROP_NODE_UUID,
            ContentModel.PROP_NODE_DBID);
    private static final Set<QName> NOT_COPIED = Set.of(ContentModel.ASPECT_LOCKABLE, ContentModel.ASPECT_OWNABLE, ContentModel.ASPECT_WORKING_COPY);

    private final NodeService nodes;

    CopyServiceImpl(NodeService nodes) {
        this.nodes = nodes;
    }

    @Override
    public NodeRef copy(NodeRef sourceNodeRef, NodeRef targetParentNodeRef, QName assocTypeQName, QName assocQName) {
        return copy(sourceNodeRef, targetParentNodeRef, assocTypeQName, assocQName, false);
    }

    @Override
    public NodeRef copy(NodeRef sourceNodeRef, NodeRef targetParentNodeRef, QName assocTypeQName, QName assocQName, boolean copyChildren) {
        NodeRef copy = nodes.createNode(targetParentNodeRef, assocTypeQName, assocQName, nodes.getType(sourceNodeRef), properties(sourceNodeRef)).getChildRef();
        copyAspects(sourceNodeRef, copy);
        if (copyChildren) {
            for (ChildAssociationRef place : nodes.getChildAssocs(sourceNodeRef)) {
                if (place.isPrimary()) {
                    copy(place.getChildRef(), copy, place.getTypeQName(), place.getQName(), true);
                }
            }
        }
        return copy;
    }

    @Override
    public NodeRef copyAndRename(NodeRef sourceNodeRef, NodeRef targetParentNodeRef, QName assocTypeQName, QName assocQName, boolean copyChildren) {
        return copy(sourceNodeRef, targetParentNodeRef, assocTypeQName, assocQName, copyChildren);
    }

    @Override
    public void copy(NodeRef sourceNodeRef, NodeRef destinationNodeRef) {
        nodes.addProperties(destinationNodeRef, properties(sourceNodeRef));
        copyAspects(sourceNodeRef, destinationNodeRef);
    }

    private void copyAspects(NodeRef source, NodeRef target) {
        for (QName aspect : nodes.getAspects(source)) {
            if (!NOT_COPIED.contains(aspect) && !nodes.hasAspect(target, aspect)) {
                nodes.addAspect(target, aspect, Map.of());
            }
        }
    }

    private Map<QName, Serializable> properties(NodeRef source) {
        Map<QName, Serializable> properties = nodes.getProperties(source);
        properties.keySet().removeAll(BEGUN_ANEW);
        return properties;
    }
}
