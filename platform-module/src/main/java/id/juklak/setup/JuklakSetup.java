package id.juklak.setup;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.RuleService;

import id.juklak.acs.Checked;
import id.juklak.berkas.SitePlaces;
import id.juklak.settings.SettingsFolder;

/**
 * Makes what the office needs in a repository: groups, site, folders, permissions, rules, settings, templates. Runs at each start of the
 * repository (its bean says {@code executeOnceOnly = false}), makes what is missing and touches nothing that is there. ACS runs it in one
 * transaction: a repository is prepared completely or not at all.
 */
class JuklakSetup extends AbstractModuleComponent {

    private final SiteLayout siteLayout;
    private final GroupSetup groupSetup;
    private final SiteSetup siteSetup;
    private final FolderSetup folder;
    private final RuleSetup ruleSetup;
    private final SettingsSetup settingsSetup;
    private final TemplateSetup templateSetup;
    private final SitePlaces sitePlaces;
    private final MailTemplateSetup mailTemplateSetup;
    private final SettingsFolder settingsFolder;
    private final RuleService ruleService;
    private final OwnershipRepair ownershipRepair;

    JuklakSetup(SiteLayout siteLayout, GroupSetup groupSetup, SiteSetup siteSetup, FolderSetup folder, RuleSetup ruleSetup,
            SettingsSetup settingsSetup,
            TemplateSetup templateSetup, MailTemplateSetup mailTemplateSetup, SitePlaces sitePlaces, SettingsFolder settingsFolder,
            Checked<RuleService> ruleService, OwnershipRepair ownershipRepair) {
        this.siteLayout = siteLayout;
        this.groupSetup = groupSetup;
        this.siteSetup = siteSetup;
        this.folder = folder;
        this.ruleSetup = ruleSetup;
        this.settingsSetup = settingsSetup;
        this.templateSetup = templateSetup;
        this.sitePlaces = sitePlaces;
        this.mailTemplateSetup = mailTemplateSetup;
        this.settingsFolder = settingsFolder;
        this.ruleService = ruleService.service();
        this.ownershipRepair = ownershipRepair;
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
                prepare();
            } finally {
                ruleService.enableRules();
            }
        } finally {
            AuthenticationUtil.popAuthentication();
        }
        ownershipRepair.run();
    }

    private void prepare() {
        groupSetup.prepare();
        NodeRef documentLibrary = siteSetup.prepare();
        for (SiteLayout.Folder siteFolder : siteLayout.folder()) {
            NodeRef node = folder.prepare(documentLibrary, siteFolder);
            if (siteFolder.rule() != null) {
                ruleSetup.prepare(node, siteFolder.rule());
            }
        }
        NodeRef dictionaryFolder = folder.prepare(settingsFolder.dataDictionary(), siteLayout.dictionaryFolder());
        settingsSetup.prepare(dictionaryFolder);
        templateSetup.prepare(sitePlaces.templates());
        folder.prepare(dictionaryFolder, siteLayout.keys());
        folder.prepare(dictionaryFolder, siteLayout.numbers());
        folder.prepare(dictionaryFolder, siteLayout.outbox());
        mailTemplateSetup.prepare(folder.prepare(dictionaryFolder, siteLayout.mailTemplates()));
    }
}
