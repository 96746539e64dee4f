package id.juklak.berkas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;

import id.juklak.acs.Unchecked;
import id.juklak.sop.Role;
import id.juklak.sop.Sop;
import id.juklak.text.RefusalException;

/** Who holds which office, for administrators: the members of the SOP's groups, and the units. No other group can be touched through it. */
public class JabatanService {

    private static final Pattern UNIT_CODE = Pattern.compile("[A-Z0-9_]{2,30}");
    private static final int MAX_NAME_LENGTH = 120;

    private final Sop sop;
    private final JabatanRights jabatanRights;
    private final AuthorityService authorityService;
    private final PersonService personService;

    /** An office, or one unit's, with the user names of its members. */
    public record Jabatan(String group, String roleId, String unit, List<String> members) {}

    /**
     * @param authorityService and personService the ones without permission checks: the product's administrators are not ACS's, and are
     * asked for here
     */
    JabatanService(Sop sop, JabatanRights jabatanRights, Unchecked<AuthorityService> authorityService,
            Unchecked<PersonService> personService) {
        this.sop = sop;
        this.jabatanRights = jabatanRights;
        this.authorityService = authorityService.service();
        this.personService = personService.service();
    }

    public List<Jabatan> findAll() {
        requireAdministrator();
        List<Jabatan> all = new ArrayList<>();
        for (Role role : sop.roles()) {
            if (role.perUnit() == null) {
                all.add(readJabatan(role, role.group(), null));
            } else {
                findUnitGroups(role).forEach(group -> all.add(readJabatan(role, group, group.substring(role.perUnit().length()))));
            }
        }
        return all;
    }

    private Jabatan readJabatan(Role role, String group, String unit) {
        return new Jabatan(group, role.id(), unit,
                authorityService.getContainedAuthorities(AuthorityType.USER, group, false).stream().sorted().toList());
    }

    private List<String> findUnitGroups(Role role) {
        return authorityService.getContainedAuthorities(AuthorityType.GROUP, role.group(), true).stream()
                .filter(group -> group.startsWith(role.perUnit())).sorted().toList();
    }

    /** @throws RefusalException 403 for who is no administrator, 404 for a group that is none of the SOP's, 422 for an unknown user */
    public void addMember(String group, String user) {
        requireAdministrator();
        requireKnown(group);
        if (!personService.personExists(user)) {
            throw new RefusalException("jabatan.orang", 422, user);
        }
        if (!isMember(group, user)) {
            runAsSystem(() -> authorityService.addAuthority(group, user));
        }
    }

    /** @throws RefusalException 403 for who is no administrator, 404 for a group that is none of the SOP's or a user who is not in it */
    public void removeMember(String group, String user) {
        requireAdministrator();
        requireKnown(group);
        if (!isMember(group, user)) {
            throw new RefusalException("web.tidakAda", 404);
        }
        runAsSystem(() -> authorityService.removeAuthority(group, user));
    }

    private boolean isMember(String group, String user) {
        return authorityService.getContainedAuthorities(AuthorityType.USER, group, true).contains(user);
    }

    /** @throws RefusalException 403 for who is no administrator, 400 for an unusable code or name, 409 where the unit is there */
    public void addUnit(String unitCode, String name) {
        requireAdministrator();
        String upperCaseCode = unitCode.toUpperCase(Locale.ROOT);
        if (!UNIT_CODE.matcher(upperCaseCode).matches()) {
            throw new RefusalException("jabatan.kode", 400);
        }
        if (name.length() > MAX_NAME_LENGTH) {
            throw new RefusalException("web.terlaluPanjang", 400, "nama", Integer.toString(MAX_NAME_LENGTH));
        }
        Role role = sop.unitRole();
        String group = role.perUnit() + upperCaseCode;
        if (authorityService.authorityExists(group)) {
            throw new RefusalException("jabatan.unitAda", 409, upperCaseCode);
        }
        runAsSystem(() -> {
            authorityService.createAuthority(AuthorityType.GROUP, authorityService.getShortName(group), name,
                    authorityService.getDefaultZones());
            authorityService.addAuthority(role.group(), group);
        });
    }

    /**
     * Whatever service is asked, ACS lets only its own administrators and the system user write on the node of a group or person; a
     * membership does.
     */
    private static void runAsSystem(Runnable work) {
        AuthenticationUtil.runAsSystem(() -> {
            work.run();
            return null;
        });
    }

    private void requireAdministrator() {
        if (!jabatanRights.mayReassign()) {
            throw new RefusalException("web.ditolak", 403);
        }
    }

    private void requireKnown(String group) {
        boolean known = sop.roles().stream()
                .anyMatch(role -> role.perUnit() == null ? role.group().equals(group) : findUnitGroups(role).contains(group));
        if (!known) {
            throw new RefusalException("web.tidakAda", 404);
        }
    }
}
