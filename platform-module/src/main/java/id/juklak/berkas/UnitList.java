package id.juklak.berkas;

import java.util.List;

import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;

import id.juklak.acs.Unchecked;
import id.juklak.sop.Role;
import id.juklak.sop.Sop;

/** The codes of the units as they are now: sub-groups of the units' group, which an administrator adds in ACS itself. */
public class UnitList {

    private final AuthorityService authorityService;
    private final Sop sop;

    UnitList(Unchecked<AuthorityService> authorityService, Sop sop) {
        this.authorityService = authorityService.service();
        this.sop = sop;
    }

    public List<String> codes() {
        return sop.roles().stream().filter(role -> role.perUnit() != null).flatMap(role -> codesOf(role).stream()).sorted().toList();
    }

    private List<String> codesOf(Role role) {
        return authorityService.getContainedAuthorities(AuthorityType.GROUP, role.group(), true).stream()
                .filter(group -> group.startsWith(role.perUnit()))
                .map(group -> group.substring(role.perUnit().length())).toList();
    }
}
