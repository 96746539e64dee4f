package id.juklak.process;

import org.alfresco.service.cmr.security.PermissionService;

import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/**
 * Who may read and write a case. The bureau's officials and Sesmenko read through the folder of all cases; the case's unit reads; the group
 * of the current step may add and edit until the step is done.
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

    void buka(Berkas berkas) {
        permissionService.setPermission(berkas.simpul(), kelompok.grup(sop.peranUnit().id(), berkas.unit()), PermissionService.CONSUMER, true);
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
