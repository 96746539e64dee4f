package id.juklak.embedded.rest;

import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthenticationService;

/** One person's account, kept in memory. */
record OneAccount(String user, String password) implements AuthenticationService {

    @Override
    public void authenticate(String userName, char[] shown) {
        if (!user.equals(userName) || !password.equals(new String(shown))) {
            throw new AuthenticationException("Failed to authenticate");
        }
        AuthenticationUtil.setFullyAuthenticatedUser(user);
    }

    @Override
    public boolean authenticationExists(String userName) {
        return user.equals(userName);
    }

    @Override
    public boolean getAuthenticationEnabled(String userName) {
        return user.equals(userName);
    }

    @Override
    public void invalidateTicket(String ticket) {
        throw new AuthenticationException("There are no tickets");
    }

    @Override
    public void validate(String ticket) {
        throw new AuthenticationException("There are no tickets");
    }

    @Override
    public String getNewTicket() {
        throw new AuthenticationException("There are no tickets");
    }

    @Override
    public void clearCurrentSecurityContext() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

}
