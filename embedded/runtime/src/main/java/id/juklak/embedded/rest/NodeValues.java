package id.juklak.embedded.rest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.InvalidQNameException;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Types, aspects and properties as clients write them. What the platform itself keeps, clients may not set: who could write
 * {@code cm:creator} would make himself the owner of what has no other.
 */
final class NodeValues {

    private static final Set<QName> AUDITED = Set.of(ContentModel.PROP_CREATED, ContentModel.PROP_CREATOR, ContentModel.PROP_MODIFIED,
            ContentModel.PROP_MODIFIER,
            ContentModel.PROP_ACCESSED);

    private static final String PLATFORM = "http://www.alfresco.org/";

    private final DictionaryService dictionary;
    private final NamespacePrefixResolver prefixes;
    private final PersonService people;

    NodeValues(DictionaryService dictionary, NamespacePrefixResolver prefixes, PersonService people) {
        this.dictionary = dictionary;
        this.prefixes = prefixes;
        this.people = people;
    }

    /** Whether an aspect is the platform's, which clients neither add nor remove. */
    static boolean isOwn(QName aspect) {
        return aspect.getNamespaceURI().equals(NamespaceService.SYSTEM_MODEL_1_0_URI) || aspect.equals(ContentModel.ASPECT_AUDITABLE);
    }

    /** @throws ApiException 400 for what is no type */
    QName type(String name) {
        QName type = qname(name);
        if (dictionary.getType(type) == null) {
            throw ApiException.invalid("Unknown type: " + name);
        }
        return type;
    }

    private QName qname(String name) {
        try {
            return QName.resolveToQName(prefixes, name.isEmpty() ? " " : name);
        } catch (NamespaceException | InvalidQNameException e) {
            throw ApiException.invalid(name + " isn't a valid QName. " + e.getMessage());
        }
    }

    /**
     * The aspects of a list of names, without {@code cm:auditable}, which is left as it is.
     *
     * @throws ApiException 400 for what is no aspect, or one that clients may not set
     */
    Set<QName> aspects(JsonNode names) {
        Set<QName> aspects = new LinkedHashSet<>();
        names.forEach(name -> {
            QName aspect = qname(name.asText());
            if (dictionary.getAspect(aspect) == null) {
                throw ApiException.invalid("Unknown aspect: " + name.asText());
            }
            if (aspect.getNamespaceURI().equals(NamespaceService.SYSTEM_MODEL_1_0_URI)) {
                throw ApiException.invalid("NameSpace cannot be used by API: " + name.asText());
            }
            if (!isOwn(aspect)) {
                aspects.add(aspect);
            }
        });
        return aspects;
    }

    /** @throws ApiException 400 for what is no property, or one that clients may not set */
    Map<QName, Serializable> properties(JsonNode given) {
        Map<QName, Serializable> properties = new HashMap<>();
        given.fields().forEachRemaining(field -> put(properties, field.getKey(), value(field.getValue())));
        return properties;
    }

    /**
     * Properties of a profile, where clients set none of the platform's own: who could write {@code cm:userName} would become somebody
     * else.
     *
     * @throws ApiException 400 for what is no property, or one of a namespace of Alfresco's
     */
    Map<QName, Serializable> profileProperties(JsonNode given) {
        given.fieldNames().forEachRemaining(name -> {
            if (qname(name).getNamespaceURI().startsWith(PLATFORM)) {
                throw ApiException.invalid("NameSpace cannot be used by API: " + name);
            }
        });
        return properties(given);
    }

    /** @throws ApiException 400 for what is no property, or one that clients may not set */
    void put(Map<QName, Serializable> properties, String name, Serializable value) {
        QName property = qname(name);
        PropertyDefinition definition = dictionary.getProperty(property);
        if (definition == null) {
            throw ApiException.invalid("Unknown property: " + name);
        }
        if (property.getNamespaceURI().equals(NamespaceService.SYSTEM_MODEL_1_0_URI)) {
            throw ApiException.invalid("NameSpace cannot be used by API: " + name);
        }
        if (AUDITED.contains(property) || definition.getDataType().getName().equals(DataTypeDefinition.CONTENT)) {
            throw ApiException.invalid("Cannot be used by API: " + name);
        }
        if (property.equals(ContentModel.PROP_OWNER) && value != null && !people.personExists(value.toString())) {
            throw ApiException.invalid("Unknown owner: " + value);
        }
        boolean node = definition.getDataType().getName().equals(DataTypeDefinition.NODE_REF);
        properties.put(property,
                node && value instanceof String id && !id.isEmpty() && !id.contains("://")
                        ? new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id)
                        : value);
    }

    private static Serializable value(JsonNode value) {
        if (value.isArray()) {
            ArrayList<Serializable> many = new ArrayList<>();
            value.forEach(each -> many.add(value(each)));
            return many;
        }
        return value.isNull()
                ? null
                : value.isBoolean()
                        ? (Serializable) value.booleanValue()
                        : value.isIntegralNumber()
                                ? (Serializable) value.longValue()
                                : value.isNumber() ? (Serializable) value.doubleValue() : value.asText();
    }
}
