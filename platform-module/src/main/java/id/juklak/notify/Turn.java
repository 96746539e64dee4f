package id.juklak.notify;

/** One turn of the job, on the server that holds its lock. */
class Turn {

    private final Runnable lockRenewal;
    private final boolean retryNow;

    /**
     * @param lockRenewal fails where another server has the lock
     * @param retryNow whether mails that wait for another try are tried now
     */
    Turn(Runnable lockRenewal, boolean retryNow) {
        this.lockRenewal = lockRenewal;
        this.retryNow = retryNow;
    }

    /** Before each step that may take long. @throws org.alfresco.repo.lock.LockAcquisitionException where another server took over */
    void keepLock() {
        lockRenewal.run();
    }

    boolean retryNow() {
        return retryNow;
    }
}
