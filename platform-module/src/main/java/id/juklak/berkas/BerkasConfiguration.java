package id.juklak.berkas;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

import id.juklak.acs.AcsServices;
import id.juklak.model.GuardedWrite;
import id.juklak.settings.RecordReader;
import id.juklak.settings.Setting;
import id.juklak.settings.SettingRegistry;
import id.juklak.settings.SettingsFolder;
import id.juklak.sop.LabelFactory;
import id.juklak.sop.Sop;
import id.juklak.time.WorkingTime;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class BerkasConfiguration {

    @Bean
    RegisterMonth registerMonth(WorkingTime officeWorkingTime) {
        return new RegisterMonth(officeWorkingTime);
    }

    @Bean
    BerkasDocuments berkasDocuments(AcsServices acs, Sop sop) {
        return new BerkasDocuments(acs.uncheckedNodeService(), sop);
    }

    @Bean
    DocumentWriter documentWriter(AcsServices acs, FrozenDocuments frozenDocuments, GuardedWrite guardedWrite) {
        return new DocumentWriter(acs.uncheckedNodeService(), acs.uncheckedFileFolderService(), acs.uncheckedContentService(),
                acs.mimetypeService(), acs.checkedVersionService(), frozenDocuments, guardedWrite);
    }

    @Bean
    @DependsOn("juklak.model")
    PropertyGuard propertyGuard(AcsServices acs, GuardedWrite guardedWrite) {
        return new PropertyGuard(acs.policyComponent(), acs.uncheckedNodeService(), guardedWrite);
    }

    @Bean
    @DependsOn("juklak.model")
    CopyRules copyRules(AcsServices acs, ExpectedCopies expectedCopies) {
        return new CopyRules(acs.policyComponent(), expectedCopies);
    }

    @Bean
    ExpectedCopies expectedCopies() {
        return new ExpectedCopies();
    }

    @Bean
    OwnServices ownServices(GuardedWrite guardedWrite) {
        return new OwnServices(guardedWrite);
    }

    @Bean
    ModuleFolders moduleFolders(AcsServices acs, SitePlaces sitePlaces) {
        return new ModuleFolders(acs.uncheckedNodeService(), sitePlaces);
    }

    @Bean
    @DependsOn("juklak.model")
    OwnershipGuard ownershipGuard(AcsServices acs, ModuleFolders moduleFolders, JabatanRights jabatanRights, OwnServices ownServices) {
        return new OwnershipGuard(acs.policyComponent(), moduleFolders, jabatanRights, ownServices);
    }

    @Bean
    @DependsOn("juklak.model")
    FolderGuard folderGuard(AcsServices acs, ModuleFolders moduleFolders, OwnServices ownServices) {
        return new FolderGuard(acs.policyComponent(), acs.uncheckedNodeService(), moduleFolders, ownServices);
    }

    @Bean
    @DependsOn("juklak.model")
    VersioningGuard versioningGuard(AcsServices acs, OwnServices ownServices) {
        return new VersioningGuard(acs.policyComponent(), acs.uncheckedNodeService(), ownServices);
    }

    @Bean
    @DependsOn("juklak.model")
    CreationGuard creationGuard(AcsServices acs, BerkasDocuments berkasDocuments, ModuleFolders moduleFolders, Sop sop,
            ExpectedCopies expectedCopies, OwnServices ownServices) {
        return new CreationGuard(acs.policyComponent(), acs.uncheckedNodeService(), berkasDocuments, moduleFolders, sop, expectedCopies,
                ownServices);
    }

    @Bean
    @DependsOn("juklak.model")
    FrozenDocuments frozenDocuments(AcsServices acs, BerkasDocuments berkasDocuments, Sop sop, GuardedWrite guardedWrite) {
        return new FrozenDocuments(acs.policyComponent(), acs.uncheckedNodeService(), berkasDocuments, sop, guardedWrite);
    }

    @Bean
    Setting<NumberingSettings> numberingSetting(SettingRegistry settingRegistry, SettingsFolder settingsFolder, AcsServices acs) {
        return new Setting<>("penomoran", "/alfresco/module/juklak-platform/document/penomoran.json",
                new RecordReader<>(NumberingSettings.class), settingRegistry, settingsFolder, acs.uncheckedNodeService(),
                acs.uncheckedContentService());
    }

    @Bean
    NumberSequences numberSequences(SettingsFolder settingsFolder, AcsServices acs) {
        return new NumberSequences(settingsFolder, acs.uncheckedNodeService(), acs.uncheckedFileFolderService(), acs.jobLockService());
    }

    @Bean
    OfficialNumbers officialNumbers(Sop sop, Setting<NumberingSettings> numberingSetting, NumberSequences numberSequences, AcsServices acs,
            WorkingTime officeWorkingTime, RegisterMonth registerMonth, GuardedWrite guardedWrite) {
        return new OfficialNumbers(sop, numberingSetting, numberSequences, acs.uncheckedNodeService(), officeWorkingTime, registerMonth,
                guardedWrite);
    }

    @Bean
    BerkasLog berkasLog(AcsServices acs, GuardedWrite guardedWrite, RegisterMonth registerMonth) {
        return new BerkasLog(acs.uncheckedNodeService(), guardedWrite, registerMonth);
    }

    @Bean
    RefusalLog refusalLog(AcsServices acs, BerkasLog berkasLog) {
        return new RefusalLog(acs.transactionService(), acs.uncheckedNodeService(), acs.uncheckedPermissionService(), berkasLog);
    }

    @Bean
    JabatanGroups jabatanGroups(AcsServices acs, Sop sop) {
        return new JabatanGroups(acs.uncheckedAuthorityService(), sop);
    }

    @Bean
    JabatanRights jabatanRights(Sop sop, JabatanGroups jabatanGroups, AcsServices acs) {
        return new JabatanRights(sop, jabatanGroups, acs.uncheckedAuthorityService());
    }

    @Bean
    JabatanService jabatanService(Sop sop, JabatanRights jabatanRights, AcsServices acs) {
        return new JabatanService(sop, jabatanRights, acs.uncheckedAuthorityService(), acs.uncheckedPersonService());
    }

    @Bean
    SitePlaces sitePlaces(AcsServices acs) {
        return new SitePlaces(acs.uncheckedSiteService(), acs.uncheckedNodeService(), acs.uncheckedFileFolderService(),
                acs.uncheckedOwnableService());
    }

    @Bean
    ProcessBerkas processBerkas(AcsServices acs) {
        return new ProcessBerkas(acs.uncheckedNodeService(), acs.checkedSearchService(), acs.runtimeService());
    }

    @Bean
    BerkasNumbers berkasNumbers(AcsServices acs) {
        return new BerkasNumbers(acs.uncheckedNodeService(), acs.jobLockService());
    }

    @Bean
    StepPermissions stepPermissions(AcsServices acs, JabatanGroups jabatanGroups, Sop sop) {
        return new StepPermissions(acs.uncheckedPermissionService(), jabatanGroups, sop);
    }

    @Bean
    BerkasFolders berkasFolders(AcsServices acs, SitePlaces sitePlaces, BerkasNumbers berkasNumbers, RegisterMonth registerMonth,
            GuardedWrite guardedWrite) {
        return new BerkasFolders(acs.uncheckedNodeService(), acs.uncheckedFileFolderService(), acs.uncheckedOwnableService(), sitePlaces,
                berkasNumbers, registerMonth, guardedWrite);
    }

    @Bean
    BerkasLifecycle berkasLifecycle(AcsServices acs, BerkasFolders berkasFolders, StepPermissions stepPermissions,
            WorkingTime officeWorkingTime, Sop sop, GuardedWrite guardedWrite, NewsRecorder outbox) {
        return new BerkasLifecycle(acs.uncheckedNodeService(), berkasFolders, stepPermissions, officeWorkingTime, sop, guardedWrite,
                outbox);
    }

    @Bean
    @DependsOn("juklak.model")
    PegawaiGuard pegawaiGuard(AcsServices acs, JabatanRights jabatanRights) {
        return new PegawaiGuard(acs.policyComponent(), acs.uncheckedNodeService(), jabatanRights);
    }

    @Bean
    PegawaiService pegawaiService(PegawaiDirectory pegawaiDirectory, AcsServices acs, JabatanRights jabatanRights) {
        return new PegawaiService(pegawaiDirectory, acs.uncheckedPersonService(), acs.uncheckedNodeService(), jabatanRights);
    }

    @Bean
    PegawaiDirectory pegawaiDirectory(AcsServices acs, LabelFactory labelFactory) {
        return new PegawaiDirectory(acs.uncheckedPersonService(), acs.uncheckedNodeService(), labelFactory);
    }

    @Bean
    BerkasQuery berkasQuery(AcsServices acs) {
        return new BerkasQuery(acs.checkedSearchService(), acs.checkedNodeService());
    }

    @Bean
    UnitList unitList(AcsServices acs, Sop sop) {
        return new UnitList(acs.uncheckedAuthorityService(), sop);
    }
}
