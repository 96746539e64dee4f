package id.juklak.embedded.node;

import java.util.ArrayList;
import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

import id.juklak.embedded.dictionary.Dictionary;
import id.juklak.embedded.transaction.BeforeDatabaseCommit;

/** At the end of a transaction, what it made or changed is held against its model; then it is written. */
final class Integrity implements BeforeDatabaseCommit {

    private final NodeTable table;
    private final Dictionary dictionary;

    Integrity(NodeTable table, Dictionary dictionary) {
        this.table = table;
        this.dictionary = dictionary;
    }

    @Override
    public void beforeDatabaseCommit() {
        List<IntegrityRecord> violations = new ArrayList<>();
        for (NodeRow node : table.touched()) {
            if (node.ref.getStoreRef().getProtocol().equals(StoreRef.PROTOCOL_WORKSPACE)) {
                node.classes()
                        .forEach(each -> dictionary.propertiesOf(each).values().forEach(property -> check(node, property, violations)));
                node.touched = false;
            }
        }
        if (!violations.isEmpty()) {
            throw new IntegrityException("Found " + violations.size() + " integrity violations:\n" + violations.get(0), violations);
        }
        table.flush();
    }

    private static void check(NodeRow node, PropertyDefinition property, List<IntegrityRecord> violations) {
        QName name = property.getName();
        if (name.getNamespaceURI().equals(ContentModel.PROP_NODE_UUID.getNamespaceURI()) || property.isProtected()) {
            return;
        }
        Object value = node.properties.get(name);
        // The home folder is made lazily, here as in ACS.
        if (value == null && property.isMandatory() && !name.equals(ContentModel.PROP_HOMEFOLDER)) {
            violations.add(new IntegrityRecord(
                    "Mandatory property not set: \n   Node: " + node.ref + "\n   Type: " + node.type + "\n   Property: " + name));
        }
        for (ConstraintDefinition constraint : property.getConstraints()) {
            try {
                constraint.getConstraint().evaluate(value);
            } catch (ConstraintException e) {
                violations.add(new IntegrityRecord(
                        "Invalid property value: \n   Node: " + node.ref + "\n   Name: " + node.properties.get(ContentModel.PROP_NAME)
                                + "\n   Type: " + node.type + "\n   Property: " + name + "\n   Constraint: " + e.getMessage()));
            }
        }
    }
}
