package id.juklak.web;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import id.juklak.sop.FormText;
import id.juklak.text.RefusalException;

/** The JSON object of a request, read strictly: what the script doesn't know, or finds in another type, is refused by name. */
final class JsonBody {

    /** What a text typed in a form holds at most (docs/architecture.md). */
    static final int MAX_TEXT_LENGTH = FormText.MAX_LENGTH;
    private static final int MAX_PASSPHRASE_LENGTH = 256;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String prefix;
    private final JsonNode object;

    private JsonBody(String prefix, JsonNode object) {
        this.prefix = prefix;
        this.object = object;
    }

    /**
     * @param json the body; an empty one is an empty object
     * @param known names that the script knows
     */
    static JsonBody read(byte[] json, String... known) {
        JsonNode root;
        try {
            root = json.length == 0 ? MAPPER.createObjectNode() : MAPPER.readTree(json);
        } catch (JsonProcessingException failure) {
            throw new RefusalException("web.json", 400, failure.getOriginalMessage());
        } catch (IOException failure) {
            throw new RefusalException("web.json", 400, failure.getMessage());
        }
        if (root instanceof MissingNode) {
            root = MAPPER.createObjectNode();
        }
        if (!root.isObject()) {
            throw new RefusalException("web.objek", 400);
        }
        Set<String> knownNames = Set.of(known);
        for (Iterator<String> fieldNames = root.fieldNames(); fieldNames.hasNext();) {
            String fieldName = fieldNames.next();
            if (!knownNames.contains(fieldName)) {
                throw new RefusalException("web.medan", 400, fieldName);
            }
        }
        return new JsonBody("", root);
    }

    /** As {@link #read}, for a body that holds a passphrase: a mistake in it is told without a word of the body. */
    static JsonBody readSecret(byte[] json, String... known) {
        try {
            return read(json, known);
        } catch (RefusalException failure) {
            throw failure.code().equals("web.json") ? new RefusalException("web.jsonRahasia", 400) : failure;
        }
    }

    /** A passphrase as it was typed, or null where it is absent, null or empty. */
    char[] passphrase(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull() || value.isTextual() && value.textValue().isEmpty()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new RefusalException("web.tipeTeks", 400, prefix + name);
        }
        if (value.textValue().length() > MAX_PASSPHRASE_LENGTH) {
            throw new RefusalException("web.terlaluPanjang", 400, prefix + name, Integer.toString(MAX_PASSPHRASE_LENGTH));
        }
        return value.textValue().toCharArray();
    }

    /** A text that no person types, or null where it is absent or null. */
    String longText(String name, int maxLength) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new RefusalException("web.tipeTeks", 400, prefix + name);
        }
        if (value.textValue().length() > maxLength) {
            throw new RefusalException("web.terlaluPanjang", 400, prefix + name, Integer.toString(maxLength));
        }
        return value.textValue();
    }

    /** A text, or null where it is absent or null; surrounding blanks are no part of it. */
    String text(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new RefusalException("web.tipeTeks", 400, prefix + name);
        }
        return TextLimits.check(prefix + name, value.textValue(), MAX_TEXT_LENGTH);
    }

    /** A text that has to be there; 400 where it is absent, null or blank. */
    String requireText(String name) {
        String value = text(name);
        if (value == null || value.isEmpty()) {
            throw new RefusalException("web.wajib", 400, prefix + name);
        }
        return value;
    }

    /** An object that has to be there, as it is. */
    JsonNode requireObject(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            throw new RefusalException("web.wajib", 400, prefix + name);
        }
        if (!value.isObject()) {
            throw new RefusalException("web.tipeObjek", 400, prefix + name);
        }
        return value;
    }

    /** A boolean, or null where it is absent or null. */
    Boolean flag(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isBoolean()) {
            throw new RefusalException("web.tipeBenar", 400, prefix + name);
        }
        return value.booleanValue();
    }

    /** A whole number, or null where it is absent or null. */
    Integer integer(String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new RefusalException("web.tipeBilangan", 400, prefix + name);
        }
        return value.intValue();
    }

    /** An object of texts, empty where it is absent or null. */
    Map<String, String> textMap(String name) {
        JsonNode value = object.get(name);
        Map<String, String> texts = new LinkedHashMap<>();
        if (value == null || value.isNull()) {
            return texts;
        }
        if (!value.isObject()) {
            throw new RefusalException("web.tipeObjek", 400, prefix + name);
        }
        JsonBody inner = new JsonBody(name + ".", value);
        value.fieldNames().forEachRemaining(fieldName -> texts.put(fieldName, inner.text(fieldName)));
        return texts;
    }
}
