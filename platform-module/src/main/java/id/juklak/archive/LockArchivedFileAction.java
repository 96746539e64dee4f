package id.juklak.archive;

import java.util.List;
import java.util.Map;

import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockStatus;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;

/**
 * Action {@code juklak-kunci-arsip} of the archive's rule: a file that comes into the archive is marked as archived and locked against
 * change for everyone, without end. The lock is what people see in Share; {@link ArchiveGuard} holds also for those who may break a lock.
 */
public class LockArchivedFileAction extends ActionExecuterAbstractBase {

    private final NodeService nodeService;
    private final LockService lockService;
    private final ArchivePlacement archivePlacement;

    /** Both services without permission checks. */
    LockArchivedFileAction(Unchecked<NodeService> nodeService, Unchecked<LockService> lockService, ArchivePlacement archivePlacement) {
        this.nodeService = nodeService.service();
        this.lockService = lockService.service();
        this.archivePlacement = archivePlacement;
    }

    @Override
    protected void executeImpl(Action action, NodeRef file) {
        if (!nodeService.exists(file)) {
            return;
        }
        AuthenticationUtil.runAsSystem(() -> {
            archivePlacement.place(file, Map.of());
            if (lockService.getLockStatus(file) == LockStatus.NO_LOCK) {
                lockService.lock(file, LockType.READ_ONLY_LOCK, 0);
            }
            return null;
        });
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> definitions) {
        // It has none.
    }
}
