package id.juklak.berkas;

import org.alfresco.service.cmr.security.PermissionService;

import id.juklak.acs.Unchecked;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;

/**
 * Who may read and write a case. The bureau's officials and Sesmenko read all cases, a unit its own; the group of the current step may add
 * and edit until the step is done.
 */
class StepPermissions {

    /** ACS has no constant for it. */
    private static final String COLLABORATOR = "Collaborator";

    private final PermissionService permissionService;
    private final JabatanGroups jabatanGroups;
    private final Sop sop;

    /** @param permissionService the one without permission checks */
    StepPermissions(Unchecked<PermissionService> permissionService, JabatanGroups jabatanGroups, Sop sop) {
        this.permissionService = permissionService.service();
        this.jabatanGroups = jabatanGroups;
        this.sop = sop;
    }

    /**
     * A case inherits nothing: the folder of all cases can be entered by all units, so that each finds its own in the document library, and
     * what is read there must not be read in the cases.
     */
    void grantReaders(Berkas berkas) {
        permissionService.setInheritParentPermissions(berkas.node(), false);
        for (String roleId : sop.readers()) {
            permissionService.setPermission(berkas.node(), jabatanGroups.groupOf(roleId, berkas.unit()), PermissionService.CONSUMER, true);
        }
        permissionService.setPermission(berkas.node(), jabatanGroups.groupOf(sop.unitRole().id(), berkas.unit()),
                PermissionService.CONSUMER,
                true);
    }

    void grantPerformers(Berkas berkas, Step step) {
        permissionService.setPermission(berkas.node(), performerGroup(berkas, step), COLLABORATOR, true);
    }

    void revokePerformers(Berkas berkas, Step step) {
        permissionService.deletePermission(berkas.node(), performerGroup(berkas, step), COLLABORATOR);
    }

    private String performerGroup(Berkas berkas, Step step) {
        return jabatanGroups.groupOf(step.performer(), berkas.unit());
    }
}
