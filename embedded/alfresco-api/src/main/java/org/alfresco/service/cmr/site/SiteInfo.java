package org.alfresco.service.cmr.site;

import java.io.Serializable;
import org.alfresco.service.cmr.repository.NodeRef;

/** A site. */
public interface SiteInfo extends Serializable {

    NodeRef getNodeRef();

    String getSitePreset();

    String getShortName();

    String getTitle();

    String getDescription();

    SiteVisibility getVisibility();
}
