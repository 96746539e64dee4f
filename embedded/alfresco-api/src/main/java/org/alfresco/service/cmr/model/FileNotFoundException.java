package org.alfresco.service.cmr.model;

import org.alfresco.service.cmr.repository.NodeRef;

/** A path or a node that should be there is not. */
public class FileNotFoundException extends Exception {

    private static final long serialVersionUID = 1L;

    public FileNotFoundException(String msg) {
        super(msg);
    }

    public FileNotFoundException(NodeRef nodeRef) {
        super("The node does not exist: " + nodeRef);
    }
}
