package id.juklak;

import java.util.List;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A transaction around each test, and nobody signed in after it. */
public class FakeTransaction implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        TransactionSynchronizationManager.initSynchronization();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        end(TransactionSynchronization.STATUS_ROLLED_BACK);
        TransactionSynchronizationManager.clear();
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    /** What happens when the transaction is committed. */
    public void commit() {
        List.copyOf(TransactionSynchronizationManager.getSynchronizations())
                .forEach(synchronization -> synchronization.beforeCommit(false));
        end(TransactionSynchronization.STATUS_COMMITTED);
    }

    private void end(int status) {
        for (TransactionSynchronization synchronization : List.copyOf(TransactionSynchronizationManager.getSynchronizations())) {
            synchronization.beforeCompletion();
            synchronization.afterCompletion(status);
        }
        TransactionSynchronizationManager.clear();
        TransactionSynchronizationManager.initSynchronization();
    }
}
