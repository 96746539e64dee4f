package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** A parent has a child of that name already. */
public class DuplicateChildNodeNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String name;

    public DuplicateChildNodeNameException(NodeRef parentNodeRef, QName assocTypeQName, String name, Throwable e) {
        super("Duplicate child name not allowed: " + name, e);
        this.name = name;
    }
}
