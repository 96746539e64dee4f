package org.alfresco.service.cmr.site;

import java.io.Serializable;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Collaboration sites. */
public interface SiteService {

    String DOCUMENT_LIBRARY = "documentLibrary";

    SiteInfo createSite(String sitePreset, String shortName, String title, String description, SiteVisibility visibility);

    SiteInfo getSite(String shortName);

    NodeRef createContainer(String shortName, String componentId, QName containerType, Map<QName, Serializable> containerProperties);

    NodeRef getContainer(String shortName, String componentId);

    String getSiteGroup(String shortName);

    String getSiteRoleGroup(String shortName, String role);

    String getMembersRole(String shortName, String authorityName);
}
