package id.juklak.embedded.node;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Property values on their way in and out: converted to the type that the dictionary says, as ACS does when a value is set, and written as
 * JSON. A date is an ISO string in UTC, so that its text sorts as it does.
 */
public final class PropertyValues {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneId.of("UTC"));

    private final DictionaryService dictionary;
    private final NamespacePrefixResolver namespaces;

    PropertyValues(DictionaryService dictionary, NamespacePrefixResolver namespaces) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
    }

    /** A date as it stands in the database. */
    public static String write(Date date) {
        return INSTANT.format(date.toInstant());
    }

    /**
     * A value as its property holds it.
     *
     * @throws IllegalArgumentException if it cannot be that
     */
    Serializable converted(QName property, Serializable value) {
        PropertyDefinition definition = dictionary.getProperty(property);
        return definition == null ? value : converted(definition, value);
    }

    /**
     * A value as the property that is so defined holds it.
     *
     * @throws IllegalArgumentException if it cannot be that
     */
    public Serializable converted(PropertyDefinition definition, Serializable value) {
        if (value == null) {
            return null;
        }
        String type = definition.getDataType().getName().getLocalName();
        if (definition.isMultiValued()) {
            Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
            ArrayList<Serializable> converted = new ArrayList<>(values.size());
            values.forEach(each -> converted.add(convert(type, (Serializable) each)));
            return converted;
        }
        if (value instanceof Collection<?> many && !"any".equals(type)) {
            if (many.size() > 1) {
                throw new IllegalArgumentException(
                        "A single-valued property of this type may not be a collection: " + definition.getName());
            }
            return many.isEmpty() ? null : convert(type, (Serializable) many.iterator().next());
        }
        return convert(type, value);
    }

    private Serializable convert(String type, Serializable value) {
        if (value == null) {
            return null;
        }
        try {
            return switch (type) {
                case "text", "mltext" -> value instanceof Date date ? write(date) : value.toString();
                case "int" -> value instanceof Number number ? (Serializable) number.intValue() : Integer.valueOf(value.toString().strip());
                case "long" -> value instanceof Number number ? (Serializable) number.longValue() : Long.valueOf(value.toString().strip());
                case "float" -> value instanceof Number number ? (Serializable) number.floatValue() : Float.valueOf(value.toString());
                case "double" -> value instanceof Number number ? (Serializable) number.doubleValue() : Double.valueOf(value.toString());
                case "boolean" -> value instanceof Boolean flag ? flag : Boolean.valueOf(value.toString());
                case "date", "datetime" -> value instanceof Date date ? date : date(value.toString());
                case "noderef", "category" ->
                    value instanceof NodeRef node ? node : value.toString().isEmpty() ? null : new NodeRef(value.toString());
                case "qname" -> value instanceof QName name ? name : QName.resolveToQName(namespaces, value.toString());
                case "locale" -> value instanceof Locale locale ? locale : Locale.forLanguageTag(value.toString().replace('_', '-'));
                default -> value;
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException("'" + value + "' is no value of type d:" + type, e);
        }
    }

    private static Date date(String text) {
        if (text.length() == 10) {
            return Date.from(LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant());
        }
        if (text.endsWith("Z")) {
            return Date.from(Instant.parse(text));
        }
        String zoned = text.matches(".*[+-]\\d{4}") ? text.substring(0, text.length() - 2) + ":" + text.substring(text.length() - 2) : text;
        return Date.from(OffsetDateTime.parse(zoned).toInstant());
    }

    String toJson(Map<QName, Serializable> properties) {
        ObjectNode json = JSON.createObjectNode();
        properties.forEach((property, value) -> {
            if (value != null) {
                json.set(property.toPrefixString(namespaces), json(value));
            }
        });
        return json.toString();
    }

    private JsonNode json(Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof Collection<?> values) {
            ArrayNode array = nodes.arrayNode(values.size());
            values.forEach(each -> array.add(each == null ? nodes.nullNode() : json(each)));
            return array;
        }
        if (value instanceof Boolean flag) {
            return nodes.booleanNode(flag);
        }
        if (value instanceof Integer || value instanceof Long) {
            return nodes.numberNode(((Number) value).longValue());
        }
        if (value instanceof Number number) {
            return nodes.numberNode(number.doubleValue());
        }
        if (value instanceof Date date) {
            return nodes.textNode(write(date));
        }
        if (value instanceof ContentData content) {
            return nodes.objectNode().put("url", content.getContentUrl()).put("mimetype", content.getMimetype())
                    .put("size", content.getSize())
                    .put("encoding", content.getEncoding()).put("locale", content.getLocale().toLanguageTag());
        }
        if (value instanceof QName name) {
            return nodes.textNode(name.toPrefixString(namespaces));
        }
        return nodes.textNode(value.toString());
    }

    Map<QName, Serializable> fromJson(String json) {
        try {
            Map<QName, Serializable> properties = new HashMap<>();
            JSON.readTree(json).fields().forEachRemaining(field -> {
                QName property = QName.createQName(field.getKey(), namespaces);
                PropertyDefinition definition = dictionary.getProperty(property);
                properties.put(property,
                        value(definition == null ? "any" : definition.getDataType().getName().getLocalName(), field.getValue()));
            });
            return properties;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("properties that cannot be read: " + json, e);
        }
    }

    private Serializable value(String type, JsonNode json) {
        if (json.isArray()) {
            ArrayList<Serializable> values = new ArrayList<>(json.size());
            json.forEach(each -> values.add(value(type, each)));
            return values;
        }
        if (json.isNull()) {
            return null;
        }
        return switch (type) {
            case "content" -> new ContentData(json.path("url").asText(null), json.path("mimetype").asText(), json.path("size").asLong(),
                    json.path("encoding").asText(null),
                    Locale.forLanguageTag(json.path("locale").asText()));
            case "any" ->
                json.isBoolean() ? (Serializable) json.asBoolean() : json.isNumber() ? (Serializable) json.asLong() : json.asText();
            default -> convert(type,
                    json.isBoolean()
                            ? (Serializable) json.asBoolean()
                            : json.isNumber() ? (Serializable) json.numberValue() : json.asText());
        };
    }
}
