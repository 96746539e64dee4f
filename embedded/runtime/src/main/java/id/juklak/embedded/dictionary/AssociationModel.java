package id.juklak.embedded.dictionary;

import java.util.function.Function;

import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** An association as a model defines it; the child ones use all of it. */
record AssociationModel(QName name, Labels labels, boolean child, QName source, QName target, boolean targetMandatory, boolean targetMany,
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
    public ClassDefinition getTargetClass() {
        return classes.apply(target);
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
    public String getRequiredChildName() {
        return null;
    }

    @Override
    public boolean getDuplicateChildNamesAllowed() {
        return duplicates;
    }

    @Override
    public boolean getPropagateTimestamps() {
        return false;
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return labels.title(messageLookup);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return labels.description(messageLookup);
    }

    @Override
    public boolean isProtected() {
        return false;
    }
}
