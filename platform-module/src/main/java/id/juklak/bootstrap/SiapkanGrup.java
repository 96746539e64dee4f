package id.juklak.bootstrap;

import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;

import id.juklak.TeksTersimpan;
import id.juklak.sop.Peran;
import id.juklak.sop.Sop;
import id.juklak.sop.UnitAwal;

/**
 * The groups of the SOP's roles and, below the group of the units, one group for each unit. Units change with the organisation: the list
 * that the module ships is only the beginning, and a unit that an administrator removed does not come back. Only the default unit, to which
 * every case without a proposing unit belongs, has to be there.
 */
class SiapkanGrup {

    private final AuthorityService authorityService;
    private final Sop sop;
    private final UnitAwal unitAwal;
    private final TeksTersimpan label;

    SiapkanGrup(AuthorityService authorityService, Sop sop, UnitAwal unitAwal, TeksTersimpan label) {
        this.authorityService = authorityService;
        this.sop = sop;
        this.unitAwal = unitAwal;
        this.label = label;
    }

    void siapkan() {
        for (Peran peran : sop.peran()) {
            boolean baru = adakan(peran.grup(), label.teks("juklak.peran." + peran.id()));
            if (peran.perUnit() != null) {
                siapkanUnit(peran, baru);
            }
        }
    }

    private void siapkanUnit(Peran peran, boolean baru) {
        for (UnitAwal.Unit unit : unitAwal.unit()) {
            if (baru || unit.kode().equals(unitAwal.bawaan())) {
                String grup = peran.perUnit() + unit.kode();
                adakan(grup, unit.nama());
                if (!authorityService.getContainedAuthorities(AuthorityType.GROUP, peran.grup(), true).contains(grup)) {
                    authorityService.addAuthority(peran.grup(), grup);
                }
            }
        }
    }

    /** @return whether the group was not there before */
    private boolean adakan(String grup, String nama) {
        if (authorityService.authorityExists(grup)) {
            return false;
        }
        authorityService.createAuthority(AuthorityType.GROUP, authorityService.getShortName(grup), nama,
                authorityService.getDefaultZones());
        return true;
    }
}
