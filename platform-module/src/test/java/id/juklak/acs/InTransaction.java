package id.juklak.acs;

import java.util.List;
import java.util.Set;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets each test run as in a transaction of ACS: what is bound to it is there until the test's end. The user is {@link #USER}. */
public final class InTransaction implements BeforeEachCallback, AfterEachCallback {

    public static final String USER = "kabag";

    @Override
    public void beforeEach(ExtensionContext context) {
        TransactionSynchronizationManager.initSynchronization();
        AuthenticationUtil.setFullyAuthenticatedUser(USER);
    }

    /** What happens before the transaction is committed. */
    public void commit() {
        List.copyOf(TransactionSynchronizationManager.getSynchronizations()).forEach(listening -> listening.beforeCommit(false));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TransactionSynchronizationManager.clearSynchronization();
        Set.copyOf(TransactionSynchronizationManager.getResourceMap().keySet())
                .forEach(TransactionSynchronizationManager::unbindResourceIfPossible);
        AuthenticationUtil.clearCurrentSecurityContext();
    }
}
