package org.alfresco.service.cmr.security;

import org.alfresco.service.cmr.repository.NodeRef;

/** Owners of nodes. */
public interface OwnableService {

    String getOwner(NodeRef nodeRef);

    void setOwner(NodeRef nodeRef, String userName);
}
