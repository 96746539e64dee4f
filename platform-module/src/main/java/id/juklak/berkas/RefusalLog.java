package id.juklak.berkas;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.acs.Unchecked;

/**
 * Records refusals. A refusal undoes everything that its transaction did, a record of it too; so the line is written when the transaction
 * has been rolled back, in one of its own.
 */
public class RefusalLog {

    private static final Logger log = LoggerFactory.getLogger(RefusalLog.class);

    private final TransactionService transactionService;
    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final BerkasLog berkasLog;

    /** @param nodeService the one without permission checks */
    RefusalLog(TransactionService transactionService, Unchecked<NodeService> nodeService,
            Unchecked<PermissionService> permissionService, BerkasLog berkasLog) {
        this.transactionService = transactionService;
        this.nodeService = nodeService.service();
        this.permissionService = permissionService.service();
        this.berkasLog = berkasLog;
    }

    /**
     * To be called in the transaction that is about to fail; nothing is recorded where it succeeds after all. Nor is what people try who
     * have no part in the case: they may not even know of it, and the record would be theirs to fill.
     */
    public void record(NodeRef berkas, BerkasLog.Event event) {
        if (permissionService.hasPermission(berkas, PermissionService.READ) != AccessStatus.ALLOWED) {
            return;
        }
        AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {

            @Override
            public void afterRollback() {
                write(berkas, event);
            }
        });
    }

    private void write(NodeRef berkas, BerkasLog.Event event) {
        try {
            AuthenticationUtil.runAsSystem(() -> transactionService.getRetryingTransactionHelper().doInTransaction(() -> {
                // A case that was refused while it was being opened is gone with its transaction.
                if (nodeService.exists(berkas)) {
                    berkasLog.record(berkas, event);
                }
                return null;
            }, false, true));
        } catch (RuntimeException failure) {
            // The user has the refusal already; a record that can't be written must not hide it.
            log.error("A refusal on {} could not be recorded", berkas, failure);
        }
    }
}
