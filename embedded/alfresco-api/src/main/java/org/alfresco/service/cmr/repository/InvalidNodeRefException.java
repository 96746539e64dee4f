package org.alfresco.service.cmr.repository;

/** A node does not exist. */
public class InvalidNodeRefException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final NodeRef nodeRef;

    public InvalidNodeRefException(NodeRef nodeRef) {
        this("Node does not exist: " + nodeRef, nodeRef);
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef) {
        super(msg);
        this.nodeRef = nodeRef;
    }
}
