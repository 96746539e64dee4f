package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Objects;

/** A store of nodes, such as {@code workspace://SpacesStore}. */
public final class StoreRef implements EntityRef, Serializable {

    private static final long serialVersionUID = 1L;

    public static final String PROTOCOL_WORKSPACE = "workspace";
    public static final String PROTOCOL_ARCHIVE = "archive";
    public static final StoreRef STORE_REF_WORKSPACE_SPACESSTORE = new StoreRef(PROTOCOL_WORKSPACE, "SpacesStore");
    public static final StoreRef STORE_REF_ARCHIVE_SPACESSTORE = new StoreRef(PROTOCOL_ARCHIVE, "SpacesStore");
    public static final String URI_FILLER = "://";

    private final String protocol;
    private final String identifier;

    public StoreRef(String protocol, String identifier) {
        this.protocol = Objects.requireNonNull(protocol);
        this.identifier = Objects.requireNonNull(identifier);
    }

    public StoreRef(String string) {
        int filler = string.indexOf(URI_FILLER);
        if (filler < 0) {
            throw new IllegalArgumentException("Invalid store ref: Does not contain " + URI_FILLER + "   " + string);
        }
        protocol = string.substring(0, filler);
        identifier = string.substring(filler + URI_FILLER.length());
    }

    public String getProtocol() {
        return protocol;
    }

    public String getIdentifier() {
        return identifier;
    }

    @Override
    public String toString() {
        return protocol + URI_FILLER + identifier;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof StoreRef other && protocol.equals(other.protocol) && identifier.equals(other.identifier);
    }

    @Override
    public int hashCode() {
        return Objects.hash(protocol, identifier);
    }
}
