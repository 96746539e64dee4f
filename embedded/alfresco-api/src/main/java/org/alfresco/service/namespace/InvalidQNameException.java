package org.alfresco.service.namespace;

/** A qualified name is malformed. */
public class InvalidQNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidQNameException(String msg) {
        super(msg);
    }
}
