package org.alfresco.repo.node.integrity;

import java.util.List;

import org.alfresco.error.AlfrescoRuntimeException;

/** Nodes break their model at the end of a transaction: a mandatory property is missing, or a value violates a constraint. */
public class IntegrityException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public IntegrityException(String msg, List<IntegrityRecord> records) {
        super(msg);
    }
}
