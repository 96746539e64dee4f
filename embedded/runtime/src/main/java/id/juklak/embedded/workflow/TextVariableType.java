package id.juklak.embedded.workflow;

import java.util.function.Function;

import org.activiti.engine.impl.variable.ValueFields;
import org.activiti.engine.impl.variable.VariableType;

/**
 * A variable type whose values have a text form: they are stored as that text and read back into the same class, so that a variable
 * survives a restart without Java serialization.
 */
final class TextVariableType<T> implements VariableType {

    private final String name;
    private final Class<T> type;
    private final Function<T, String> write;
    private final Function<String, T> read;

    TextVariableType(String name, Class<T> type, Function<T, String> write, Function<String, T> read) {
        this.name = name;
        this.type = type;
        this.write = write;
        this.read = read;
    }

    @Override
    public String getTypeName() {
        return name;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public boolean isAbleToStore(Object value) {
        return type.isInstance(value);
    }

    @Override
    public void setValue(Object value, ValueFields fields) {
        fields.setTextValue(value == null ? null : write.apply(type.cast(value)));
    }

    @Override
    public Object getValue(ValueFields fields) {
        String text = fields.getTextValue();
        return text == null ? null : read.apply(text);
    }
}
