package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** What properties and associations have in common. */
public interface ClassAttributeDefinition {

    QName getName();

    boolean isProtected();
}
