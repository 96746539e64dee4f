package org.alfresco.service.cmr.security;

import org.alfresco.error.AlfrescoRuntimeException;

/** There is no person of that user name. */
public class NoSuchPersonException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchPersonException(String userName) {
        super("No person found for user name " + userName);
    }
}
