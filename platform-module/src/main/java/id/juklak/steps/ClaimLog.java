package id.juklak.steps;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.berkas.BerkasLog;

/**
 * Records who took a task. ACS gives a task to whoever completes it in the moment before: that is no taking that anyone did, and so the
 * line is written at the end of the transaction, unless the task has been completed by then.
 */
class ClaimLog {

    private static final String RESOURCE_KEY = ClaimLog.class.getName();

    private final BerkasLog berkasLog;

    ClaimLog(BerkasLog berkasLog) {
        this.berkasLog = berkasLog;
    }

    private record PendingClaim(NodeRef berkas, BerkasLog.Event event) {}

    void record(NodeRef berkas, BerkasLog.Event event) {
        pending().put(event.taskId(), new PendingClaim(berkas, event));
    }

    /** The task has been completed. */
    void discard(String taskId) {
        pending().remove(taskId);
    }

    private Map<String, PendingClaim> pending() {
        Map<String, PendingClaim> pending = AlfrescoTransactionSupport.getResource(RESOURCE_KEY);
        if (pending == null) {
            Map<String, PendingClaim> created = new LinkedHashMap<>();
            AlfrescoTransactionSupport.bindResource(RESOURCE_KEY, created);
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {

                @Override
                public void beforeCommit(boolean readOnly) {
                    created.values().forEach(pendingClaim -> berkasLog.record(pendingClaim.berkas(), pendingClaim.event()));
                    created.clear();
                }
            });
            return created;
        }
        return pending;
    }
}
