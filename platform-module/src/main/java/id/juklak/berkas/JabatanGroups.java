package id.juklak.berkas;

import java.util.List;
import java.util.Set;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;

import id.juklak.acs.Unchecked;
import id.juklak.sop.Role;
import id.juklak.sop.Sop;

/** Who holds which office, by membership of its group. */
public class JabatanGroups {

    private final AuthorityService authorityService;
    private final Sop sop;

    /** @param authorityService the one without permission checks */
    public JabatanGroups(Unchecked<AuthorityService> authorityService, Sop sop) {
        this.authorityService = authorityService.service();
        this.sop = sop;
    }

    /** The group that performs an office in a case: for the office of the units the group of the case's unit. */
    public String groupOf(String roleId, String unit) {
        Role role = sop.role(roleId);
        return role.perUnit() == null ? role.group() : role.perUnit() + unit;
    }

    /** The user names of those who are in a group or in one below it. */
    public Set<String> findMembers(String group) {
        return authorityService.getContainedAuthorities(AuthorityType.USER, group, false);
    }

    public boolean isMember(String user, String group) {
        return authorityService.getAuthoritiesForUser(user).contains(group);
    }

    /** Whether the current user holds one of the offices, in whatever unit. */
    public boolean holdsAny(List<String> roleIds) {
        Set<String> authorities = authorityService.getAuthoritiesForUser(AuthenticationUtil.getFullyAuthenticatedUser());
        return roleIds.stream().anyMatch(roleId -> authorities.contains(sop.role(roleId).group()));
    }

    /** Who is in a group, by name; nobody where there is no such group. */
    public List<String> findHolders(String group) {
        return authorityService.authorityExists(group)
                ? authorityService.getContainedAuthorities(AuthorityType.USER, group, false).stream().sorted().toList()
                : List.of();
    }

    public boolean unitExists(String unitCode) {
        String group = sop.unitRole().perUnit() + unitCode;
        // The group of all units begins like a unit's own.
        return !group.equals(sop.unitRole().group()) && authorityService.authorityExists(group);
    }

    /** The code of the current user's unit, the first by name of several; null without one. */
    public String findOwnUnit() {
        String prefix = sop.unitRole().perUnit();
        return authorityService.getContainingAuthorities(AuthorityType.GROUP, AuthenticationUtil.getFullyAuthenticatedUser(), false)
                .stream()
                .filter(group -> group.startsWith(prefix) && !group.equals(sop.unitRole().group()))
                .map(group -> group.substring(prefix.length())).sorted().findFirst().orElse(null);
    }

    /** Whether the current user belongs to a unit. */
    public boolean belongsToUnit(String unitCode) {
        return isMember(AuthenticationUtil.getFullyAuthenticatedUser(), sop.unitRole().perUnit() + unitCode);
    }
}
