package id.juklak.embedded.version;

import java.io.Serializable;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.repo.version.VersionServicePolicies.AfterCreateVersionPolicy;
import org.alfresco.repo.version.VersionServicePolicies.BeforeCreateVersionPolicy;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.JdbcTemplate;

import id.juklak.embedded.node.NodeTable;
import id.juklak.embedded.policy.Policies;

/**
 * Versions as ACS makes them: 1.0 when a node becomes versionable, one at the end of a transaction that changed its content, and whenever
 * one is asked for; never more than one of these automatic ones in a transaction that has asked for one. A version's state is a frozen node
 * in the version store.
 */
public final class VersionServiceImpl implements VersionService {

    private static final StoreRef STORE = new StoreRef("versionStore", "version2Store");
    private static final String VERSIONED = "versions.made";
    private static final Set<QName> NOT_REVERTED = Set.of(ContentModel.PROP_VERSION_LABEL, ContentModel.PROP_VERSION_TYPE,
            ContentModel.PROP_NAME, ContentModel.PROP_CREATED,
            ContentModel.PROP_CREATOR, ContentModel.PROP_MODIFIED, ContentModel.PROP_MODIFIER, ContentModel.PROP_LOCK_OWNER,
            ContentModel.PROP_LOCK_TYPE,
            ContentModel.PROP_LOCK_LIFETIME, ContentModel.PROP_EXPIRY_DATE);

    private final NodeService nodes;
    private final NodeTable table;
    private final JdbcTemplate database;
    private final Policies policies;
    private final BehaviourFilter filter;

    VersionServiceImpl(NodeService nodes, NodeTable table, JdbcTemplate database, Policies policies, BehaviourFilter filter) {
        this.nodes = nodes;
        this.table = table;
        this.database = database;
        this.policies = policies;
        this.filter = filter;
        QName versionable = ContentModel.ASPECT_VERSIONABLE;
        policies.bindClassBehaviour(OnAddAspectPolicy.QNAME, versionable,
                new JavaBehaviour(this, "onAddAspect", NotificationFrequency.TRANSACTION_COMMIT));
        policies.bindClassBehaviour(OnContentUpdatePolicy.QNAME, versionable,
                new JavaBehaviour(this, "onContentUpdate", NotificationFrequency.TRANSACTION_COMMIT));
        policies.bindClassBehaviour(OnUpdatePropertiesPolicy.QNAME, versionable,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.TRANSACTION_COMMIT));
        policies.bindClassBehaviour(OnDeleteNodePolicy.QNAME, versionable, new JavaBehaviour(this, "onDeleteNode"));
    }

    // -- automatic versions

    public void onAddAspect(NodeRef node, QName aspect) {
        if (nodes.exists(node) && nodes.hasAspect(node, aspect) && flag(node, ContentModel.PROP_INITIAL_VERSION) && !made().contains(node)
                && !isVersioned(node)) {
            createVersion(node, null);
        }
    }

    public void onContentUpdate(NodeRef node, boolean newContent) {
        if (nodes.exists(node) && nodes.hasAspect(node, ContentModel.ASPECT_VERSIONABLE) && flag(node, ContentModel.PROP_AUTO_VERSION)
                && !made().contains(node)) {
            createVersion(node, null);
        }
    }

    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (nodes.exists(node) && nodes.hasAspect(node, ContentModel.ASPECT_VERSIONABLE) && flag(node, ContentModel.PROP_AUTO_VERSION_PROPS)
                && isVersioned(node)
                && !made().contains(node)) {
            createVersion(node, null);
        }
    }

    /** A deleted node takes its history with it. */
    public void onDeleteNode(ChildAssociationRef place, boolean archived) {
        String node = place.getChildRef().getId();
        database.update("delete from node where store = ? and uuid in (select frozen from node_version where node = ?)", STORE.toString(),
                node);
        database.update("delete from node_version where node = ?", node);
    }

    private boolean flag(NodeRef node, QName property) {
        return Boolean.TRUE.equals(nodes.getProperty(node, property));
    }

    private static Set<NodeRef> made() {
        Set<NodeRef> made = AlfrescoTransactionSupport.getResource(VERSIONED);
        if (made == null) {
            made = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(VERSIONED, made);
        }
        return made;
    }

    // -- versions on demand

    /** A version as the database holds it. */
    private record Row(String label, NodeRef frozen, String modifier, Date created,
            String comment) implements Version {

        private static final long serialVersionUID = 1L;

        @Override
        public Date getFrozenModifiedDate() {
            return created;
        }

        @Override
        public String getFrozenModifier() {
            return modifier;
        }

        @Override
        public String getVersionLabel() {
            return label;
        }

        @Override
        public String getDescription() {
            return comment;
        }

        @Override
        public NodeRef getFrozenStateNodeRef() {
            return frozen;
        }
    }

    /** @param rows newest first */
    private record History(List<Version> rows) implements VersionHistory {

        private static final long serialVersionUID = 1L;

        @Override
        public Collection<Version> getAllVersions() {
            return rows;
        }
    }

    @Override
    public boolean isVersioned(NodeRef nodeRef) {
        return nodes.getProperty(nodeRef, ContentModel.PROP_VERSION_LABEL) != null;
    }

    @Override
    public Version createVersion(NodeRef nodeRef, Map<String, Serializable> versionProperties) {
        if (!nodes.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE)) {
            nodes.addAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE, Map.of());
        }
        policies.call(BeforeCreateVersionPolicy.class, BeforeCreateVersionPolicy.QNAME, nodeRef, classes(nodeRef),
                policy -> policy.beforeCreateVersion(nodeRef));
        made().add(nodeRef);
        Map<String, Serializable> wanted = versionProperties == null ? Map.of() : versionProperties;
        String before = (String) nodes.getProperty(nodeRef, ContentModel.PROP_VERSION_LABEL);
        // As in ACS: the first version is 1.0, a later one minor unless it is asked to be major.
        boolean major = before == null || wanted.get(VersionModel.PROP_VERSION_TYPE) == VersionType.MAJOR;
        String label = label(before, major);
        Date modified = (Date) nodes.getProperty(nodeRef, ContentModel.PROP_MODIFIED);
        String modifier = (String) nodes.getProperty(nodeRef, ContentModel.PROP_MODIFIER);

        filter.disableBehaviour(nodeRef);
        try {
            Map<QName, Serializable> version = new HashMap<>();
            version.put(ContentModel.PROP_VERSION_LABEL, label);
            version.put(ContentModel.PROP_VERSION_TYPE, (major ? VersionType.MAJOR : VersionType.MINOR).name());
            nodes.addProperties(nodeRef, version);
        } finally {
            filter.enableBehaviour(nodeRef);
        }
        NodeRef frozen = table.freeze(nodeRef, STORE);
        String comment = (String) wanted.get(VersionModel.PROP_DESCRIPTION);
        String maker = modifier == null ? AuthenticationUtil.getFullyAuthenticatedUser() : modifier;
        Date made = modified == null ? new Date() : modified;
        database.update("insert into node_version (node, label, major, frozen, modifier, created, comment) values (?, ?, ?, ?, ?, ?, ?)",
                nodeRef.getId(), label, major,
                frozen.getId(), maker, Timestamp.from(made.toInstant()), comment);
        Version version = new Row(label, frozen, maker, made, comment);
        policies.call(AfterCreateVersionPolicy.class, AfterCreateVersionPolicy.QNAME, nodeRef, classes(nodeRef),
                policy -> policy.afterCreateVersion(nodeRef, version));
        return version;
    }

    private Collection<QName> classes(NodeRef node) {
        Set<QName> classes = new LinkedHashSet<>();
        classes.add(nodes.getType(node));
        classes.addAll(nodes.getAspects(node));
        return classes;
    }

    private static String label(String before, boolean major) {
        if (before == null) {
            return "1.0";
        }
        String[] parts = before.split("\\.");
        return major ? Integer.parseInt(parts[0]) + 1 + ".0" : parts[0] + "." + (Integer.parseInt(parts[1]) + 1);
    }

    @Override
    public VersionHistory getVersionHistory(NodeRef nodeRef) {
        List<Version> rows = versions("node = ? order by id desc", nodeRef.getId());
        return rows.isEmpty() ? null : new History(rows);
    }

    @Override
    public Version getCurrentVersion(NodeRef nodeRef) {
        Serializable label = nodes.getProperty(nodeRef, ContentModel.PROP_VERSION_LABEL);
        return label == null ? null : versions("node = ? and label = ?", nodeRef.getId(), label).stream().findFirst().orElse(null);
    }

    private List<Version> versions(String where, Object... arguments) {
        return database.query("select label, frozen, modifier, created, comment from node_version where " + where,
                (row, number) -> new Row(row.getString("label"), new NodeRef(STORE, row.getString("frozen")),
                        row.getString("modifier"),
                        Date.from(row.getTimestamp("created").toInstant()), row.getString("comment")),
                arguments);
    }

    @Override
    public void revert(NodeRef nodeRef, Version version) {
        NodeRef frozen = version.getFrozenStateNodeRef();
        filter.disableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        try {
            Map<QName, Serializable> properties = new HashMap<>(nodes.getProperties(frozen));
            Map<QName, Serializable> current = nodes.getProperties(nodeRef);
            NOT_REVERTED.forEach(kept -> {
                properties.remove(kept);
                if (current.containsKey(kept)) {
                    properties.put(kept, current.get(kept));
                }
            });
            nodes.getAspects(nodeRef).stream()
                    .filter(aspect -> !nodes.hasAspect(frozen, aspect) && !aspect.equals(ContentModel.ASPECT_LOCKABLE))
                    .forEach(aspect -> nodes.removeAspect(nodeRef, aspect));
            nodes.setProperties(nodeRef, properties);
        } finally {
            filter.enableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        }
    }
}
