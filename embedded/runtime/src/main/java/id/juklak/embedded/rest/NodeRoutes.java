package id.juklak.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.InvalidQNameException;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

/** Nodes: read, list, make folders, change, move, copy, delete. */
final class NodeRoutes implements Routes {

    private static final String NODE = CORE + "/nodes/{nodeId}";
    private static final Set<String> WITH_PROPERTIES = Set.of("properties", "aspectNames");

    private final NodeService nodes;
    private final FileFolderService files;
    private final LockService locks;
    private final DictionaryService dictionary;
    private final NamespacePrefixResolver prefixes;
    private final NodeAccess access;
    private final NodeJson json;
    private final Uploads uploads;

    /** nodes, files and locks are the public services. */
    NodeRoutes(NodeService nodes, FileFolderService files, LockService locks, DictionaryService dictionary, NamespacePrefixResolver prefixes, NodeAccess access, NodeJson json,
            Uploads uploads) {
        this.nodes = nodes;
        this.files = files;
        this.locks = locks;
        this.dictionary = dictionary;
        this.prefixes = prefixes;
        this.access = access;
        this.json = json;
        this.uploads = uploads;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("GET", NODE, this::get), Route.of("PUT", NODE, this::update), Route.of("DELETE", NODE, this::delete),
                Route.of("GET", NODE + "/children", this::children), Route.of("POST", NODE + "/children", this::create), Route.of("POST", NODE + "/move", this::move),
                Route.of("POST", NODE + "/copy", this::copy), Route.of("POST", NODE + "/lock", this::lock), Route.of("POST", NODE + "/unlock", this::unlock));
    }

    private Reply get(Call call) {
        NodeRef node = access.below(access.readable(call.path("nodeId")), call.query("relativePath"));
        return Reply.entry(json.of(node, with(call)));
    }

    private static Set<String> with(Call call) {
        Set<String> include = new HashSet<>(WITH_PROPERTIES);
        include.addAll(call.names("include"));
        return include;
    }

    private Reply children(Call call) {
        NodeRef folder = access.below(access.readable(call.path("nodeId")), call.query("relativePath"));
        String where = call.query("where") == null ? "" : call.query("where");
        List<FileInfo> found = new ArrayList<>(where.contains("isFile=true") ? files.listFiles(folder) : where.contains("isFolder=true") ? files.listFolders(folder) : files.list(folder));
        found.sort(Comparator.comparing((FileInfo file) -> !file.isFolder()).thenComparing(FileInfo::getName, String.CASE_INSENSITIVE_ORDER));
        return Reply.list(call.page(found), file -> json.of(file.getNodeRef(), call.names("include")));
    }

    private Reply create(Call call) {
        NodeRef parent = access.readable(call.path("nodeId"));
        if (call.isMultipart()) {
            return Reply.entry(201, json.of(uploads.receive(parent, call), with(call)));
        }
        JsonNode wanted = call.json();
        String name = name(wanted);
        QName type = type(wanted.path("nodeType").asText(""));
        NodeRef folder = access.below(parent, wanted.path("relativePath").asText(null));
        NodeRef made = uploads.create(folder, name, type, call.flag("autoRename"));
        properties(made, wanted);
        return Reply.entry(201, json.of(made, with(call)));
    }

    private static String name(JsonNode wanted) {
        String name = wanted.path("name").asText("");
        if (name.isBlank()) {
            throw ApiException.invalid("Node name is expected: name");
        }
        return name;
    }

    private QName type(String name) {
        QName type = name.isEmpty() ? null : qname(name);
        if (type == null || dictionary.getType(type) == null) {
            throw ApiException.invalid("Unknown type: " + name);
        }
        return type;
    }

    private QName qname(String name) {
        try {
            return QName.createQName(name, prefixes);
        } catch (NamespaceException | InvalidQNameException e) {
            throw ApiException.invalid("Unknown name: " + name);
        }
    }

    private Reply update(Call call) {
        NodeRef node = access.readable(call.path("nodeId"));
        JsonNode wanted = call.json();
        if (wanted.hasNonNull("name") && !wanted.path("name").asText().equals(nodes.getProperty(node, ContentModel.PROP_NAME))) {
            try {
                files.rename(node, name(wanted));
            } catch (FileExistsException e) {
                throw ApiException.conflict(e.getMessage());
            } catch (FileNotFoundException e) {
                throw ApiException.notFound(node.getId());
            }
        }
        if (wanted.hasNonNull("nodeType") && !wanted.path("nodeType").asText().equals(nodes.getType(node).toPrefixString(prefixes))) {
            QName type = type(wanted.path("nodeType").asText());
            if (!dictionary.isSubClass(type, nodes.getType(node))) {
                throw ApiException.invalid("Failed to change (specialise) node type - from " + nodes.getType(node) + " to " + type);
            }
            nodes.setType(node, type);
        }
        if (wanted.has("aspectNames")) {
            aspects(node, wanted.path("aspectNames"));
        }
        properties(node, wanted);
        return Reply.entry(json.of(node, with(call)));
    }

    /** The aspects that the client lists are those that the node has afterwards, except what is ACS's own. */
    private void aspects(NodeRef node, JsonNode names) {
        Set<QName> wanted = new HashSet<>();
        names.forEach(name -> {
            QName aspect = qname(name.asText());
            if (dictionary.getAspect(aspect) == null) {
                throw ApiException.invalid("Unknown aspect: " + name.asText());
            }
            wanted.add(aspect);
        });
        Set<QName> present = nodes.getAspects(node);
        Set<QName> kept = Set.of(ContentModel.ASPECT_AUDITABLE, ContentModel.ASPECT_REFERENCEABLE, ContentModel.ASPECT_LOCALIZED);
        wanted.stream().filter(aspect -> !present.contains(aspect)).forEach(aspect -> nodes.addAspect(node, aspect, null));
        present.stream().filter(aspect -> !wanted.contains(aspect) && !kept.contains(aspect)).forEach(aspect -> nodes.removeAspect(node, aspect));
    }

    private void properties(NodeRef node, JsonNode wanted) {
        Map<QName, Serializable> values = new HashMap<>();
        wanted.path("properties").fields().forEachRemaining(field -> {
            QName name = qname(field.getKey());
            if (dictionary.getProperty(name) == null) {
                throw ApiException.invalid("Unknown property: " + field.getKey());
            }
            values.put(name, value(field.getValue()));
        });
        if (!values.isEmpty()) {
            nodes.addProperties(node, values);
        }
    }

    static Serializable value(JsonNode value) {
        if (value.isArray()) {
            ArrayList<Serializable> many = new ArrayList<>();
            value.forEach(each -> many.add(value(each)));
            return many;
        }
        return value.isNull() ? null : value.isBoolean() ? (Serializable) value.booleanValue() : value.isIntegralNumber() ? (Serializable) value.longValue()
                : value.isNumber() ? (Serializable) value.doubleValue() : value.asText();
    }

    private Reply move(Call call) {
        return moved(call, false);
    }

    private Reply copy(Call call) {
        return moved(call, true);
    }

    private Reply moved(Call call, boolean copy) {
        NodeRef node = access.readable(call.path("nodeId"));
        NodeRef target = access.readable(call.json().path("targetParentId").asText(""));
        String name = call.json().path("name").asText(null);
        try {
            FileInfo there = copy ? files.copy(node, target, name) : files.move(node, target, name);
            return Reply.entry(copy ? 201 : 200, json.of(there.getNodeRef(), with(call)));
        } catch (FileExistsException e) {
            throw ApiException.conflict(e.getMessage());
        } catch (FileNotFoundException e) {
            throw ApiException.notFound(node.getId());
        }
    }

    private Reply delete(Call call) {
        NodeRef node = access.readable(call.path("nodeId"));
        if (locks.getLockStatus(node) == LockStatus.LOCKED) {
            throw new NodeLockedException(node);
        }
        files.delete(node);
        return Reply.none();
    }

    private Reply lock(Call call) {
        NodeRef node = access.readable(call.path("nodeId"));
        locks.lock(node, LockType.WRITE_LOCK, call.hasBody() ? call.json().path("timeToExpire").asInt(0) : 0);
        return Reply.entry(json.of(node, with(call)));
    }

    private Reply unlock(Call call) {
        NodeRef node = access.readable(call.path("nodeId"));
        locks.unlock(node);
        return Reply.entry(json.of(node, with(call)));
    }
}
