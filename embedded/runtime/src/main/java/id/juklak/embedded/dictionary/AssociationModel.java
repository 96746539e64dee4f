package id.juklak.embedded.dictionary;

import java.util.function.Function;

import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.namespace.QName;

/** An association as a model defines it; the child ones use all of it. */
record AssociationModel(QName name, boolean child, QName source, boolean targetMandatory, boolean targetMany,
        boolean duplicates,
        Function<QName, ClassDefinition> classes) implements ChildAssociationDefinition {

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public boolean isChild() {
        return child;
    }

    @Override
    public ClassDefinition getSourceClass() {
        return classes.apply(source);
    }

    @Override
    public boolean isTargetMandatory() {
        return targetMandatory;
    }

    @Override
    public boolean isTargetMany() {
        return targetMany;
    }

    @Override
    public boolean getDuplicateChildNamesAllowed() {
        return duplicates;
    }

    @Override
    public boolean isProtected() {
        return false;
    }
}
