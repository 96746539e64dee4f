package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;

/** A value violates a constraint. */
public class ConstraintException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public ConstraintException(String msgId, Object... args) {
        super(msgId, args);
    }
}
