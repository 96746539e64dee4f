package org.alfresco.service.cmr.security;

/** Who is signed in. */
public interface AuthenticationService {

    boolean getAuthenticationEnabled(String userName);

    void authenticate(String userName, char[] password);

    boolean authenticationExists(String userName);

    String getCurrentUserName();

    void invalidateTicket(String ticket);

    void validate(String ticket);

    String getCurrentTicket();

    String getNewTicket();

    void clearCurrentSecurityContext();

    boolean isCurrentUserTheSystemUser();
}
