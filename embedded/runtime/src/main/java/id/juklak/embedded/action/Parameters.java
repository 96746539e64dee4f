package id.juklak.embedded.action;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.service.cmr.action.ParameterizedItem;

/** Named parameters. */
class Parameters implements ParameterizedItem {

    private final Map<String, Serializable> values = new HashMap<>();

    @Override
    public Map<String, Serializable> getParameterValues() {
        return new HashMap<>(values);
    }

    @Override
    public Serializable getParameterValue(String name) {
        return values.get(name);
    }

    @Override
    public void setParameterValues(Map<String, Serializable> parameterValues) {
        values.clear();
        values.putAll(parameterValues);
    }

    @Override
    public void setParameterValue(String name, Serializable value) {
        values.put(name, value);
    }
}
