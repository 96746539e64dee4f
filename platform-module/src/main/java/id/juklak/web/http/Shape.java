package id.juklak.web.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * How a record is spelled: its components in their order, under their spoken names. What writes answers, reads requests and describes both
 * asks here, so that the three cannot differ. (Jackson orders the components of a record differently from one version of ACS to the next.)
 */
final class Shape {

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Field::new).toList();
        }
    };

    private Shape() {}

    static List<Field> fieldsOf(Class<?> record) {
        return FIELDS.get(record);
    }

    /** A component of a record. */
    record Field(RecordComponent component) {

        String name() {
            JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
            return named == null ? component.getName() : named.value();
        }

        Type type() {
            return component.getGenericType();
        }

        /** Whether it is a record whose components stand in the place of the record. */
        boolean isUnwrapped() {
            return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
        }

        /** Whether it stands there only where there is something to say. */
        boolean isLeftOutWhenNull() {
            JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
            return include != null && include.value() == JsonInclude.Include.NON_NULL;
        }

        boolean isNullable() {
            return component.isAnnotationPresent(Nullable.class);
        }

        boolean isRequired() {
            return component.isAnnotationPresent(Required.class);
        }

        /** The values that it may have; empty where they are not limited. */
        List<String> choices() {
            OneOf oneOf = component.getAnnotation(OneOf.class);
            return oneOf == null ? List.of() : List.of(oneOf.value());
        }

        /** Null for a text that a person types. */
        MaxLength maxLength() {
            return component.getAnnotation(MaxLength.class);
        }

        Object valueIn(Object record) {
            try {
                component.getAccessor().setAccessible(true);
                return component.getAccessor().invoke(record);
            } catch (IllegalAccessException | InvocationTargetException failure) {
                throw new IllegalStateException("Cannot read " + component, failure);
            }
        }
    }

    /** Makes a record of its components' values. */
    static <T> T make(Class<T> record, List<Object> values) {
        try {
            var constructor = record.getDeclaredConstructor(
                    Arrays.stream(record.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("Cannot make " + record, failure);
        }
    }
}
