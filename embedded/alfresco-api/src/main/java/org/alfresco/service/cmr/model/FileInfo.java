package org.alfresco.service.cmr.model;

import java.io.Serializable;
import java.util.Date;

import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;

/** A file or a folder. */
public interface FileInfo extends Serializable {

    NodeRef getNodeRef();

    boolean isFolder();

    String getName();

    Date getCreatedDate();

    Date getModifiedDate();

    ContentData getContentData();
}
