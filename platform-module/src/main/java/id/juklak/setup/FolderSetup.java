package id.juklak.setup;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;

import id.juklak.acs.Checked;
import id.juklak.sop.Sop;

/**
 * A folder with its permissions. They are set when the folder is made and are the administrator's from then on: a restart does not take
 * back what an office decided for itself.
 */
class FolderSetup {

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final PermissionService permissionService;
    private final Sop sop;

    FolderSetup(Checked<NodeService> nodeService, Checked<FileFolderService> fileFolderService,
            Checked<PermissionService> permissionService, Sop sop) {
        this.nodeService = nodeService.service();
        this.fileFolderService = fileFolderService.service();
        this.permissionService = permissionService.service();
        this.sop = sop;
    }

    NodeRef prepare(NodeRef parent, SiteLayout.Folder folder) {
        NodeRef existing = nodeService.getChildByName(parent, ContentModel.ASSOC_CONTAINS, folder.name());
        if (existing != null) {
            return existing;
        }
        NodeRef created = fileFolderService.create(parent, folder.name(), ContentModel.TYPE_FOLDER).getNodeRef();
        permissionService.setInheritParentPermissions(created, folder.inherits());
        for (SiteLayout.Permission permission : folder.permissions()) {
            permissionService.setPermission(created, sop.role(permission.role()).group(), permission.permission(), true);
        }
        return created;
    }
}
