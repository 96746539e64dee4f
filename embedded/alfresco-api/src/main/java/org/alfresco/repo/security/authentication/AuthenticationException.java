package org.alfresco.repo.security.authentication;

import org.alfresco.error.AlfrescoRuntimeException;

/** Somebody could not be signed in. */
public class AuthenticationException extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    public AuthenticationException(String msg) {
        super(msg);
    }
}
