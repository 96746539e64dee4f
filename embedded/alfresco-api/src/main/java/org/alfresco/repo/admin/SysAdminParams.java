package org.alfresco.repo.admin;

/** Where people reach the server. */
public interface SysAdminParams {

    String getAlfrescoContext();

    String getAlfrescoHost();

    int getAlfrescoPort();

    String getAlfrescoProtocol();

    String getShareContext();

    String getShareHost();

    int getSharePort();

    String getShareProtocol();
}
