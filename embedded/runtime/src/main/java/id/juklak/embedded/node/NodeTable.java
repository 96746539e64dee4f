package id.juklak.embedded.node;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The tables of nodes and their places, with the rows that the current transaction has seen and what it changed of them. */
public final class NodeTable {

    private static final String ROW = "select id, store, uuid, type, aspects, props, version, inherits from node ";
    private static final String TXN = "pg_current_xact_id()::text::bigint";

    private final JdbcTemplate database;
    private final NamespacePrefixResolver namespaces;
    private final PropertyValues values;

    NodeTable(JdbcTemplate database, NamespacePrefixResolver namespaces, PropertyValues values) {
        this.database = database;
        this.namespaces = namespaces;
        this.values = values;
    }

    /** A node's place below a parent. */
    record Place(long id, long child, ChildAssociationRef ref) {}

    /** What one transaction has seen. */
    private static final class Seen {

        private final Map<NodeRef, NodeRow> byRef = new LinkedHashMap<>();
        private final Map<Long, NodeRow> byId = new HashMap<>();
        private final Map<Long, Place> primaryPlaces = new HashMap<>();

        void add(NodeRow row) {
            byRef.put(row.ref, row);
            byId.put(row.id, row);
        }
    }

    /** Outside a transaction nothing is remembered. */
    private static Seen seen() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new Seen();
        }
        Seen seen = AlfrescoTransactionSupport.getResource(Seen.class);
        if (seen == null) {
            seen = new Seen();
            AlfrescoTransactionSupport.bindResource(Seen.class, seen);
        }
        return seen;
    }

    /** The row of a node; null where there is none. */
    NodeRow find(NodeRef ref) {
        Seen seen = seen();
        NodeRow known = seen.byRef.get(ref);
        if (known != null) {
            return known;
        }
        return database.query(ROW + "where store = ? and uuid = ?", this::row, ref.getStoreRef().toString(), ref.getId()).stream()
                .findFirst().map(row -> {
                    seen.add(row);
                    return row;
                }).orElse(null);
    }

    /** Reads rows that will be asked for, at once. */
    void load(Collection<Long> ids) {
        Seen seen = seen();
        Long[] missing = ids.stream().filter(id -> !seen.byId.containsKey(id)).distinct().toArray(Long[]::new);
        if (missing.length > 0) {
            database.query(ROW + "where id = any(?)", this::row, (Object) missing).forEach(seen::add);
        }
    }

    private NodeRow row(ResultSet row, int number) throws SQLException {
        Set<QName> aspects = new LinkedHashSet<>();
        Arrays.stream((String[]) row.getArray("aspects").getArray()).forEach(aspect -> aspects.add(qname(aspect)));
        return new NodeRow(row.getLong("id"), new NodeRef(new StoreRef(row.getString("store")), row.getString("uuid")),
                qname(row.getString("type")), aspects,
                values.fromJson(row.getString("props")), row.getInt("version"), row.getBoolean("inherits"));
    }

    NodeRow insert(NodeRef ref, QName type, Set<QName> aspects, Map<QName, Serializable> properties) {
        Long id = database.queryForObject(
                "insert into node (store, uuid, type, aspects, props, txn) values (?, ?, ?, ?, ?::jsonb, " + TXN + ") returning id",
                Long.class,
                ref.getStoreRef().toString(), ref.getId(), prefixed(type), prefixed(aspects), values.toJson(properties));
        NodeRow row = new NodeRow(id, ref, type, aspects, properties, 0, true);
        row.touched = true;
        seen().add(row);
        return row;
    }

    /** Keeps what a node is now as another node, of another store. */
    public NodeRef freeze(NodeRef ref, StoreRef store) {
        NodeRow row = existing(ref);
        NodeRef frozen = new NodeRef(store, GUID.generate());
        insert(frozen, row.type, row.aspects, row.properties);
        return frozen;
    }

    /** The row will be written. */
    void changed(NodeRow row) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("nodes change in transactions only");
        }
        row.dirty = true;
        row.touched = true;
    }

    /**
     * The row of a node.
     *
     * @throws InvalidNodeRefException if there is none
     */
    public long id(NodeRef ref) {
        return existing(ref).id;
    }

    /** Whether a node inherits its parent's permissions. */
    public boolean inherits(NodeRef ref) {
        return existing(ref).inherits;
    }

    public void setInherits(NodeRef ref, boolean inherits) {
        NodeRow row = existing(ref);
        if (row.inherits != inherits) {
            row.inherits = inherits;
            changed(row);
        }
    }

    private NodeRow existing(NodeRef ref) {
        NodeRow row = find(ref);
        if (row == null) {
            throw new InvalidNodeRefException(ref);
        }
        return row;
    }

    /** Rows that this transaction made or changed. */
    List<NodeRow> touched() {
        return seen().byRef.values().stream().filter(row -> row.touched).toList();
    }

    /**
     * Writes what has changed, so that a query meets it.
     *
     * @throws ConcurrencyFailureException if another transaction has changed one of the nodes meanwhile
     */
    public void flush() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        List<NodeRow> dirty = seen().byRef.values().stream().filter(row -> row.dirty).toList();
        if (dirty.isEmpty()) {
            return;
        }
        // In the order of their ids, so that two transactions that change the same nodes do not wait for each other.
        List<NodeRow> ordered = new ArrayList<>(dirty);
        ordered.sort((one, other) -> Long.compare(one.id, other.id));
        int[] written = database.batchUpdate(
                "update node set type = ?, aspects = ?, props = ?::jsonb, inherits = ?, version = version + 1, txn = " + TXN
                        + " where id = ? and version = ?",
                ordered.stream().map(row -> new Object[]{ prefixed(row.type), prefixed(row.aspects), values.toJson(row.properties),
                        row.inherits, row.id, row.version }).toList());
        for (int i = 0; i < written.length; i++) {
            NodeRow row = ordered.get(i);
            if (written[i] == 0) {
                throw new ConcurrencyFailureException("Node " + row.ref + " was updated by another transaction concurrently");
            }
            row.version++;
            row.dirty = false;
        }
    }

    void delete(NodeRow row) {
        database.update("insert into node_deleted (store, uuid, txn) values (?, ?, " + TXN + ")", row.ref.getStoreRef().toString(),
                row.ref.getId());
        database.update("delete from node where id = ?", row.id);
        Seen seen = seen();
        seen.byRef.remove(row.ref);
        seen.byId.remove(row.id);
        seen.primaryPlaces.remove(row.id);
    }

    Place insertPlace(NodeRow parent, NodeRow child, QName type, QName qname, String uniqueName, boolean primary) {
        Long id = database.queryForObject(
                "insert into child_assoc (parent, child, type, qname, name, is_primary) values (?, ?, ?, ?, ?, ?) returning id", Long.class,
                parent.id,
                child.id, prefixed(type), qname.toString(), uniqueName, primary);
        Place place = new Place(id, child.id, new ChildAssociationRef(type, parent.ref, qname, child.ref, primary, -1));
        if (primary) {
            seen().primaryPlaces.put(child.id, place);
        }
        return place;
    }

    void movePlace(NodeRow child, Place place, NodeRow parent, QName type, QName qname, String uniqueName) {
        database.update("update child_assoc set parent = ?, type = ?, qname = ?, name = ? where id = ?", parent.id, prefixed(type),
                qname.toString(), uniqueName, place.id());
        seen().primaryPlaces.put(child.id,
                new Place(place.id(), child.id, new ChildAssociationRef(type, parent.ref, qname, child.ref, true, -1)));
    }

    void renamePlace(Place place, String uniqueName) {
        database.update("update child_assoc set name = ? where id = ?", uniqueName, place.id());
    }

    /** The primary place; null for a root. */
    Place primaryPlace(NodeRow child) {
        Place known = seen().primaryPlaces.get(child.id);
        if (known != null) {
            return known;
        }
        Place place = places("c.child = ? and c.is_primary", child.id).stream().findFirst().orElse(null);
        if (place != null) {
            seen().primaryPlaces.put(child.id, place);
        }
        return place;
    }

    List<Place> parents(NodeRow child) {
        return places("c.child = ? order by c.is_primary desc, c.id", child.id);
    }

    List<Place> children(NodeRow parent) {
        return places("c.parent = ? order by c.id", parent.id);
    }

    List<Place> children(NodeRow parent, QName type) {
        return places("c.parent = ? and c.type = ? order by c.id", parent.id, prefixed(type));
    }

    /** A child by its unique name below the parent. */
    Place child(NodeRow parent, QName type, String uniqueName) {
        return places("c.parent = ? and c.type = ? and c.name = ?", parent.id, prefixed(type), uniqueName).stream().findFirst()
                .orElse(null);
    }

    private List<Place> places(String where, Object... arguments) {
        return database.query(
                "select c.id, c.child, c.type, c.qname, c.is_primary, p.store as parent_store, p.uuid as parent_uuid, n.store as child_store, n.uuid as child_uuid"
                        + " from child_assoc c join node p on p.id = c.parent join node n on n.id = c.child where " + where,
                (row, number) -> new Place(row.getLong("id"), row.getLong("child"), new ChildAssociationRef(qname(row.getString("type")),
                        new NodeRef(new StoreRef(row.getString("parent_store")), row.getString("parent_uuid")),
                        QName.createQName(row.getString("qname")),
                        new NodeRef(new StoreRef(row.getString("child_store")), row.getString("child_uuid")), row.getBoolean("is_primary"),
                        -1)),
                arguments);
    }

    private QName qname(String prefixed) {
        return QName.createQName(prefixed, namespaces);
    }

    private String prefixed(QName name) {
        return name.toPrefixString(namespaces);
    }

    private String[] prefixed(Set<QName> names) {
        return names.stream().map(this::prefixed).toArray(String[]::new);
    }
}
