package org.alfresco.service.cmr.security;

/** Accounts that the repository keeps itself. */
public interface MutableAuthenticationService extends AuthenticationService {

    boolean isAuthenticationMutable(String userName);

    void createAuthentication(String userName, char[] password);

    void updateAuthentication(String userName, char[] oldPassword, char[] newPassword);

    void setAuthentication(String userName, char[] newPassword);

    void setAuthenticationEnabled(String userName, boolean enabled);
}
