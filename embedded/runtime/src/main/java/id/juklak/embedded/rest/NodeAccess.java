package id.juklak.embedded.rest;

import java.util.Arrays;
import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Finds the nodes that a call names: by id, by ACS's aliases, by a path below one. */
final class NodeAccess {

    private static final QName DATA_DICTIONARY = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary");

    private final NodeService nodes;
    private final FileFolderService files;
    private final PermissionService permissions;
    private final Repository places;
    private final DictionaryService dictionary;

    /** @param nodes without permission checks; files the public one */
    NodeAccess(NodeService nodes, FileFolderService files, PermissionService permissions, Repository places, DictionaryService dictionary) {
        this.nodes = nodes;
        this.files = files;
        this.permissions = permissions;
        this.places = places;
        this.dictionary = dictionary;
    }

    /** A node that the user may read. @throws ApiException 404 without one, 403 for one that the user may not read */
    NodeRef readable(String id) {
        NodeRef node = switch (id) {
            case "-root-" -> places.getCompanyHome();
            case "-shared-" -> places.getSharedHome();
            case "-my-" -> places.getUserHome(places.getPerson());
            default -> new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
        };
        if (node == null || !nodes.exists(node)) {
            throw ApiException.notFound(id);
        }
        if (permissions.hasPermission(node, PermissionService.READ) != AccessStatus.ALLOWED) {
            throw ApiException.denied();
        }
        return node;
    }

    /**
     * Company Home, the Data Dictionary and sites are not to be deleted, moved or locked, not even by an administrator.
     *
     * @throws ApiException 403 for one of them
     */
    void mustNotBeSpecial(NodeRef node) {
        QName type = nodes.getType(node);
        NodeRef home = places.getCompanyHome();
        boolean special = node.equals(home) || type.equals(SiteModel.TYPE_SITES) || type.equals(SiteModel.TYPE_SITE)
                || nodes.getChildAssocs(home, ContentModel.ASSOC_CONTAINS, DATA_DICTIONARY).stream()
                        .anyMatch(place -> place.getChildRef().equals(node));
        if (special) {
            throw ApiException.denied("Not to be done with: " + node.getId());
        }
    }

    /** @throws ApiException 400 for a node that is no folder */
    void mustBeFolder(NodeRef node) {
        if (!dictionary.isSubClass(nodes.getType(node), ContentModel.TYPE_FOLDER)) {
            throw ApiException.invalid("NodeId of folder is expected: " + node.getId());
        }
    }

    /** @throws ApiException 400 for a node that is no file */
    void mustBeFile(NodeRef node) {
        if (!dictionary.isSubClass(nodes.getType(node), ContentModel.TYPE_CONTENT)) {
            throw ApiException.invalid("NodeId of content is expected: " + node.getId());
        }
    }

    private static List<String> names(String relativePath) {
        return relativePath == null
                ? List.of()
                : Arrays.stream(relativePath.split("/")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /**
     * The folder at a path below a folder, made where it is missing. Who may not see a folder on the way may still pass through it, as in
     * ACS.
     */
    NodeRef folderBelow(NodeRef folder, String relativePath) {
        mustBeFolder(folder);
        NodeRef reached = folder;
        for (String name : names(relativePath)) {
            NodeRef next = nodes.getChildByName(reached, ContentModel.ASSOC_CONTAINS, name);
            if (next != null && !dictionary.isSubClass(nodes.getType(next), ContentModel.TYPE_FOLDER)) {
                throw ApiException.conflict(
                        "Name [" + name + "] already exists in the target parent: " + nodes.getProperty(reached, ContentModel.PROP_NAME));
            }
            reached = next == null ? files.create(reached, name, ContentModel.TYPE_FOLDER).getNodeRef() : next;
        }
        return reached;
    }

    /** What stands at a path below a node; the node itself without a path. */
    NodeRef below(NodeRef node, String relativePath) {
        List<String> names = names(relativePath);
        if (names.isEmpty()) {
            return node;
        }
        mustBeFolder(node);
        try {
            NodeRef found = files.resolveNamePath(node, names).getNodeRef();
            // A path must not tell what stands where the user may not look: 404 and not 403, as in ACS.
            if (permissions.hasPermission(found, PermissionService.READ) == AccessStatus.ALLOWED) {
                return found;
            }
        } catch (FileNotFoundException e) {
            throw ApiException.notFound(relativePath);
        }
        throw ApiException.notFound(relativePath);
    }
}
