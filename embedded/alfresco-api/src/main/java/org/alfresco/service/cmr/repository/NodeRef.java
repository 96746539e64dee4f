package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/** A node: its store and its id, such as {@code workspace://SpacesStore/uuid}. */
public final class NodeRef implements EntityRef, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile(".+://.+/.+");

    private final StoreRef storeRef;
    private final String id;

    public NodeRef(String protocol, String identifier, String id) {
        this(new StoreRef(protocol, identifier), id);
    }

    public NodeRef(StoreRef storeRef, String id) {
        this.storeRef = Objects.requireNonNull(storeRef);
        this.id = Objects.requireNonNull(id);
    }

    public NodeRef(String nodeRef) {
        int slash = nodeRef.lastIndexOf('/');
        if (!isNodeRef(nodeRef)) {
            throw new MalformedNodeRefException("Invalid node ref - does not contain forward slash: " + nodeRef);
        }
        storeRef = new StoreRef(nodeRef.substring(0, slash));
        id = nodeRef.substring(slash + 1);
    }

    public static boolean isNodeRef(String nodeRef) {
        return FORM.matcher(nodeRef).matches();
    }

    public StoreRef getStoreRef() {
        return storeRef;
    }

    public String getId() {
        return id;
    }

    @Override
    public String toString() {
        return storeRef + "/" + id;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof NodeRef other && id.equals(other.id) && storeRef.equals(other.storeRef);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
