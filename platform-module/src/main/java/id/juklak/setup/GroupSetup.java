package id.juklak.setup;

import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;

import id.juklak.acs.Checked;
import id.juklak.sop.InitialUnits;
import id.juklak.sop.Role;
import id.juklak.sop.Sop;
import id.juklak.text.StoredTexts;

/**
 * The groups of the SOP's roles and, below the group of the units, one group for each unit. Units change with the organisation: the list
 * that the module ships is only the beginning, and a unit that an administrator removed does not come back. Only the default unit, to which
 * every case without a proposing unit belongs, has to be there.
 */
class GroupSetup implements SetupStep {

    private final AuthorityService authorityService;
    private final Sop sop;
    private final InitialUnits initialUnits;
    private final StoredTexts label;

    GroupSetup(Checked<AuthorityService> authorityService, Sop sop, InitialUnits initialUnits, StoredTexts label) {
        this.authorityService = authorityService.service();
        this.sop = sop;
        this.initialUnits = initialUnits;
        this.label = label;
    }

    @Override
    public Stage stage() {
        return Stage.GROUPS;
    }

    @Override
    public void prepare() {
        for (Role role : sop.roles()) {
            boolean created = ensureGroup(role.group(), label.text("juklak.peran." + role.id()));
            if (role.perUnit() != null) {
                prepareUnits(role, created);
            }
        }
    }

    private void prepareUnits(Role role, boolean created) {
        for (InitialUnits.Unit unit : initialUnits.units()) {
            if (created || unit.code().equals(initialUnits.defaultUnit())) {
                String group = role.perUnit() + unit.code();
                ensureGroup(group, unit.name());
                if (!authorityService.getContainedAuthorities(AuthorityType.GROUP, role.group(), true).contains(group)) {
                    authorityService.addAuthority(role.group(), group);
                }
            }
        }
    }

    /** @return whether the group was not there before */
    private boolean ensureGroup(String group, String displayName) {
        if (authorityService.authorityExists(group)) {
            return false;
        }
        authorityService.createAuthority(AuthorityType.GROUP, authorityService.getShortName(group), displayName,
                authorityService.getDefaultZones());
        return true;
    }
}
