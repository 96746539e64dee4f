package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

/** A lock is held by someone else. */
public class UnableToAquireLockException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnableToAquireLockException(NodeRef nodeRef) {
        super("Could not aquire lock for node " + nodeRef);
    }
}
