package id.juklak.embedded.node;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * A node as the current transaction sees it. What it changes is written once, before the database is asked about nodes again or commits.
 */
final class NodeRow {

    final long id;
    final NodeRef ref;
    QName type;
    final Set<QName> aspects;
    final Map<QName, Serializable> properties;
    /** The version of the row that was read; the write is refused if it is another by then. */
    int version;
    boolean inherits;
    boolean dirty;
    /** Whether the model has to be checked at the end of the transaction. */
    boolean touched;

    NodeRow(long id, NodeRef ref, QName type, Set<QName> aspects, Map<QName, Serializable> properties, int version, boolean inherits) {
        this.id = id;
        this.ref = ref;
        this.type = type;
        this.aspects = new LinkedHashSet<>(aspects);
        this.properties = new HashMap<>(properties);
        this.version = version;
        this.inherits = inherits;
    }

    /** Type and aspects: whatever behaviours can be bound to. */
    Set<QName> classes() {
        Set<QName> classes = new LinkedHashSet<>();
        classes.add(type);
        classes.addAll(aspects);
        return classes;
    }
}
