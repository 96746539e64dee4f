package id.juklak.embedded.dictionary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;

/** All that the models define. Models are read while the server starts; afterwards nothing changes. */
public final class Dictionary implements DictionaryService {

    private final Map<QName, ClassModel> classes = new ConcurrentHashMap<>();
    private final Map<QName, PropertyDefinition> properties = new ConcurrentHashMap<>();
    private final Map<QName, AssociationModel> associations = new ConcurrentHashMap<>();
    private final Map<QName, ConstraintDefinition> constraints = new ConcurrentHashMap<>();
    /** Inherited properties by class, worked out once per class. */
    private final Map<QName, Map<QName, PropertyDefinition>> propertiesOfClass = new ConcurrentHashMap<>();

    void add(ClassModel model) {
        propertiesOfClass.clear();
        classes.put(model.getName(), model);
        properties.putAll(model.ownProperties);
        associations.putAll(model.ownAssociations);
    }

    void add(ConstraintDefinition constraint) {
        constraints.put(constraint.getName(), constraint);
    }

    ConstraintDefinition constraint(QName name) {
        return constraints.get(name);
    }

    ClassModel known(QName name) {
        return classes.get(name);
    }

    /** The properties of a type or aspect, inherited ones among them; empty for one that no model defines. */
    public Map<QName, PropertyDefinition> propertiesOf(QName className) {
        return propertiesOfClass.computeIfAbsent(className, name -> {
            ClassModel model = classes.get(name);
            return model == null ? Map.of() : new LinkedHashMap<>(model.getProperties());
        });
    }

    @Override
    public Collection<QName> getAllAspects() {
        return names(ClassModel::isAspect);
    }

    @Override
    public Collection<QName> getSubTypes(QName type, boolean follow) {
        return names(each -> !each.isAspect() && (follow ? isSubClass(each.getName(), type) : type.equals(each.getParentName())));
    }

    private Collection<QName> names(Predicate<ClassModel> which) {
        return classes.values().stream().filter(which).map(ClassModel::getName).toList();
    }

    @Override
    public TypeDefinition getType(QName name) {
        ClassModel model = classes.get(name);
        return model == null || model.isAspect() ? null : model;
    }

    @Override
    public AspectDefinition getAspect(QName name) {
        ClassModel model = classes.get(name);
        return model == null || !model.isAspect() ? null : model;
    }

    @Override
    public ClassDefinition getClass(QName name) {
        return classes.get(name);
    }

    @Override
    public boolean isSubClass(QName className, QName ofClassName) {
        for (QName each = className; each != null;) {
            if (each.equals(ofClassName)) {
                return true;
            }
            ClassModel model = classes.get(each);
            each = model == null ? null : model.getParentName();
        }
        return false;
    }

    @Override
    public PropertyDefinition getProperty(QName propertyName) {
        return properties.get(propertyName);
    }

    @Override
    public AssociationDefinition getAssociation(QName associationName) {
        return associations.get(associationName);
    }
}
