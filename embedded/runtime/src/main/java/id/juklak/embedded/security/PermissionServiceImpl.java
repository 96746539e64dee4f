package id.juklak.embedded.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import id.juklak.embedded.node.NodeTable;

/**
 * Permissions on nodes, inherited from primary parents. The nearest entry that speaks of a permission decides, a denial before an
 * allowance; administrators and the system may everything, an owner (or, without one, the creator) everything with what is his.
 */
public final class PermissionServiceImpl implements PermissionService, Readable {

    /** From a node upwards as far as permissions are inherited, with what is set on each. */
    private static final String CHAIN = "with recursive chain(id, inherits, depth) as (select id, inherits, 0 from node where id = ? union all "
            + "select n.id, n.inherits, c.depth + 1 from chain c join child_assoc a on a.child = c.id and a.is_primary join node n on n.id = a.parent where c.inherits) "
            + "select c.id, c.depth, p.authority, p.permission, p.allowed from chain c left join permission p on p.node = c.id order by c.depth, p.allowed";

    /** Of the given nodes those that one of the authorities may read; what is not asked of the database is the owner of a node. */
    private static final String READABLE = "with recursive chain(start, id, inherits, depth) as (select id, id, inherits, 0 from node where id = any(?) union all "
            + "select c.start, n.id, n.inherits, c.depth + 1 from chain c join child_assoc a on a.child = c.id and a.is_primary join node n on n.id = a.parent where c.inherits), "
            + "spoken as (select c.start, p.allowed, row_number() over (partition by c.start order by c.depth, p.allowed) as nearest from chain c "
            + "join permission p on p.node = c.id where p.authority = any(?) and p.permission = any(?)) "
            + "select start from spoken where nearest = 1 and allowed union select id from node where id = any(?) and coalesce(props->>'cm:owner', props->>'cm:creator') = ?";

    private final JdbcTemplate database;
    private final NodeTable table;
    private final NodeService nodes;
    private final AuthorityServiceImpl authorities;

    PermissionServiceImpl(JdbcTemplate database, NodeTable table, NodeService nodes, AuthorityServiceImpl authorities) {
        this.database = database;
        this.table = table;
        this.nodes = nodes;
        this.authorities = authorities;
    }

    /** What is set somewhere on the way up from a node. */
    private record Entry(String authority, String permission, boolean allowed, int depth) implements AccessPermission {

        @Override
        public String getPermission() {
            return permission;
        }

        @Override
        public AccessStatus getAccessStatus() {
            return allowed ? AccessStatus.ALLOWED : AccessStatus.DENIED;
        }

        @Override
        public String getAuthority() {
            return authority;
        }

        @Override
        public boolean isSetDirectly() {
            return depth == 0;
        }
    }

    /** The entries that hold for a node, nearest first; looked up once per transaction. */
    private List<Entry> entries(NodeRef node) {
        Map<NodeRef, List<Entry>> known = known();
        return known.computeIfAbsent(node, ref -> {
            table.flush();
            List<Entry> entries = new ArrayList<>();
            database.query(CHAIN, row -> {
                if (row.getString("authority") != null) {
                    entries.add(new Entry(row.getString("authority"), row.getString("permission"), row.getBoolean("allowed"),
                            row.getInt("depth")));
                }
            }, table.id(ref));
            return entries;
        });
    }

    private static Map<NodeRef, List<Entry>> known() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashMap<>();
        }
        Map<NodeRef, List<Entry>> known = AlfrescoTransactionSupport.getResource(PermissionServiceImpl.class);
        if (known == null) {
            known = new HashMap<>();
            AlfrescoTransactionSupport.bindResource(PermissionServiceImpl.class, known);
        }
        return known;
    }

    /** A node has been moved, or permissions have changed: what this transaction knows of them is out of date. */
    public void forget() {
        known().clear();
    }

    @Override
    public AccessStatus hasPermission(NodeRef nodeRef, String permission) {
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null) {
            return AccessStatus.DENIED;
        }
        if (!nodes.exists(nodeRef)) {
            return AccessStatus.ALLOWED;
        }
        Set<String> mine = authorities.getAuthoritiesForUser(user);
        if (mine.contains(ADMINISTRATOR_AUTHORITY) || user.equals(owner(nodeRef))) {
            return AccessStatus.ALLOWED;
        }
        // A frozen version is as readable as the node that it is a version of.
        if (!nodeRef.getStoreRef().getProtocol().equals("workspace")) {
            return versioned(nodeRef) == null ? AccessStatus.DENIED : hasPermission(versioned(nodeRef), permission);
        }
        for (Entry entry : entries(nodeRef)) {
            if ((mine.contains(entry.authority()) || entry.authority().equals(user))
                    && PermissionGroups.includes(entry.permission(), permission)) {
                return entry.getAccessStatus();
            }
        }
        return AccessStatus.DENIED;
    }

    private NodeRef versioned(NodeRef frozen) {
        return database.queryForList("select node from node_version where frozen = ?", String.class, frozen.getId()).stream().findFirst()
                .map(uuid -> new NodeRef("workspace", "SpacesStore", uuid)).orElse(null);
    }

    private String owner(NodeRef node) {
        Object owner = nodes.getProperty(node, ContentModel.PROP_OWNER);
        return (String) (owner == null ? nodes.getProperty(node, ContentModel.PROP_CREATOR) : owner);
    }

    @Override
    public long[] among(long[] rows) {
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null || rows.length == 0) {
            return new long[0];
        }
        table.flush();
        Long[] asked = Arrays.stream(rows).boxed().toArray(Long[]::new);
        Set<String> mine = new LinkedHashSet<>(authorities.getAuthoritiesForUser(user));
        if (mine.contains(ADMINISTRATOR_AUTHORITY)) {
            return database.queryForList("select id from node where id = any(?)", Long.class, (Object) asked).stream()
                    .mapToLong(Long::longValue).toArray();
        }
        mine.add(user);
        return database
                .queryForList(READABLE, Long.class, asked, mine.toArray(String[]::new),
                        PermissionGroups.granting(READ_PROPERTIES).toArray(String[]::new), asked, user)
                .stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef) {
        return new LinkedHashSet<>(entries(nodeRef));
    }

    @Override
    public Set<String> getSettablePermissions(NodeRef nodeRef) {
        return PermissionGroups.settable();
    }

    @Override
    public void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow) {
        database.update(
                "insert into permission (node, authority, permission, allowed) values (?, ?, ?, ?) on conflict (node, authority, permission) do update set "
                        + "allowed = excluded.allowed",
                table.id(nodeRef), authority, permission, allow);
        forget();
    }

    @Override
    public void deletePermission(NodeRef nodeRef, String authority, String permission) {
        database.update("delete from permission where node = ? and authority = ? and permission = ?", table.id(nodeRef), authority,
                permission);
        forget();
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions) {
        table.setInherits(nodeRef, inheritParentPermissions);
        forget();
    }

    @Override
    public boolean getInheritParentPermissions(NodeRef nodeRef) {
        return table.inherits(nodeRef);
    }
}
