package id.juklak.berkas;

import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;

import id.juklak.acs.Unchecked;
import id.juklak.model.GuardedWrite;
import id.juklak.sop.Sop;
import id.juklak.time.WorkingTime;

/** Makes the room's own life of a case for the tests of the rooms above it; of cases that are there already. */
public final class LifecycleInMemory {

    private LifecycleInMemory() {}

    public static BerkasLifecycle make(Unchecked<NodeService> nodeService, Unchecked<PermissionService> permissionService,
            JabatanGroups jabatanGroups, WorkingTime workingTime, Sop sop, GuardedWrite guardedWrite, NewsRecorder newsRecorder) {
        StepPermissions stepPermissions = new StepPermissions(permissionService, jabatanGroups, sop);
        return new BerkasLifecycle(nodeService, null, stepPermissions, workingTime, sop, guardedWrite, newsRecorder);
    }
}
