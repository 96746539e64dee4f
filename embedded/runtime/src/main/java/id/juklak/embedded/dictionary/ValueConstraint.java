package id.juklak.embedded.dictionary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.namespace.QName;

/**
 * A constraint of one of ACS's built-in kinds: REGEX, LIST, LENGTH, MINMAX. Any other kind holds for every value.
 *
 * @param type the kind
 * @param parameters by name; {@code allowedValues} is a list
 */
record ValueConstraint(QName name, String type, Map<String, Object> parameters,
        Pattern expression) implements ConstraintDefinition, Constraint {

    static ValueConstraint of(QName name, String type, Map<String, Object> parameters) {
        Object expression = parameters.get("expression");
        return new ValueConstraint(name, type, new LinkedHashMap<>(parameters),
                expression == null ? null : Pattern.compile(expression.toString(), Pattern.DOTALL));
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getShortName() {
        return name.toPrefixString();
    }

    @Override
    public Constraint getConstraint() {
        return this;
    }

    @Override
    public void evaluate(Object value) {
        if (value instanceof Collection<?> values) {
            values.forEach(this::evaluate);
        } else if (value != null && !holds(value)) {
            throw new ConstraintException(
                    "Value '" + value + "' violates constraint " + getShortName() + " (" + type + " " + parameters + ")");
        }
    }

    private boolean holds(Object value) {
        return switch (type) {
            case "REGEX" -> expression.matcher(value.toString())
                    .matches() == !"false".equals(String.valueOf(parameters.getOrDefault("requiresMatch", "true")));
            case "LIST" -> parameters.get("allowedValues") instanceof List<?> allowed && allowed.contains(value.toString());
            case "LENGTH" -> between(value.toString().length(), "minLength", "maxLength");
            case "MINMAX" -> between(Double.parseDouble(value.toString()), "minValue", "maxValue");
            default -> true;
        };
    }

    private boolean between(double figure, String least, String most) {
        return (!parameters.containsKey(least) || figure >= Double.parseDouble(parameters.get(least).toString()))
                && (!parameters.containsKey(most) || figure <= Double.parseDouble(parameters.get(most).toString()));
    }
}
