package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** An association. */
public interface AssociationDefinition extends ClassAttributeDefinition {

    QName getName();

    boolean isChild();

    ClassDefinition getSourceClass();

    boolean isTargetMandatory();

    boolean isTargetMany();
}
