package id.juklak.web.http;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;

/** Writes records as JSON: every component under its spoken name, in the order in which the record declares them. */
final class RecordWriter extends JsonSerializer<Record> {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new SimpleModule().addSerializer(Record.class, new RecordWriter()));

    private RecordWriter() {}

    static byte[] toJson(Object body) throws IOException {
        return MAPPER.writeValueAsBytes(body);
    }

    @Override
    public void serialize(Record value, JsonGenerator generator, SerializerProvider serializers) throws IOException {
        if (value instanceof SpelledValue spelled) {
            generator.writeString(spelled.text());
            return;
        }
        generator.writeStartObject();
        writeFields(value, generator, serializers);
        generator.writeEndObject();
    }

    private void writeFields(Record value, JsonGenerator generator, SerializerProvider serializers) throws IOException {
        for (Shape.Field field : Shape.fieldsOf(value.getClass())) {
            Object fieldValue = field.valueIn(value);
            if (field.isUnwrapped()) {
                writeFields((Record) fieldValue, generator, serializers);
            } else if (fieldValue != null || !field.isLeftOutWhenNull()) {
                generator.writeFieldName(field.name());
                serializers.defaultSerializeValue(fieldValue, generator);
            }
        }
    }
}
