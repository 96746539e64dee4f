package org.alfresco.service.cmr.security;

/** One permission of one authority. */
public interface AccessPermission {

    String getPermission();

    AccessStatus getAccessStatus();

    String getAuthority();

    boolean isSetDirectly();
}
