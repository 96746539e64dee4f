package org.alfresco.service.cmr.lock;

/** How a lock stands towards a user. */
public enum LockStatus {
    NO_LOCK, LOCKED, LOCK_OWNER, LOCK_EXPIRED
}
