package org.alfresco.service.cmr.dictionary;

import java.util.List;

import org.alfresco.service.namespace.QName;

/** A property. */
public interface PropertyDefinition extends ClassAttributeDefinition {

    QName getName();

    String getDefaultValue();

    DataTypeDefinition getDataType();

    ClassDefinition getContainerClass();

    boolean isMultiValued();

    boolean isMandatory();

    boolean isProtected();

    List<ConstraintDefinition> getConstraints();
}
