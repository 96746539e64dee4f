package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;

/** One version of a node. */
public interface Version extends Serializable {

    Date getFrozenModifiedDate();

    String getFrozenModifier();

    String getVersionLabel();

    VersionType getVersionType();

    String getDescription();

    Map<String, Serializable> getVersionProperties();

    Serializable getVersionProperty(String name);

    NodeRef getVersionedNodeRef();

    NodeRef getFrozenStateNodeRef();
}
