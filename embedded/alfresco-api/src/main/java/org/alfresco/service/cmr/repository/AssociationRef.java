package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Objects;

import org.alfresco.service.namespace.QName;

/** An association between two nodes of which neither is the parent. */
public class AssociationRef implements EntityRef, Serializable {

    private static final long serialVersionUID = 1L;

    private final NodeRef sourceRef;
    private final QName assocTypeQName;
    private final NodeRef targetRef;

    public AssociationRef(NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this.sourceRef = sourceRef;
        this.assocTypeQName = assocTypeQName;
        this.targetRef = targetRef;
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public NodeRef getTargetRef() {
        return targetRef;
    }

    public NodeRef getSourceRef() {
        return sourceRef;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof AssociationRef other && sourceRef.equals(other.sourceRef) && targetRef.equals(other.targetRef)
                && assocTypeQName.equals(other.assocTypeQName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sourceRef, targetRef);
    }
}
