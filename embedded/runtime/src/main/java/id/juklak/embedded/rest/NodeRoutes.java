package id.juklak.embedded.rest;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
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
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;

import com.fasterxml.jackson.databind.JsonNode;

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
    private final NodeValues values;
    private final AuthorityService authorities;
    private final OwnableService owners;

    /** nodes, files, locks, authorities and owners are the public services. */
    NodeRoutes(NodeService nodes, FileFolderService files, LockService locks, DictionaryService dictionary,
            NamespacePrefixResolver prefixes, NodeAccess access, NodeJson json,
            Uploads uploads, NodeValues values, AuthorityService authorities, OwnableService owners) {
        this.nodes = nodes;
        this.files = files;
        this.locks = locks;
        this.dictionary = dictionary;
        this.prefixes = prefixes;
        this.access = access;
        this.json = json;
        this.uploads = uploads;
        this.values = values;
        this.authorities = authorities;
        this.owners = owners;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("GET", NODE, this::get), Route.of("PUT", NODE, this::update), Route.of("DELETE", NODE, this::delete),
                Route.of("GET", NODE + "/children", this::children), Route.of("POST", NODE + "/children", this::create),
                Route.of("POST", NODE + "/move", this::move),
                Route.of("POST", NODE + "/copy", this::copy), Route.of("POST", NODE + "/lock", this::lock),
                Route.of("POST", NODE + "/unlock", this::unlock));
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
        access.mustBeFolder(folder);
        ChildrenQuery query = ChildrenQuery.of(call.query("where"), call.query("orderBy"));
        List<FileInfo> found = files.list(folder).stream().filter(query.filter()).sorted(query.order()).toList();
        return Reply.list(call.page(found), file -> json.of(file.getNodeRef(), call.names("include")));
    }

    private Reply create(Call call) {
        NodeRef parent = access.readable(call.path("nodeId"));
        if (call.isMultipart()) {
            return Reply.entry(201, json.of(uploads.receive(parent, call), with(call)));
        }
        JsonNode wanted = call.object();
        String name = name(wanted);
        QName type = type(wanted.path("nodeType").asText(""));
        Map<QName, Serializable> properties = values.properties(wanted.path("properties"));
        Set<QName> aspects = values.aspects(wanted.path("aspectNames"));
        NodeRef folder = access.folderBelow(parent, wanted.path("relativePath").asText(null));
        NodeRef made = uploads.create(folder, name, type, properties, call.flag("autoRename"));
        aspects.stream().filter(aspect -> !nodes.hasAspect(made, aspect)).forEach(aspect -> nodes.addAspect(made, aspect, null));
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
        QName type = values.type(name);
        if (!dictionary.isSubClass(type, ContentModel.TYPE_CMOBJECT) || dictionary.isSubClass(type, ContentModel.TYPE_SYSTEM_FOLDER)) {
            throw ApiException.invalid("Invalid type: " + name);
        }
        return type;
    }

    private Reply update(Call call) {
        NodeRef node = access.readable(call.path("nodeId"));
        JsonNode wanted = call.object();
        Map<QName, Serializable> properties = values.properties(wanted.path("properties"));
        Set<QName> aspects = values.aspects(wanted.path("aspectNames"));
        if (wanted.hasNonNull("parentId")
                && !wanted.path("parentId").asText().equals(nodes.getPrimaryParent(node).getParentRef().getId())) {
            throw ApiException.invalid(
                    "Cannot update parentId of " + node.getId() + " via PUT /nodes/{nodeId}. Use POST /nodes/{nodeId}/move instead");
        }
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
            aspects(node, aspects);
        }
        if (!properties.isEmpty()) {
            nodes.addProperties(node, properties);
        }
        return Reply.entry(json.of(node, with(call)));
    }

    /** The aspects that the client lists are those that the node has afterwards, except what is ACS's own. */
    private void aspects(NodeRef node, Set<QName> wanted) {
        Set<QName> present = nodes.getAspects(node);
        present.stream().filter(aspect -> !wanted.contains(aspect) && !NodeValues.isOwn(aspect))
                .forEach(aspect -> nodes.removeAspect(node, aspect));
        wanted.stream().filter(aspect -> !present.contains(aspect)).forEach(aspect -> nodes.addAspect(node, aspect, null));
    }

    private Reply move(Call call) {
        return moved(call, false);
    }

    private Reply copy(Call call) {
        return moved(call, true);
    }

    private Reply moved(Call call, boolean copy) {
        NodeRef node = access.readable(call.path("nodeId"));
        String targetId = call.object().path("targetParentId").asText("");
        if (targetId.isEmpty()) {
            throw ApiException.invalid("Missing targetParentId");
        }
        NodeRef target = access.readable(targetId);
        access.mustBeFolder(target);
        if (!copy) {
            access.mustNotBeSpecial(node);
        }
        String name = call.json().path("name").asText(null);
        try {
            FileInfo there = copy ? files.copy(node, target, name) : files.move(node, target, name);
            return Reply.entry(copy ? 201 : 200, json.of(there.getNodeRef(), with(call)));
        } catch (FileExistsException e) {
            throw ApiException.conflict("Name already exists in target parent: " + e.getName());
        } catch (FileNotFoundException e) {
            throw ApiException.notFound(node.getId());
        }
    }

    private Reply delete(Call call) {
        NodeRef node = access.readable(call.path("nodeId"));
        access.mustNotBeSpecial(node);
        // There is no wastebasket here; but what ACS lets only owner and administrator do, nobody else may ask for here either.
        if (call.flag("permanent") && !authorities.hasAdminAuthority()
                && !AuthenticationUtil.getRunAsUser().equals(owners.getOwner(node))) {
            throw ApiException.denied("Non-owner/non-admin cannot permanently delete: " + node.getId());
        }
        if (locks.getLockStatus(node) == LockStatus.LOCKED) {
            throw new NodeLockedException(node);
        }
        files.delete(node);
        return Reply.none();
    }

    private Reply lock(Call call) {
        NodeRef node = access.readable(call.path("nodeId"));
        access.mustNotBeSpecial(node);
        access.mustBeFile(node);
        JsonNode wanted = call.hasBody() ? call.object() : Reply.object();
        LockType type = switch (wanted.path("type").asText("ALLOW_OWNER_CHANGES")) {
            case "ALLOW_OWNER_CHANGES" -> LockType.WRITE_LOCK;
            case "FULL" -> LockType.READ_ONLY_LOCK;
            default -> throw ApiException.invalid("Unknown lock type: " + wanted.path("type").asText());
        };
        locks.lock(node, type, wanted.path("timeToExpire").asInt(0));
        return Reply.entry(json.of(node, with(call)));
    }

    private Reply unlock(Call call) {
        NodeRef node = access.readable(call.path("nodeId"));
        access.mustNotBeSpecial(node);
        LockStatus status = locks.getLockStatus(node);
        if (status != LockStatus.LOCKED && status != LockStatus.LOCK_OWNER) {
            throw new ApiException(422, "framework.exception.ApiDefault", "Can't unlock node " + node.getId() + " because it isn't locked");
        }
        // As in ACS, whose permission Unlock belongs to the one who locked, to the node's owner and to administrators.
        if (status == LockStatus.LOCKED && !authorities.hasAdminAuthority()
                && !AuthenticationUtil.getRunAsUser().equals(owners.getOwner(node))) {
            throw ApiException.denied();
        }
        locks.unlock(node);
        return Reply.entry(json.of(node, with(call)));
    }
}
