package org.alfresco.service.cmr.security;

/** Who is signed in. */
public interface AuthenticationService {

    boolean getAuthenticationEnabled(String userName);

    void authenticate(String userName, char[] password);

    boolean authenticationExists(String userName);

    void invalidateTicket(String ticket);

    void validate(String ticket);

    String getNewTicket();

    void clearCurrentSecurityContext();
}
