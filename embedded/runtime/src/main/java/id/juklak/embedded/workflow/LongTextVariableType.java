package id.juklak.embedded.workflow;

import java.nio.charset.StandardCharsets;

import org.activiti.engine.impl.variable.StringType;
import org.activiti.engine.impl.variable.ValueFields;

/** Text variables of any length: up to 4,000 characters in the variable's row, as ACS stores them, longer ones as UTF-8 bytes. */
final class LongTextVariableType extends StringType {

    static final int LONGEST_IN_ROW = 4000;

    LongTextVariableType() {
        super(LONGEST_IN_ROW);
    }

    @Override
    public boolean isAbleToStore(Object value) {
        return value == null || value instanceof String;
    }

    @Override
    public void setValue(Object value, ValueFields fields) {
        if (value instanceof String text && text.length() > LONGEST_IN_ROW) {
            fields.setTextValue(null);
            fields.setBytes(text.getBytes(StandardCharsets.UTF_8));
        } else {
            fields.setBytes(null);
            super.setValue(value, fields);
        }
    }

    @Override
    public Object getValue(ValueFields fields) {
        byte[] bytes = fields.getBytes();
        return bytes == null ? super.getValue(fields) : new String(bytes, StandardCharsets.UTF_8);
    }
}
