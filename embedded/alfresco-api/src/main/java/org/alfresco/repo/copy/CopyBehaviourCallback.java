package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;

import org.alfresco.service.namespace.QName;

/** What of a type or an aspect goes into a copy. */
public interface CopyBehaviourCallback {

    boolean getMustCopy(QName classQName, CopyDetails copyDetails);

    Map<QName, Serializable> getCopyProperties(QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties);
}
