package org.alfresco.service.cmr.security;

/** Whether an access is allowed. */
public enum AccessStatus {
    DENIED, ALLOWED, UNDETERMINED
}
