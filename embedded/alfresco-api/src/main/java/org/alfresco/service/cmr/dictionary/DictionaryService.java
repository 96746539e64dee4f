package org.alfresco.service.cmr.dictionary;

import java.util.Collection;

import org.alfresco.service.namespace.QName;

/** The content models. */
public interface DictionaryService {

    Collection<QName> getSubTypes(QName type, boolean follow);

    TypeDefinition getType(QName name);

    Collection<QName> getAllAspects();

    AspectDefinition getAspect(QName name);

    ClassDefinition getClass(QName name);

    boolean isSubClass(QName className, QName ofClassName);

    PropertyDefinition getProperty(QName propertyName);

    AssociationDefinition getAssociation(QName associationName);
}
