package id.juklak.settings;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads a settings file into a record, strictly: what the record doesn't know, leaves out or finds in another type is refused with its
 * place. The record's constructors refuse values with a {@link InvalidSettingException}. {@code keterangan} at the top is a note to the
 * reader of the file; a record that wants it declares it.
 */
public class RecordReader<T> implements SettingReader<T> {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private final Class<T> type;

    public RecordReader(Class<T> type) {
        this.type = type;
    }

    @Override
    public T read(InputStream json) throws IOException {
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new InvalidSettingException("pengaturan.kosong");
            }
            return value;
        } catch (JsonParseException failure) {
            throw new InvalidSettingException("pengaturan.json", lineOf(failure), failure.getOriginalMessage());
        } catch (UnrecognizedPropertyException failure) {
            throw new InvalidSettingException("pengaturan.medan", placeOf(failure));
        } catch (JsonMappingException failure) {
            if (failure.getCause() instanceof InvalidSettingException cause) {
                throw cause;
            }
            throw new InvalidSettingException("pengaturan.nilai", placeOf(failure), failure.getOriginalMessage());
        }
    }

    private static String lineOf(JsonProcessingException failure) {
        return failure.getLocation() == null ? "?" : Integer.toString(failure.getLocation().getLineNr());
    }

    /** For instance {@code penyedia[1].alamat}. */
    private static String placeOf(JsonMappingException failure) {
        String place = failure.getPath().stream()
                .map(reference -> reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName())
                .collect(Collectors.joining());
        return place.startsWith(".") ? place.substring(1) : place.isEmpty() ? "{}" : place;
    }
}
