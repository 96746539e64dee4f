package org.alfresco.repo.lock;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

/** A job lock could not be taken, or is no longer held. */
public class LockAcquisitionException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public LockAcquisitionException(QName lockQName, String lockToken) {
        super("Failed to get lock '" + lockQName + "' using token '" + lockToken + "'.");
    }
}
