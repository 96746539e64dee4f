package id.juklak.berkas;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;

/** The folders that the module makes by itself: of years, of cases, of archived cases, and of the books of numbers. */
public class ModuleFolders {

    private final NodeService nodeService;
    private final SitePlaces sitePlaces;

    /** @param nodeService the one without permission checks */
    public ModuleFolders(Unchecked<NodeService> nodeService, SitePlaces sitePlaces) {
        this.nodeService = nodeService.service();
        this.sitePlaces = sitePlaces;
    }

    /** Whether the module made a folder that lies, or lay, in another. */
    boolean contains(NodeRef folder, NodeRef parent) {
        return isBerkas(folder) || nodeService.hasAspect(folder, JuklakModel.ASPECT_COUNTER) || sitePlaces.isBerkasOrArchive(parent)
                || sitePlaces.isArchive(parentOf(parent));
    }

    /** Whether the module made a folder, where it lies now. */
    boolean contains(NodeRef folder) {
        return contains(folder, parentOf(folder));
    }

    boolean isBerkas(NodeRef node) {
        return node != null && JuklakModel.TYPE_BERKAS.equals(nodeService.getType(node));
    }

    /** The folder in which something lies; null for the root of everything. */
    NodeRef parentOf(NodeRef node) {
        return node == null ? null : nodeService.getPrimaryParent(node).getParentRef();
    }

    /** Whether a node is of the module: of its types, made by it, or laid into a case. */
    boolean holds(NodeRef node) {
        if (JuklakModel.URI.equals(nodeService.getType(node).getNamespaceURI()) || contains(node)) {
            return true;
        }
        NodeRef parent = parentOf(node);
        return isBerkas(parent) || isBerkas(parentOf(parent));
    }
}
