package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** What is being copied, and where to. */
public class CopyDetails {

    private final QName sourceNodeTypeQName;
    private final NodeRef targetParentNodeRef;

    public CopyDetails(NodeRef sourceNodeRef, QName sourceNodeTypeQName, Set<QName> sourceNodeAspectQNames,
            Map<QName, Serializable> sourceNodeProperties,
            NodeRef targetParentNodeRef, NodeRef targetNodeRef, boolean targetNodeIsNew, QName assocTypeQName, QName assocQName) {
        this.sourceNodeTypeQName = sourceNodeTypeQName;
        this.targetParentNodeRef = targetParentNodeRef;
    }

    public final QName getSourceNodeTypeQName() {
        return sourceNodeTypeQName;
    }

    public final NodeRef getTargetParentNodeRef() {
        return targetParentNodeRef;
    }
}
