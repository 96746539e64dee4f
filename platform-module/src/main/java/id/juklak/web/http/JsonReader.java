package id.juklak.web.http;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import id.juklak.sop.FormText;
import id.juklak.text.RefusalException;

/**
 * Reads the JSON object of a request into a record, strictly: what the record doesn't know, or finds in another type, is refused with 400
 * by name. A component may be a text, a truth value, a whole number, a passphrase ({@code char[]}), an object of texts, an object as it is
 * ({@link JsonNode}), or another record; what is absent is null, an object of texts empty.
 */
final class JsonReader {

    /** What a text typed in a form holds at most (docs/architecture.md). */
    static final int MAX_TEXT_LENGTH = FormText.MAX_LENGTH;
    static final int MAX_PASSPHRASE_LENGTH = 256;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonReader() {}

    /** @param json the body; an empty one is an empty object */
    static <T> T read(byte[] json, Class<T> record) {
        JsonNode root;
        try {
            root = parse(json);
        } catch (IOException failure) {
            // A mistake in a body that holds a passphrase is told without a word of the body.
            if (holdsSecret(record)) {
                throw new RefusalException("web.jsonRahasia", 400);
            }
            throw new RefusalException("web.json", 400,
                    failure instanceof JsonProcessingException mistake ? mistake.getOriginalMessage() : failure.getMessage());
        }
        if (!root.isObject()) {
            throw new RefusalException("web.objek", 400);
        }
        return readRecord("", root, record);
    }

    private static JsonNode parse(byte[] json) throws IOException {
        JsonNode root = json.length == 0 ? MissingNode.getInstance() : MAPPER.readTree(json);
        return root instanceof MissingNode ? MAPPER.createObjectNode() : root;
    }

    private static boolean holdsSecret(Class<?> record) {
        return Shape.fieldsOf(record).stream().anyMatch(field -> field.type() == char[].class);
    }

    private static <T> T readRecord(String prefix, JsonNode object, Class<T> record) {
        List<Shape.Field> fields = Shape.fieldsOf(record);
        Set<String> knownNames = fields.stream().map(Shape.Field::name).collect(Collectors.toSet());
        for (Iterator<String> names = object.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!knownNames.contains(name)) {
                throw new RefusalException("web.medan", 400, prefix + name);
            }
        }
        List<Object> values = new ArrayList<>();
        for (Shape.Field field : fields) {
            JsonNode value = object.get(field.name());
            Object read = readValue(prefix + field.name(), value == null || value.isNull() ? null : value, field);
            if (field.isRequired() && (read == null || field.maxLength() == null && read.equals(""))) {
                throw new RefusalException("web.wajib", 400, prefix + field.name());
            }
            values.add(read);
        }
        return Shape.make(record, values);
    }

    /** @param value null where it is absent or null */
    private static Object readValue(String name, JsonNode value, Shape.Field field) {
        Type type = field.type();
        if (type == String.class) {
            return readText(name, value, field.maxLength());
        }
        if (type == char[].class) {
            return readPassphrase(name, value);
        }
        if (type == Boolean.class) {
            return value == null ? null : require(value.isBoolean(), "web.tipeBenar", name, value).booleanValue();
        }
        if (type == Integer.class) {
            return value == null
                    ? null
                    : require(value.isIntegralNumber() && value.canConvertToInt(), "web.tipeBilangan", name, value).intValue();
        }
        if (type == JsonNode.class) {
            return value == null ? null : require(value.isObject(), "web.tipeObjek", name, value);
        }
        if (field.component().getType() == Map.class) {
            return value == null ? new LinkedHashMap<>() : readTexts(name, require(value.isObject(), "web.tipeObjek", name, value));
        }
        return value == null
                ? null
                : readRecord(name + ".", require(value.isObject(), "web.tipeObjek", name, value), field.component().getType());
    }

    private static JsonNode require(boolean rightType, String code, String name, JsonNode value) {
        if (!rightType) {
            throw new RefusalException(code, 400, name);
        }
        return value;
    }

    /** A text; surrounding blanks are no part of one that a person typed. */
    private static String readText(String name, JsonNode value, MaxLength maxLength) {
        if (value == null) {
            return null;
        }
        String text = require(value.isTextual(), "web.tipeTeks", name, value).textValue();
        return maxLength == null
                ? TextLimits.check(name, text, MAX_TEXT_LENGTH)
                : requireShort(name, text, maxLength.value());
    }

    /** A passphrase as it was typed, or null where it is empty. */
    private static char[] readPassphrase(String name, JsonNode value) {
        if (value == null) {
            return null;
        }
        String text = require(value.isTextual(), "web.tipeTeks", name, value).textValue();
        return text.isEmpty() ? null : requireShort(name, text, MAX_PASSPHRASE_LENGTH).toCharArray();
    }

    private static String requireShort(String name, String text, int maxLength) {
        if (text.length() > maxLength) {
            throw new RefusalException("web.terlaluPanjang", 400, name, Integer.toString(maxLength));
        }
        return text;
    }

    private static Map<String, String> readTexts(String name, JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.fieldNames().forEachRemaining(fieldName -> {
            JsonNode value = object.get(fieldName);
            texts.put(fieldName, readText(name + "." + fieldName, value.isNull() ? null : value, null));
        });
        return texts;
    }
}
