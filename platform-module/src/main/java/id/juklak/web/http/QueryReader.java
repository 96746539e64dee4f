package id.juklak.web.http;

import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.juklak.model.Paging;
import id.juklak.text.RefusalException;

/**
 * Reads a request's query parameters into a record: texts, whole numbers from 0, truth values, and {@link Paging}, which is two. What is
 * absent or blank is null.
 */
final class QueryReader {

    private static final List<String> TRUE_FALSE = List.of("true", "false");

    private QueryReader() {}

    /** The names of the parameters that a record knows. */
    static Set<String> namesOf(Class<?> record) {
        Set<String> names = new HashSet<>();
        if (record == Paging.class) {
            return Set.of("skipCount", "maxItems");
        }
        for (Shape.Field field : Shape.fieldsOf(record)) {
            names.addAll(field.type() == Paging.class ? namesOf(Paging.class) : Set.of(field.name()));
        }
        return names;
    }

    static <T> T read(RequestReader request, Class<T> record) {
        if (record == Paging.class) {
            return record.cast(request.paging());
        }
        return Shape.make(record, Shape.fieldsOf(record).stream().map(field -> readValue(request, field)).toList());
    }

    private static Object readValue(RequestReader request, Shape.Field field) {
        Type type = field.type();
        if (type == Paging.class) {
            return request.paging();
        }
        if (type == Integer.class) {
            return request.integer(field.name());
        }
        String text = request.text(field.name());
        if (text == null && field.isRequired()) {
            throw new RefusalException("web.wajib", 400, field.name());
        }
        if (type == Boolean.class) {
            return RequestReader.choice(field.name(), text, TRUE_FALSE) == null ? null : Boolean.valueOf(text);
        }
        return field.choices().isEmpty() ? text : RequestReader.choice(field.name(), text, field.choices());
    }
}
