package org.alfresco.service.cmr.site;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** A site. */
public interface SiteInfo extends Serializable {

    NodeRef getNodeRef();

    String getSitePreset();

    String getShortName();

    String getTitle();

    void setTitle(String title);

    String getDescription();

    void setDescription(String description);

    void setIsPublic(boolean isPublic);

    boolean getIsPublic();

    SiteVisibility getVisibility();

    void setVisibility(SiteVisibility visibility);

    Map<QName,Serializable> getCustomProperties();

    Serializable getCustomProperty(QName name);

    Date getCreatedDate();

    void setCreatedDate(Date createdDate);

    Date getLastModifiedDate();

    void setLastModifiedDate(Date lastModifiedDate);
}
