package id.juklak.web.http;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas (2020-12) of records. A record without type parameters has a name of its own in the description and is referred to by it;
 * one with type parameters is written out where it stands.
 */
final class Schemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SUFFIX = "Json";

    private final Map<String, Class<?>> named = new HashMap<>();
    private final Map<String, ObjectNode> schemas = new TreeMap<>();

    /** What was referred to, by name. */
    ObjectNode all() {
        ObjectNode all = NODES.objectNode();
        all.setAll(schemas);
        return all;
    }

    ObjectNode ofAnswer(Type type) {
        return of(type, Map.of(), false);
    }

    /** What a request takes: nothing that it doesn't know. */
    ObjectNode ofRequest(Type type) {
        return of(type, Map.of(), true);
    }

    /** A query parameter. */
    ObjectNode ofParameter(Shape.Field field) {
        return limit(of(field.type(), Map.of(), true), field);
    }

    private ObjectNode of(Type type, Map<TypeVariable<?>, Type> arguments, boolean request) {
        if (type instanceof TypeVariable<?> variable) {
            return of(arguments.get(variable), arguments, request);
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, arguments, request);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isSealed() && plain.isInterface()) {
            ObjectNode choice = NODES.objectNode();
            ArrayNode options = choice.putArray("oneOf");
            Arrays.stream(plain.getPermittedSubclasses()).forEach(option -> options.add(of(option, Map.of(), request)));
            return choice;
        }
        if (plain == Moment.class) {
            return typed("string").put("format", "date-time");
        }
        if (plain == Day.class) {
            return typed("string").put("format", "date");
        }
        return plain.isRecord() ? refer(plain, request) : ofValue(plain);
    }

    private static ObjectNode ofValue(Class<?> type) {
        if (type == String.class) {
            return typed("string");
        }
        if (type == char[].class) {
            return typed("string").put("format", "password").put("maxLength", JsonReader.MAX_PASSPHRASE_LENGTH);
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return typed("integer");
        }
        if (type == double.class) {
            return typed("number");
        }
        if (JsonNode.class.isAssignableFrom(type)) {
            return typed("object");
        }
        throw new IllegalArgumentException("A request or an answer cannot hold " + type);
    }

    private ObjectNode ofGeneric(ParameterizedType type, Map<TypeVariable<?>, Type> outer, boolean request) {
        Class<?> raw = (Class<?>) type.getRawType();
        List<Type> given = Arrays.stream(type.getActualTypeArguments())
                .map(argument -> argument instanceof TypeVariable<?> variable ? outer.get(variable) : argument).toList();
        if (raw == List.class) {
            ObjectNode array = typed("array");
            array.set("items", of(given.get(0), outer, request));
            return array;
        }
        if (raw == Map.class) {
            ObjectNode map = typed("object");
            map.set("additionalProperties", of(given.get(1), outer, request));
            return map;
        }
        Map<TypeVariable<?>, Type> arguments = new HashMap<>();
        for (int index = 0; index < given.size(); index++) {
            arguments.put(raw.getTypeParameters()[index], given.get(index));
        }
        return write(raw, arguments, request);
    }

    private ObjectNode refer(Class<?> record, boolean request) {
        String name = record.getSimpleName().endsWith(SUFFIX)
                ? record.getSimpleName().substring(0, record.getSimpleName().length() - SUFFIX.length())
                : record.getSimpleName();
        Class<?> known = named.putIfAbsent(name, record);
        if (known == null) {
            schemas.put(name, write(record, Map.of(), request));
        } else if (known != record) {
            throw new IllegalArgumentException(known + " and " + record + " would both be called " + name);
        }
        return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private ObjectNode write(Class<?> record, Map<TypeVariable<?>, Type> arguments, boolean request) {
        ObjectNode schema = typed("object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        writeFields(record, arguments, request, properties, required);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (request) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    private void writeFields(Class<?> record, Map<TypeVariable<?>, Type> arguments, boolean request, ObjectNode properties,
            ArrayNode required) {
        for (Shape.Field field : Shape.fieldsOf(record)) {
            if (field.isUnwrapped()) {
                writeFields(field.component().getType(), arguments, request, properties, required);
                continue;
            }
            ObjectNode schema = limit(of(field.type(), arguments, request), field);
            boolean mayBeNull = request ? !field.isRequired() : field.isNullable();
            properties.set(field.name(), mayBeNull ? orNull(schema) : schema);
            if (request ? field.isRequired() : !field.isLeftOutWhenNull()) {
                required.add(field.name());
            }
        }
    }

    private static ObjectNode limit(ObjectNode schema, Shape.Field field) {
        if (!field.choices().isEmpty()) {
            field.choices().forEach(schema.withArray("enum")::add);
        }
        return field.maxLength() == null ? schema : schema.put("maxLength", field.maxLength().value());
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (!schema.has("type")) {
            ObjectNode choice = NODES.objectNode();
            choice.putArray("oneOf").add(schema).add(typed("null"));
            return choice;
        }
        JsonNode type = schema.get("type");
        schema.putArray("type").add(type).add("null");
        if (schema.has("enum")) {
            schema.withArray("enum").addNull();
        }
        return schema;
    }

    static ObjectNode typed(String type) {
        return NODES.objectNode().put("type", type);
    }
}
