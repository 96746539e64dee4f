package id.juklak.steps;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.model.JuklakModel;
import id.juklak.text.RefusalException;

/** Cases and documents as far as the current user may see them; what he or she may not is not there. */
public class BerkasAccess {

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final BerkasDocuments berkasDocuments;

    /** @param nodeService the one without permission checks; so permissionService is asked */
    BerkasAccess(Unchecked<NodeService> nodeService, Unchecked<PermissionService> permissionService, BerkasDocuments berkasDocuments) {
        this.nodeService = nodeService.service();
        this.permissionService = permissionService.service();
        this.berkasDocuments = berkasDocuments;
    }

    /** @throws RefusalException 404 for what is no case, or none that the user may see */
    public Berkas read(NodeRef node) {
        if (!mayRead(node) || !JuklakModel.TYPE_BERKAS.equals(nodeService.getType(node))) {
            throw new RefusalException("web.tidakAda", 404);
        }
        return Berkas.read(nodeService, node);
    }

    /** @throws RefusalException 404 for what is no document, in a case or in the archive, or none that the user may see */
    public void requireDocument(NodeRef node) {
        if (!mayRead(node) || berkasDocuments.kindOf(node) == null) {
            throw new RefusalException("web.tidakAda", 404);
        }
    }

    /** Whether there is such a node, and the user may read it. */
    public boolean mayRead(NodeRef node) {
        return nodeService.exists(node) && permissionService.hasPermission(node, PermissionService.READ) == AccessStatus.ALLOWED;
    }

    /**
     * The case that a document lies in.
     *
     * @throws RefusalException 404 for what is no document, or none that the user may see, 409 for one that lies elsewhere
     */
    public Berkas findBerkasOf(NodeRef document) {
        requireDocument(document);
        NodeRef parent = nodeService.getPrimaryParent(document).getParentRef();
        if (!JuklakModel.TYPE_BERKAS.equals(nodeService.getType(parent))) {
            throw new RefusalException("tanda.bukanBerkas", 409);
        }
        return Berkas.read(nodeService, parent);
    }
}
