package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Date;

import org.alfresco.service.cmr.repository.NodeRef;

/** One version of a node. */
public interface Version extends Serializable {

    Date getFrozenModifiedDate();

    String getFrozenModifier();

    String getVersionLabel();

    String getDescription();

    NodeRef getFrozenStateNodeRef();
}
