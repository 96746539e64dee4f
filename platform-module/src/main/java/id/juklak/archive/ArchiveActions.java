package id.juklak.archive;

import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;

/** Makes the action of the archive's rule, whose parent ACS defines in XML ({@code actions-context.xml}). */
class ArchiveActions {

    private final Unchecked<NodeService> nodes;
    private final Unchecked<LockService> locks;
    private final ArchivePlacement archivePlacement;

    ArchiveActions(Unchecked<NodeService> nodes, Unchecked<LockService> locks, ArchivePlacement archivePlacement) {
        this.nodes = nodes;
        this.locks = locks;
        this.archivePlacement = archivePlacement;
    }

    LockArchivedFileAction lockArchivedFile() {
        return new LockArchivedFileAction(nodes, locks, archivePlacement);
    }
}
