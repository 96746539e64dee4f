package org.alfresco.service.cmr.dictionary;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alfresco.service.namespace.QName;

/** A type or an aspect. */
public interface ClassDefinition {

    QName getName();

    QName getParentName();

    boolean isAspect();

    Map<QName, PropertyDefinition> getProperties();

    Map<QName, AssociationDefinition> getAssociations();

    Set<QName> getDefaultAspectNames();

    List<AspectDefinition> getDefaultAspects(boolean inherited);
}
