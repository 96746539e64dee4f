package id.juklak.notify;

/**
 * A phase of {@link NotificationJob}. It works step by step, each step in a transaction of its own, so that one that fails holds nobody up.
 */
interface DeliveryPhase {

    /** Whether it waits while nobody is to be told of anything, or no mail may be sent at this hour. */
    boolean waitsForSendingHours();

    /**
     * Called once in each turn, after the phases before it, as the system user and outside any transaction.
     *
     * @throws org.alfresco.repo.lock.LockAcquisitionException where another server took over: nothing more may be done
     */
    void run(Turn turn);
}
