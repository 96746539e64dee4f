package id.juklak.embedded.rest;

import java.util.Arrays;
import java.util.List;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

/** Finds the nodes that a call names: by id, by ACS's aliases, by a path below one. */
final class NodeAccess {

    private final NodeService nodes;
    private final FileFolderService files;
    private final PermissionService permissions;
    private final Repository places;

    /** @param nodes without permission checks; files the public one */
    NodeAccess(NodeService nodes, FileFolderService files, PermissionService permissions, Repository places) {
        this.nodes = nodes;
        this.files = files;
        this.permissions = permissions;
        this.places = places;
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

    /** What stands at a path below a node; the node itself without a path. */
    NodeRef below(NodeRef node, String relativePath) {
        List<String> names = relativePath == null ? List.of() : Arrays.stream(relativePath.split("/")).filter(name -> !name.isBlank()).toList();
        if (names.isEmpty()) {
            return node;
        }
        try {
            return files.resolveNamePath(node, names).getNodeRef();
        } catch (FileNotFoundException e) {
            throw ApiException.notFound(relativePath);
        }
    }
}
