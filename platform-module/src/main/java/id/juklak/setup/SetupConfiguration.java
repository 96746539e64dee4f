package id.juklak.setup;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.acs.AcsServices;
import id.juklak.archive.PublishToArchive;
import id.juklak.berkas.SitePlaces;
import id.juklak.files.Fingerprint;
import id.juklak.model.LockedWrite;
import id.juklak.notify.MailTemplates;
import id.juklak.notify.Outbox;
import id.juklak.settings.SettingRegistry;
import id.juklak.settings.SettingsFolder;
import id.juklak.sop.InitialUnits;
import id.juklak.sop.Sop;
import id.juklak.steps.BerkasProcessListener;
import id.juklak.steps.StepListener;
import id.juklak.steps.StepPool;
import id.juklak.templates.TemplateCatalog;
import id.juklak.text.StoredTexts;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class SetupConfiguration {

    @Bean
    SiteLayout siteLayout() {
        return SiteLayout.read();
    }

    @Bean
    GroupSetup groupSetup(AcsServices acs, Sop sop, InitialUnits initialUnits, StoredTexts storedTexts) {
        return new GroupSetup(acs.checkedAuthorityService(), sop, initialUnits, storedTexts);
    }

    @Bean
    SiteDashboard siteDashboard(AcsServices acs) {
        return new SiteDashboard(acs.checkedNodeService(), acs.checkedFileFolderService(), acs.checkedContentService());
    }

    @Bean
    SiteSetup siteSetup(AcsServices acs, Sop sop, SiteLayout siteLayout, SiteDashboard siteDashboard, StoredTexts storedTexts) {
        return new SiteSetup(acs.checkedSiteService(), acs.checkedAuthorityService(), sop, siteLayout, siteDashboard, storedTexts);
    }

    @Bean
    FolderSetup folderSetup(AcsServices acs, Sop sop) {
        return new FolderSetup(acs.checkedNodeService(), acs.checkedFileFolderService(), acs.checkedPermissionService(), sop);
    }

    @Bean
    RuleSetup ruleSetup(AcsServices acs, StoredTexts storedTexts) {
        return new RuleSetup(acs.checkedRuleService(), acs.checkedActionService(), storedTexts);
    }

    @Bean
    LibraryFolders libraryFolders(AcsServices acs, SiteLayout siteLayout, FolderSetup folderSetup, RuleSetup ruleSetup) {
        return new LibraryFolders(acs.checkedSiteService(), siteLayout, folderSetup, ruleSetup);
    }

    @Bean
    DictionaryFolders dictionaryFolders(SettingsFolder settingsFolder, SiteLayout siteLayout, FolderSetup folderSetup) {
        return new DictionaryFolders(settingsFolder, siteLayout, folderSetup);
    }

    @Bean
    SettingsSetup settingsSetup(AcsServices acs, SettingRegistry settingRegistry, SettingsFolder settingsFolder) {
        return new SettingsSetup(acs.checkedNodeService(), acs.checkedFileFolderService(), acs.checkedContentService(), settingRegistry,
                settingsFolder);
    }

    @Bean
    TemplateSetup templateSetup(AcsServices acs, TemplateCatalog templateCatalog, Fingerprint fingerprint) {
        return new TemplateSetup(acs.checkedNodeService(), acs.checkedFileFolderService(), acs.checkedContentService(),
                acs.mimetypeService(), templateCatalog, fingerprint);
    }

    @Bean
    MailTemplateSetup mailTemplateSetup(AcsServices acs, MailTemplates mailTemplates, Outbox outbox, SettingsFolder settingsFolder) {
        return new MailTemplateSetup(acs.checkedNodeService(), acs.checkedFileFolderService(), acs.checkedContentService(), mailTemplates,
                outbox, settingsFolder);
    }

    @Bean
    OwnershipRepair ownershipRepair(AcsServices acs, LockedWrite lockedWrite, SitePlaces sitePlaces, SettingsFolder settingsFolder) {
        return new OwnershipRepair(acs.transactionService(), acs.uncheckedNodeService(), acs.behaviourFilter(), lockedWrite, sitePlaces,
                settingsFolder);
    }

    /** For the module's component, whose parent ACS defines in XML ({@code setup-context.xml}). */
    @Bean
    SetupComponents setupComponents(AcsServices acs, List<SetupStep> steps, OwnershipRepair ownershipRepair) {
        return () -> new JuklakSetup(steps, acs.checkedRuleService(), ownershipRepair::run);
    }

    @Bean
    ProcessBeans processBeans(AcsServices acs, StepPool stepPool, BerkasProcessListener processListener, StepListener stepListener,
            PublishToArchive publishToArchive) {
        return new ProcessBeans(acs.processBeans(), stepPool, processListener, stepListener, publishToArchive);
    }

    /** Makes the component. */
    interface SetupComponents {
        JuklakSetup setup();
    }
}
