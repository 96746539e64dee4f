package id.juklak.berkas;

import java.util.List;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.acs.Unchecked;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;

/** Who may do what in a case, by the offices of the SOP; ACS's own administrators hold no office. */
public class JabatanRights {

    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    private final Sop sop;
    private final JabatanGroups jabatanGroups;
    private final AuthorityService authorityService;

    /** @param authorityService the one without permission checks */
    public JabatanRights(Sop sop, JabatanGroups jabatanGroups, Unchecked<AuthorityService> authorityService) {
        this.sop = sop;
        this.jabatanGroups = jabatanGroups;
        this.authorityService = authorityService.service();
    }

    public boolean isPerformer(String user, Berkas berkas, Step step) {
        return jabatanGroups.isMember(user, jabatanGroups.groupOf(step.performer(), berkas.unit()));
    }

    /** Whether the current user performs the step at which the case stands. */
    public boolean isCurrentPerformer(Berkas berkas) {
        return berkas.isRunning() && isPerformer(currentUser(), berkas, sop.step(berkas.stepId()));
    }

    /** @throws RefusalException 403 unless the user is in the step's group */
    public void requirePerformer(String user, Berkas berkas, Step step) {
        if (!isPerformer(user, berkas, step)) {
            throw new RefusalException("tugas.bukanPelaksana", 403, Integer.toString(step.no()),
                    I18NUtil.getMessage("juklak.peran." + step.performer()));
        }
    }

    public boolean mayCancel() {
        return jabatanGroups.holdsAny(sop.cancellers());
    }

    /** The office in which the current user cancels; null for one who holds none of them. */
    public String findCancellingJabatan() {
        return findJabatan(sop.cancellers());
    }

    /** The first of the offices that the current user holds; null without one. */
    public String findJabatan(List<String> roleIds) {
        return roleIds.stream().filter(roleId -> jabatanGroups.holdsAny(List.of(roleId))).findFirst().orElse(null);
    }

    /** Whether the current user may give tasks to others: the product's administrators and ACS's. */
    public boolean mayReassign() {
        return isAdministrator();
    }

    /** Whether the current user is one of the product's administrators or ACS's. */
    public boolean isAdministrator() {
        return jabatanGroups.holdsAny(List.of(ADMINISTRATOR)) || isAcsAdministrator();
    }

    public boolean isAcsAdministrator() {
        return authorityService.isAdminAuthority(currentUser());
    }

    public String reassigningJabatan() {
        return ADMINISTRATOR;
    }

    private static String currentUser() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }
}
