package id.juklak.web;

import java.util.List;

import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;

import id.juklak.sop.Peran;
import id.juklak.sop.Sop;

/** The codes of the units as they are now: sub-groups of the units' group, which an administrator adds in ACS itself. */
class DaftarUnit {

    private final AuthorityService authorityService;
    private final Sop sop;

    DaftarUnit(AuthorityService authorityService, Sop sop) {
        this.authorityService = authorityService;
        this.sop = sop;
    }

    List<String> kode() {
        return sop.peran().stream().filter(peran -> peran.perUnit() != null).flatMap(peran -> kode(peran).stream()).sorted().toList();
    }

    private List<String> kode(Peran peran) {
        return authorityService.getContainedAuthorities(AuthorityType.GROUP, peran.grup(), true).stream()
                .filter(grup -> grup.startsWith(peran.perUnit()))
                .map(grup -> grup.substring(peran.perUnit().length())).toList();
    }
}
