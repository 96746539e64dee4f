package org.alfresco.service.cmr.repository;

import org.alfresco.error.AlfrescoRuntimeException;

/** A node reference is malformed. */
public class MalformedNodeRefException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedNodeRefException(String msg) {
        super(msg);
    }
}
