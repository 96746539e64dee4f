package org.alfresco.repo.lock;

import org.alfresco.service.namespace.QName;

/** Locks that hold across the nodes of a cluster. */
public interface JobLockService {

    void getTransactionalLock(QName lockQName, long timeToLive, long retryWait, int retryCount);

    String getLock(QName lockQName, long timeToLive);

    String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount);

    void refreshLock(String lockToken, QName lockQName, long timeToLive);

    void releaseLock(String lockToken, QName lockQName);

    boolean releaseLockVerify(String lockToken, QName lockQName);
}
