package id.juklak.embedded.search.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tree of nodes as the database has it. */
final class DatabaseTree implements Tree {

    private static final String STORE = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.toString();
    private static final String PREFIX = STORE + "/";

    private final JdbcTemplate database;
    private final NodeService nodes;

    DatabaseTree(JdbcTemplate database, NodeService nodes) {
        this.database = database;
        this.nodes = nodes;
    }

    @Override
    public String root() {
        return nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE).toString();
    }

    @Override
    public Set<String> withDescendantFolders(Set<String> start) {
        return refs(
                "with recursive below(id) as (select id from node where store = ? and uuid = any (?) union select a.child from below b join child_assoc a on a.parent = b.id "
                        + "where exists (select 1 from child_assoc c where c.parent = a.child)) select n.uuid from below b join node n on n.id = b.id",
                start);
    }

    @Override
    public Set<String> children(Set<String> parents, String name) {
        String sql = "select n.uuid from node p join child_assoc a on a.parent = p.id join node n on n.id = a.child where p.store = ? and p.uuid = any (?)";
        return name == null ? refs(sql, parents) : refs(sql + " and a.qname = ?", parents, name);
    }

    @Override
    public String site(String shortName) {
        return database
                .queryForList("select uuid from node where store = ? and type = 'st:site' and props->>'cm:name' = ?", String.class, STORE,
                        shortName)
                .stream()
                .findFirst().map(PREFIX::concat).orElse(null);
    }

    private Set<String> refs(String sql, Collection<String> nodeRefs, Object... more) {
        Object[] values = new Object[2 + more.length];
        values[0] = STORE;
        values[1] = nodeRefs.stream().map(ref -> new NodeRef(ref).getId()).toArray(String[]::new);
        System.arraycopy(more, 0, values, 2, more.length);
        Set<String> found = new HashSet<>();
        database.queryForList(sql, String.class, values).forEach(uuid -> found.add(PREFIX + uuid));
        return found;
    }
}
