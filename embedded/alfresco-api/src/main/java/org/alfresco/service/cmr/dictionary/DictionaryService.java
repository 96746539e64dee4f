package org.alfresco.service.cmr.dictionary;

import java.util.Collection;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** The content models. */
public interface DictionaryService extends MessageLookup {

    Collection<QName> getAllTypes();

    Collection<QName> getAllTypes(boolean includeInherited);

    Collection<QName> getSubTypes(QName type, boolean follow);

    Collection<QName> getTypes(QName model);

    TypeDefinition getType(QName name);

    Collection<QName> getAllAspects();

    Collection<QName> getAllAspects(boolean includeInherited);

    AspectDefinition getAspect(QName name);

    ClassDefinition getClass(QName name);

    boolean isSubClass(QName className, QName ofClassName);

    PropertyDefinition getProperty(QName className, QName propertyName);

    PropertyDefinition getProperty(QName propertyName);

    AssociationDefinition getAssociation(QName associationName);
}
