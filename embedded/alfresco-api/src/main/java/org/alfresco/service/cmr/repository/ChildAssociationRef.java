package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Objects;

import org.alfresco.service.namespace.QName;

/** An association of a child with one of its parents. */
public class ChildAssociationRef implements EntityRef, Comparable<ChildAssociationRef>, Serializable {

    private static final long serialVersionUID = 1L;
    private final QName assocTypeQName;
    private final NodeRef parentRef;
    private final QName childQName;
    private final NodeRef childRef;
    private final boolean isPrimary;
    private final int nthSibling;

    public ChildAssociationRef(QName assocTypeQName, NodeRef parentRef, QName childQName, NodeRef childRef, boolean isPrimary,
            int nthSibling) {
        this.assocTypeQName = assocTypeQName;
        this.parentRef = parentRef;
        this.childQName = childQName;
        this.childRef = childRef;
        this.isPrimary = isPrimary;
        this.nthSibling = nthSibling;
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public QName getQName() {
        return childQName;
    }

    public NodeRef getChildRef() {
        return childRef;
    }

    public NodeRef getParentRef() {
        return parentRef;
    }

    public boolean isPrimary() {
        return isPrimary;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ChildAssociationRef other && Objects.equals(assocTypeQName, other.assocTypeQName)
                && Objects.equals(parentRef, other.parentRef)
                && Objects.equals(childQName, other.childQName) && Objects.equals(childRef, other.childRef);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parentRef, childRef);
    }

    @Override
    public int compareTo(ChildAssociationRef other) {
        int byNumber = Integer.compare(nthSibling, other.nthSibling);
        return byNumber != 0 ? byNumber : childRef.toString().compareTo(other.childRef.toString());
    }

    @Override
    public String toString() {
        return parentRef + "|" + childRef + "|" + assocTypeQName + "|" + childQName + "|" + isPrimary + "|" + nthSibling;
    }
}
