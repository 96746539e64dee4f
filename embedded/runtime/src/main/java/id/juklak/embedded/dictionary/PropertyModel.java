package id.juklak.embedded.dictionary;

import java.util.List;

import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;

/** A property as a model defines it, or as a sub-class overrides it. */
record PropertyModel(QName name, ClassDefinition container, DataTypeDefinition dataType, String defaultValue,
        boolean mandatory, boolean multiValued, boolean isProtected,
        List<ConstraintDefinition> constraints) implements PropertyDefinition {

    PropertyModel overridden(ClassDefinition by, String newDefault, Boolean newMandatory, List<ConstraintDefinition> newConstraints) {
        return new PropertyModel(name, by, dataType, newDefault == null ? defaultValue : newDefault,
                newMandatory == null ? mandatory : newMandatory,
                multiValued, isProtected, newConstraints == null ? constraints : newConstraints);
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getDefaultValue() {
        return defaultValue;
    }

    @Override
    public DataTypeDefinition getDataType() {
        return dataType;
    }

    @Override
    public ClassDefinition getContainerClass() {
        return container;
    }

    @Override
    public boolean isMultiValued() {
        return multiValued;
    }

    @Override
    public boolean isMandatory() {
        return mandatory;
    }

    @Override
    public boolean isProtected() {
        return isProtected;
    }

    @Override
    public List<ConstraintDefinition> getConstraints() {
        return constraints;
    }
}
