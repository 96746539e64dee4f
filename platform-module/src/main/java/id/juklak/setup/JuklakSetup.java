package id.juklak.setup;

import java.util.Comparator;
import java.util.List;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.rule.RuleService;

import id.juklak.acs.Checked;

/**
 * Makes what the office needs in a repository: groups, site, folders, permissions, rules, settings, templates. Runs at each start of the
 * repository (its bean says {@code executeOnceOnly = false}), stage by stage. ACS runs it in one transaction: a repository is prepared
 * completely or not at all.
 */
class JuklakSetup extends AbstractModuleComponent {

    private final List<SetupStep> steps;
    private final RuleService ruleService;
    private final Runnable repair;

    /**
     * @param steps in whatever order: they are done by their stages
     * @param repair what is done afterwards, in transactions of its own
     */
    JuklakSetup(List<SetupStep> steps, Checked<RuleService> ruleService, Runnable repair) {
        this.steps = steps.stream().sorted(Comparator.comparing(SetupStep::stage)).toList();
        this.ruleService = ruleService.service();
        this.repair = repair;
    }

    /**
     * As the administrator, and that in full: ACS makes the one who is signed in the manager of a new site, whoever {@code runAs} names.
     * Modules start signed in as the system user, whom ACS can make a member of nothing: the repository would not start.
     */
    @Override
    protected void executeInternal() {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(AuthenticationUtil.getAdminUserName());
            // No rule, ours or an administrator's own, is meant for what is made here.
            ruleService.disableRules();
            try {
                steps.forEach(SetupStep::prepare);
            } finally {
                ruleService.enableRules();
            }
        } finally {
            AuthenticationUtil.popAuthentication();
        }
        repair.run();
    }
}
