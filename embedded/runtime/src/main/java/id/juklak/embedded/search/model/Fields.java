package id.juklak.embedded.search.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** What the names in a query stand for: fields, types and aspects, by the dictionary. A name without a prefix is of the content model. */
public final class Fields {

    private final DictionaryService dictionary;
    private final NamespaceService namespaces;

    public Fields(DictionaryService dictionary, NamespaceService namespaces) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
    }

    /** How values of a property are compared. */
    public enum Kind {
        TEXT, CONTENT, LONG, DOUBLE, DATE, BOOLEAN, KEYWORD
    }

    /**
     * A property as a field.
     *
     * @param key its prefixed name, as nodes are stored with
     * @param part of a content property: {@code mimetype}, {@code size}, {@code encoding}, {@code locale}; otherwise null
     * @param type the property's data type
     */
    public record Field(QName name, String key, String part, Kind kind, QName type) {
        /** The name that the index uses. */
        public String indexName() {
            return part == null ? key : key + "." + part;
        }
    }

    /** The property that a field name means, or null when no model has one. */
    public Field field(String written) {
        String name = written.startsWith("@") ? written.substring(1) : written;
        QName exact = qname(name);
        if (exact != null && dictionary.getProperty(exact) != null) {
            return field(exact);
        }
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return null;
        }
        QName content = qname(name.substring(0, dot));
        PropertyDefinition definition = content == null ? null : dictionary.getProperty(content);
        if (definition == null || !definition.getDataType().getName().equals(DataTypeDefinition.CONTENT)) {
            return null;
        }
        String part = name.substring(dot + 1);
        return switch (part) {
            case "mimetype", "encoding", "locale" -> new Field(content, key(content), part, Kind.KEYWORD, DataTypeDefinition.TEXT);
            case "size" -> new Field(content, key(content), part, Kind.LONG, DataTypeDefinition.LONG);
            default -> null;
        };
    }

    /** The field of a property, or null when no model has it. */
    public Field field(QName property) {
        PropertyDefinition definition = dictionary.getProperty(property);
        if (definition == null) {
            return null;
        }
        QName type = definition.getDataType().getName();
        return new Field(property, key(property), null, kind(type), type);
    }

    /** The names of a type and its sub-types; empty when no model has it. */
    public Set<String> types(String written, boolean exact) {
        QName name = qname(written);
        if (name == null || dictionary.getType(name) == null) {
            return Set.of();
        }
        return exact ? Set.of(key(name)) : keys(name, dictionary.getSubTypes(name, true));
    }

    /** The names of an aspect and its sub-aspects; empty when no model has it. */
    public Set<String> aspects(String written, boolean exact) {
        QName name = qname(written);
        if (name == null || dictionary.getAspect(name) == null) {
            return Set.of();
        }
        return exact
                ? Set.of(key(name))
                : keys(name, dictionary.getAllAspects().stream().filter(aspect -> dictionary.isSubClass(aspect, name)).toList());
    }

    /** The prefixed form of a name. */
    public String key(QName name) {
        return name.toPrefixString(namespaces);
    }

    /** A name written with prefix, with URI in braces or plainly; null when its prefix is unknown. */
    public QName qname(String written) {
        if (written.startsWith("{")) {
            int end = written.indexOf('}');
            return end < 0 ? null : QName.createQName(written.substring(1, end), written.substring(end + 1));
        }
        int colon = written.indexOf(':');
        if (colon < 0) {
            return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, written);
        }
        String prefix = written.substring(0, colon);
        if (!namespaces.getPrefixes().contains(prefix)) {
            return null;
        }
        return QName.createQName(namespaces.getNamespaceURI(prefix), written.substring(colon + 1));
    }

    private Set<String> keys(QName itself, Collection<QName> others) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(itself));
        others.forEach(other -> keys.add(key(other)));
        return keys;
    }

    private static Kind kind(QName type) {
        if (type.equals(DataTypeDefinition.TEXT) || type.equals(DataTypeDefinition.MLTEXT)) {
            return Kind.TEXT;
        }
        if (type.equals(DataTypeDefinition.CONTENT)) {
            return Kind.CONTENT;
        }
        if (type.equals(DataTypeDefinition.INT) || type.equals(DataTypeDefinition.LONG)) {
            return Kind.LONG;
        }
        if (type.equals(DataTypeDefinition.FLOAT) || type.equals(DataTypeDefinition.DOUBLE)) {
            return Kind.DOUBLE;
        }
        if (type.equals(DataTypeDefinition.DATE) || type.equals(DataTypeDefinition.DATETIME)) {
            return Kind.DATE;
        }
        return type.equals(DataTypeDefinition.BOOLEAN) ? Kind.BOOLEAN : Kind.KEYWORD;
    }
}
