package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

/** Locks on nodes. */
public interface LockService {

    void lock(NodeRef nodeRef, LockType lockType, int timeToExpire);

    void unlock(NodeRef nodeRef);

    LockStatus getLockStatus(NodeRef nodeRef);

    LockType getLockType(NodeRef nodeRef);

    boolean isLocked(NodeRef nodeRef);

    void checkForLock(NodeRef nodeRef);
}
