package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** A constraint of a property. */
public interface ConstraintDefinition {

    QName getName();

    Constraint getConstraint();
}
