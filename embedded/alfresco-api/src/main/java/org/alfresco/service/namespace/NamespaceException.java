package org.alfresco.service.namespace;

/** A prefix or a namespace is not registered. */
public class NamespaceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NamespaceException(String msg) {
        super(msg);
    }
}
