package id.juklak.process;

import java.util.List;
import java.util.Set;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;

import id.juklak.sop.Peran;
import id.juklak.sop.Sop;

/** Who holds which office, by membership of its group. */
public class Kelompok {

    private final AuthorityService authorityService;
    private final Sop sop;

    /** @param authorityService the one without permission checks */
    public Kelompok(AuthorityService authorityService, Sop sop) {
        this.authorityService = authorityService;
        this.sop = sop;
    }

    /** The group that performs an office in a case: for the office of the units the group of the case's unit. */
    public String grup(String idPeran, String unit) {
        Peran peran = sop.peran(idPeran);
        return peran.perUnit() == null ? peran.grup() : peran.perUnit() + unit;
    }

    /** The user names of those who are in a group or in one below it. */
    public Set<String> anggota(String grup) {
        return authorityService.getContainedAuthorities(AuthorityType.USER, grup, false);
    }

    public boolean anggota(String pengguna, String grup) {
        return authorityService.getAuthoritiesForUser(pengguna).contains(grup);
    }

    /** Whether the current user holds one of the offices, in whatever unit. */
    public boolean memegang(List<String> peran) {
        Set<String> milik = authorityService.getAuthoritiesForUser(AuthenticationUtil.getFullyAuthenticatedUser());
        return peran.stream().anyMatch(satu -> milik.contains(sop.peran(satu).grup()));
    }

    /** Who is in a group, by name; nobody where there is no such group. */
    public List<String> pemegang(String grup) {
        return authorityService.authorityExists(grup)
                ? authorityService.getContainedAuthorities(AuthorityType.USER, grup, false).stream().sorted().toList()
                : List.of();
    }

    public boolean adaUnit(String kode) {
        String grup = sop.peranUnit().perUnit() + kode;
        // The group of all units begins like a unit's own.
        return !grup.equals(sop.peranUnit().grup()) && authorityService.authorityExists(grup);
    }

    /** The code of the current user's unit, the first by name of several; null without one. */
    public String unitku() {
        String awalan = sop.peranUnit().perUnit();
        return authorityService.getContainingAuthorities(AuthorityType.GROUP, AuthenticationUtil.getFullyAuthenticatedUser(), false)
                .stream()
                .filter(grup -> grup.startsWith(awalan) && !grup.equals(sop.peranUnit().grup()))
                .map(grup -> grup.substring(awalan.length())).sorted().findFirst().orElse(null);
    }

    /** Whether the current user belongs to a unit. */
    public boolean anggotaUnit(String kode) {
        return anggota(AuthenticationUtil.getFullyAuthenticatedUser(), sop.peranUnit().perUnit() + kode);
    }
}
