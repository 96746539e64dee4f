package org.alfresco.util;

import org.alfresco.repo.admin.SysAdminParams;

/** Addresses that people can follow. */
public class UrlUtil {

    /** Of the repository, without a slash at the end. */
    public static String getAlfrescoUrl(SysAdminParams sysAdminParams) {
        return buildUrl(sysAdminParams.getAlfrescoProtocol(), sysAdminParams.getAlfrescoHost(), sysAdminParams.getAlfrescoPort(),
                sysAdminParams.getAlfrescoContext());
    }

    /** Of Share, without a slash at the end. */
    public static String getShareUrl(SysAdminParams sysAdminParams) {
        return buildUrl(sysAdminParams.getShareProtocol(), sysAdminParams.getShareHost(), sysAdminParams.getSharePort(),
                sysAdminParams.getShareContext());
    }

    protected static String buildUrl(String protocol, String host, int port, String context) {
        boolean usual = "http".equals(protocol) && port == 80 || "https".equals(protocol) && port == 443;
        return protocol + "://" + host + (usual ? "" : ":" + port) + "/" + context;
    }
}
