package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A constraint of a property. */
public interface ConstraintDefinition {

    QName getName();

    String getTitle();

    String getTitle(MessageLookup messageLookup);

    Constraint getConstraint();
}
