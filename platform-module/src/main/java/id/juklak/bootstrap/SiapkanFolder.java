package id.juklak.bootstrap;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;

import id.juklak.sop.Sop;

/**
 * A folder with its permissions. They are set when the folder is made and are the administrator's from then on: a restart does not take
 * back what an office decided for itself.
 */
class SiapkanFolder {

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final PermissionService permissionService;
    private final Sop sop;

    SiapkanFolder(NodeService nodeService, FileFolderService fileFolderService, PermissionService permissionService, Sop sop) {
        this.nodeService = nodeService;
        this.fileFolderService = fileFolderService;
        this.permissionService = permissionService;
        this.sop = sop;
    }

    NodeRef siapkan(NodeRef induk, Denah.Folder folder) {
        NodeRef ada = nodeService.getChildByName(induk, ContentModel.ASSOC_CONTAINS, folder.nama());
        if (ada != null) {
            return ada;
        }
        NodeRef baru = fileFolderService.create(induk, folder.nama(), ContentModel.TYPE_FOLDER).getNodeRef();
        permissionService.setInheritParentPermissions(baru, folder.mewarisi());
        for (Denah.Izin izin : folder.izin()) {
            permissionService.setPermission(baru, sop.peran(izin.peran()).grup(), izin.izin(), true);
        }
        return baru;
    }
}
