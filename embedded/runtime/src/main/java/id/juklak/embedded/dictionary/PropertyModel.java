package id.juklak.embedded.dictionary;

import java.util.List;
import java.util.Locale;

import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A property as a model defines it, or as a sub-class overrides it. */
record PropertyModel(QName name, Labels labels, ClassDefinition container, DataTypeDefinition dataType, String defaultValue,
        boolean mandatory,
        boolean mandatoryEnforced, boolean multiValued, boolean isProtected,
        List<ConstraintDefinition> constraints) implements PropertyDefinition {

    PropertyModel overridden(ClassDefinition by, String newDefault, Boolean newMandatory, List<ConstraintDefinition> newConstraints) {
        return new PropertyModel(name, labels, by, dataType, newDefault == null ? defaultValue : newDefault,
                newMandatory == null ? mandatory : newMandatory,
                mandatoryEnforced, multiValued, isProtected, newConstraints == null ? constraints : newConstraints);
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle() {
        return labels.title(null);
    }

    @Override
    public String getDescription() {
        return labels.description(null);
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return labels.title(messageLookup);
    }

    @Override
    public String getTitle(MessageLookup messageLookup, Locale locale) {
        return labels.title(messageLookup);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return labels.description(messageLookup);
    }

    @Override
    public String getDescription(MessageLookup messageLookup, Locale locale) {
        return labels.description(messageLookup);
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
    public boolean isMandatoryEnforced() {
        return mandatoryEnforced;
    }

    @Override
    public boolean isProtected() {
        return isProtected;
    }

    @Override
    public boolean isIndexed() {
        return true;
    }

    @Override
    public List<ConstraintDefinition> getConstraints() {
        return constraints;
    }
}
