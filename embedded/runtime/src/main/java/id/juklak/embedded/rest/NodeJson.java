package id.juklak.embedded.rest;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Date;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Nodes as the API shows them. */
public final class NodeJson {

    /** What stands in fields of its own, or is no client's business. */
    private static final Set<QName> NO_PROPERTIES = Set.of(ContentModel.PROP_NAME, ContentModel.PROP_MODIFIER, ContentModel.PROP_MODIFIED,
            ContentModel.PROP_CREATOR,
            ContentModel.PROP_CREATED, ContentModel.PROP_CONTENT, ContentModel.PROP_INITIAL_VERSION, ContentModel.PROP_AUTO_VERSION_PROPS,
            ContentModel.PROP_AUTO_VERSION);
    /** User names that are shown with the person's name. */
    private static final Set<QName> PERSONS = Set.of(ContentModel.PROP_OWNER, ContentModel.PROP_LOCK_OWNER);
    private static final Set<String> NO_MODELS = Set.of(NamespaceService.SYSTEM_MODEL_1_0_URI);

    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final NamespacePrefixResolver prefixes;
    private final PermissionService permissions;
    private final LockService locks;
    private final PersonService people;

    /** @param nodes without permission checks; whether a node may be shown is asked before */
    NodeJson(NodeService nodes, DictionaryService dictionary, NamespacePrefixResolver prefixes, PermissionService permissions,
            LockService locks, PersonService people) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.prefixes = prefixes;
        this.permissions = permissions;
        this.locks = locks;
        this.people = people;
    }

    /**
     * @param include ACS's additions: {@code properties}, {@code aspectNames}, {@code path}, {@code allowableOperations}, {@code isLocked},
     * {@code isLink}, {@code permissions}
     */
    public ObjectNode of(NodeRef node, Set<String> include) {
        Map<QName, Serializable> properties = nodes.getProperties(node);
        QName type = nodes.getType(node);
        ObjectNode entry = Reply.object();
        entry.put("id", node.getId());
        entry.put("name", (String) properties.get(ContentModel.PROP_NAME));
        entry.put("nodeType", type.toPrefixString(prefixes));
        entry.put("isFolder", dictionary.isSubClass(type, ContentModel.TYPE_FOLDER));
        entry.put("isFile", dictionary.isSubClass(type, ContentModel.TYPE_CONTENT));
        entry.put("createdAt", Reply.date((Date) properties.get(ContentModel.PROP_CREATED)));
        entry.set("createdByUser", user((String) properties.get(ContentModel.PROP_CREATOR)));
        entry.put("modifiedAt", Reply.date((Date) properties.get(ContentModel.PROP_MODIFIED)));
        entry.set("modifiedByUser", user((String) properties.get(ContentModel.PROP_MODIFIER)));
        NodeRef parent = nodes.getPrimaryParent(node).getParentRef();
        if (parent != null) {
            entry.put("parentId", parent.getId());
        }
        if (properties.get(ContentModel.PROP_CONTENT) instanceof ContentData content) {
            ObjectNode shown = entry.putObject("content");
            shown.put("mimeType", content.getMimetype());
            shown.put("sizeInBytes", content.getSize());
            shown.put("encoding", content.getEncoding());
        }
        if (include.contains("properties")) {
            ObjectNode shown = properties(properties);
            if (!shown.isEmpty()) {
                entry.set("properties", shown);
            }
        }
        if (include.contains("aspectNames")) {
            ArrayNode names = entry.putArray("aspectNames");
            new TreeSet<>(nodes.getAspects(node).stream().filter(aspect -> !NO_MODELS.contains(aspect.getNamespaceURI()))
                    .map(aspect -> aspect.toPrefixString(prefixes)).toList())
                    .forEach(names::add);
        }
        if (include.contains("path")) {
            entry.set("path", path(node));
        }
        if (include.contains("isLocked")) {
            LockStatus status = locks.getLockStatus(node);
            entry.put("isLocked", status == LockStatus.LOCKED || status == LockStatus.LOCK_OWNER);
        }
        if (include.contains("isLink")) {
            entry.put("isLink", false);
        }
        if (include.contains("allowableOperations")) {
            ArrayNode operations = Reply.JSON.createArrayNode();
            allowed(node, PermissionService.DELETE, "delete", operations);
            allowed(node, PermissionService.WRITE, "update", operations);
            allowed(node, PermissionService.CHANGE_PERMISSIONS, "updatePermissions", operations);
            if (!dictionary.isSubClass(type, ContentModel.TYPE_CONTENT)) {
                allowed(node, PermissionService.ADD_CHILDREN, "create", operations);
            }
            if (!operations.isEmpty()) {
                entry.set("allowableOperations", operations);
            }
        }
        if (include.contains("permissions")
                && permissions.hasPermission(node, PermissionService.READ_PERMISSIONS) == AccessStatus.ALLOWED) {
            entry.set("permissions", permissions(node));
        }
        return entry;
    }

    private JsonNode permissions(NodeRef node) {
        ObjectNode shown = Reply.object();
        shown.put("isInheritanceEnabled", permissions.getInheritParentPermissions(node));
        ArrayNode inherited = Reply.JSON.createArrayNode();
        ArrayNode direct = Reply.JSON.createArrayNode();
        for (AccessPermission each : permissions.getAllSetPermissions(node)) {
            ObjectNode one = (each.isSetDirectly() ? direct : inherited).addObject();
            one.put("authorityId", each.getAuthority());
            one.put("name", each.getPermission());
            one.put("accessStatus", each.getAccessStatus().name());
        }
        if (!inherited.isEmpty()) {
            shown.set("inherited", inherited);
        }
        if (!direct.isEmpty()) {
            shown.set("locallySet", direct);
        }
        ArrayNode settable = shown.putArray("settable");
        new TreeSet<>(permissions.getSettablePermissions(node)).forEach(settable::add);
        return shown;
    }

    private void allowed(NodeRef node, String permission, String operation, ArrayNode operations) {
        if (permissions.hasPermission(node, permission) == AccessStatus.ALLOWED) {
            operations.add(operation);
        }
    }

    ObjectNode properties(Map<QName, Serializable> all) {
        ObjectNode shown = Reply.object();
        all.forEach((name, value) -> {
            // ACS shows an empty text as little as no value.
            if (value != null && !value.equals("") && !NO_PROPERTIES.contains(name) && !NO_MODELS.contains(name.getNamespaceURI())) {
                shown.set(name.toPrefixString(prefixes), PERSONS.contains(name) ? user(value.toString()) : value(value));
            }
        });
        return shown;
    }

    public static JsonNode value(Object value) {
        if (value instanceof Date date) {
            return Reply.JSON.getNodeFactory().textNode(Reply.date(date));
        } else if (value instanceof Boolean || value instanceof Number) {
            return Reply.JSON.valueToTree(value);
        } else if (value instanceof Collection<?> many) {
            ArrayNode array = Reply.JSON.createArrayNode();
            many.forEach(each -> array.add(value(each)));
            return array;
        }
        return value == null ? Reply.JSON.nullNode() : Reply.JSON.getNodeFactory().textNode(value.toString());
    }

    JsonNode user(String name) {
        ObjectNode user = Reply.object();
        user.put("id", name);
        NodeRef person = name == null ? null : people.getPersonOrNull(name);
        String display = person == null
                ? name
                : (nodes.getProperty(person, ContentModel.PROP_FIRSTNAME) + " " + nodes.getProperty(person, ContentModel.PROP_LASTNAME))
                        .strip();
        user.put("displayName", display);
        return user;
    }

    /** The folders above, as far as the user may see them. */
    private JsonNode path(NodeRef node) {
        Deque<ObjectNode> elements = new ArrayDeque<>();
        boolean complete = true;
        NodeRef folder = nodes.getPrimaryParent(node).getParentRef();
        while (folder != null && nodes.getPrimaryParent(folder).getParentRef() != null) {
            if (permissions.hasPermission(folder, PermissionService.READ) != AccessStatus.ALLOWED) {
                complete = false;
                break;
            }
            ObjectNode element = Reply.object();
            element.put("id", folder.getId());
            element.put("name", (String) nodes.getProperty(folder, ContentModel.PROP_NAME));
            element.put("nodeType", nodes.getType(folder).toPrefixString(prefixes));
            elements.addFirst(element);
            folder = nodes.getPrimaryParent(folder).getParentRef();
        }
        ObjectNode path = Reply.object();
        StringBuilder name = new StringBuilder();
        elements.forEach(element -> name.append('/').append(element.path("name").asText()));
        path.put("name", name.toString());
        path.put("isComplete", complete);
        path.putArray("elements").addAll(elements);
        return path;
    }
}
