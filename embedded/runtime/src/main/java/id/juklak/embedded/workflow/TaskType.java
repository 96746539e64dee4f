package id.juklak.embedded.workflow;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;

/** What a task may hold: the properties and associations of its type and of the type's mandatory aspects. */
record TaskType(Map<QName, PropertyDefinition> properties, Map<QName, AssociationDefinition> associations) {

    static TaskType of(TypeDefinition type) {
        Map<QName, PropertyDefinition> properties = new HashMap<>(type.getProperties());
        Map<QName, AssociationDefinition> associations = new HashMap<>(type.getAssociations());
        for (AspectDefinition aspect : type.getDefaultAspects(true)) {
            properties.putAll(aspect.getProperties());
            associations.putAll(aspect.getAssociations());
        }
        return new TaskType(properties, associations);
    }
}
