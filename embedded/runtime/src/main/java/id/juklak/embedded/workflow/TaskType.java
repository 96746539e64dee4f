package id.juklak.embedded.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;

import id.juklak.embedded.node.PropertyValues;

/**
 * What a task may hold: the properties and associations of its type and of the type's mandatory aspects.
 *
 * @param defaults values that a task has until it gets others. ACS stores them with every task; here they are read from the type.
 */
record TaskType(Map<QName, PropertyDefinition> properties, Map<QName, AssociationDefinition> associations,
        Map<QName, Serializable> defaults) {

    static TaskType of(TypeDefinition type, PropertyValues values) {
        Map<QName, PropertyDefinition> properties = new HashMap<>(type.getProperties());
        Map<QName, AssociationDefinition> associations = new HashMap<>(type.getAssociations());
        for (AspectDefinition aspect : type.getDefaultAspects(true)) {
            properties.putAll(aspect.getProperties());
            associations.putAll(aspect.getAssociations());
        }
        Map<QName, Serializable> defaults = new HashMap<>();
        properties.forEach((name, declared) -> {
            if (declared.getDefaultValue() != null) {
                defaults.put(name, values.converted(declared, declared.getDefaultValue()));
            }
        });
        return new TaskType(properties, associations, defaults);
    }
}
