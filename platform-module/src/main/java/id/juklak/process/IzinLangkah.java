package id.juklak.process;

import org.alfresco.service.cmr.security.PermissionService;

import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/**
 * Who may read and write a case. The bureau's officials and Sesmenko read all cases, a unit its own; the group of the current step may add
 * and edit until the step is done.
 */
class IzinLangkah {

    /** ACS has no constant for it. */
    private static final String KOLABORATOR = "Collaborator";

    private final PermissionService permissionService;
    private final Kelompok kelompok;
    private final Sop sop;

    /** @param permissionService the one without permission checks */
    IzinLangkah(PermissionService permissionService, Kelompok kelompok, Sop sop) {
        this.permissionService = permissionService;
        this.kelompok = kelompok;
        this.sop = sop;
    }

    /**
     * A case inherits nothing: the folder of all cases can be entered by all units, so that each finds its own in the document library, and
     * what is read there must not be read in the cases.
     */
    void buka(Berkas berkas) {
        permissionService.setInheritParentPermissions(berkas.simpul(), false);
        for (String peran : sop.pembaca()) {
            permissionService.setPermission(berkas.simpul(), kelompok.grup(peran, berkas.unit()), PermissionService.CONSUMER, true);
        }
        permissionService.setPermission(berkas.simpul(), kelompok.grup(sop.peranUnit().id(), berkas.unit()), PermissionService.CONSUMER,
                true);
    }

    void beri(Berkas berkas, Langkah langkah) {
        permissionService.setPermission(berkas.simpul(), grup(berkas, langkah), KOLABORATOR, true);
    }

    void cabut(Berkas berkas, Langkah langkah) {
        permissionService.deletePermission(berkas.simpul(), grup(berkas, langkah), KOLABORATOR);
    }

    private String grup(Berkas berkas, Langkah langkah) {
        return kelompok.grup(langkah.pelaksana(), berkas.unit());
    }
}
