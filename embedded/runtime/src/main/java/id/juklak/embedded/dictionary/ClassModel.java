package id.juklak.embedded.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;

/** A type or an aspect; what it inherits is looked up in the dictionary, so that models may be read in any order. */
final class ClassModel implements TypeDefinition, AspectDefinition {

    private final QName name;
    private final QName parent;
    private final boolean aspect;
    private final Dictionary dictionary;
    final Map<QName, PropertyDefinition> ownProperties = new LinkedHashMap<>();
    final Map<QName, PropertyOverride> overrides = new LinkedHashMap<>();
    final Map<QName, AssociationModel> ownAssociations = new LinkedHashMap<>();
    final List<QName> ownMandatoryAspects = new ArrayList<>();

    /** What a sub-class says otherwise; null where it says nothing. */
    record PropertyOverride(String defaultValue, Boolean mandatory, List<ConstraintDefinition> constraints) {}

    ClassModel(QName name, QName parent, boolean aspect, Dictionary dictionary) {
        this.name = name;
        this.parent = parent;
        this.aspect = aspect;
        this.dictionary = dictionary;
    }

    private ClassModel parentModel() {
        return parent == null ? null : dictionary.known(parent);
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public QName getParentName() {
        return parent;
    }

    @Override
    public boolean isAspect() {
        return aspect;
    }

    @Override
    public Map<QName, PropertyDefinition> getProperties() {
        ClassModel above = parentModel();
        Map<QName, PropertyDefinition> properties = above == null ? new LinkedHashMap<>() : new LinkedHashMap<>(above.getProperties());
        overrides.forEach((property, override) -> properties.computeIfPresent(property,
                (key, inherited) -> ((PropertyModel) inherited).overridden(this,
                        override.defaultValue(), override.mandatory(), override.constraints())));
        properties.putAll(ownProperties);
        return properties;
    }

    @Override
    public Map<QName, AssociationDefinition> getAssociations() {
        ClassModel above = parentModel();
        Map<QName, AssociationDefinition> associations = above == null
                ? new LinkedHashMap<>()
                : new LinkedHashMap<>(above.getAssociations());
        associations.putAll(ownAssociations);
        return associations;
    }

    @Override
    public Set<QName> getDefaultAspectNames() {
        ClassModel above = parentModel();
        Set<QName> aspects = above == null ? new LinkedHashSet<>() : new LinkedHashSet<>(above.getDefaultAspectNames());
        aspects.addAll(ownMandatoryAspects);
        return aspects;
    }

    @Override
    public List<AspectDefinition> getDefaultAspects(boolean inherited) {
        return (inherited ? getDefaultAspectNames() : ownMandatoryAspects).stream().map(dictionary::getAspect).toList();
    }
}
