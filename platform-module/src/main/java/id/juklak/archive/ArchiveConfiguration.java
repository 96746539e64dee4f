package id.juklak.archive;

import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.scheduling.quartz.CronTriggerFactoryBean;
import org.springframework.scheduling.quartz.MethodInvokingJobDetailFactoryBean;
import org.springframework.scheduling.quartz.SchedulerAccessorBean;

import id.juklak.acs.AcsServices;
import id.juklak.archive.ArchiveSettings;
import id.juklak.archive.search.DatabaseSource;
import id.juklak.berkas.BerkasCloser;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.DocumentWriter;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.JabatanRights;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.berkas.SitePlaces;
import id.juklak.model.GuardedWrite;
import id.juklak.registers.LembarKendaliPrinter;
import id.juklak.settings.RecordReader;
import id.juklak.settings.Setting;
import id.juklak.settings.SettingRegistry;
import id.juklak.settings.SettingsFolder;
import id.juklak.signing.DetachedSignature;
import id.juklak.signing.DocumentLock;
import id.juklak.signing.VerificationCodes;
import id.juklak.sop.Sop;
import id.juklak.steps.BerkasAccess;
import id.juklak.text.StoredTexts;
import id.juklak.time.WorkingTime;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    @Bean
    PublishToArchive publishToArchive(Sop sop, ProcessBerkas processBerkas, SitePlaces sitePlaces, BerkasDocuments berkasDocuments,
            DocumentWriter documentWriter, AcsServices acs, GuardedWrite guardedWrite, ArchivePlacement archivePlacement,
            VerificationCodes verificationCodes, DetachedSignature detachedSignature, BerkasCloser berkasLifecycle, BerkasLog berkasLog,
            LembarKendaliPrinter lembarKendaliPrinter, StoredTexts storedTexts) {
        return new PublishToArchive(sop, processBerkas, sitePlaces, berkasDocuments, documentWriter, acs.uncheckedNodeService(),
                acs.uncheckedContentService(), guardedWrite, archivePlacement, verificationCodes, detachedSignature, berkasLifecycle,
                berkasLog, lembarKendaliPrinter, storedTexts);
    }

    @Bean
    @DependsOn("juklak.model")
    ArchiveGuard archiveGuard(AcsServices acs, ArchiveNotes archiveNotes, GuardedWrite guardedWrite) {
        return new ArchiveGuard(acs.policyComponent(), acs.uncheckedNodeService(), archiveNotes, guardedWrite);
    }

    @Bean
    @DependsOn("juklak.model")
    ArchiveStateUpdate archiveStateUpdate(AcsServices acs, ArchiveNotes archiveNotes) {
        return new ArchiveStateUpdate(acs.policyComponent(), acs.uncheckedNodeService(), archiveNotes);
    }

    @Bean
    Setting<ArchiveSettings> archiveSetting(SettingRegistry settingRegistry, SettingsFolder settingsFolder, AcsServices acs) {
        return new Setting<>("arsip", "/alfresco/module/juklak-platform/archive/arsip.json", new RecordReader<>(ArchiveSettings.class),
                settingRegistry, settingsFolder, acs.uncheckedNodeService(), acs.uncheckedContentService());
    }

    @Bean
    ArchiveNotes archiveNotes(Setting<ArchiveSettings> archiveSetting, AcsServices acs, WorkingTime officeWorkingTime,
            GuardedWrite guardedWrite) {
        return new ArchiveNotes(archiveSetting, acs.uncheckedNodeService(), acs.behaviourFilter(), officeWorkingTime, guardedWrite);
    }

    @Bean
    ArchivePlacement archivePlacement(AcsServices acs, ArchiveNotes archiveNotes, GuardedWrite guardedWrite) {
        return new ArchivePlacement(acs.uncheckedNodeService(), archiveNotes, guardedWrite);
    }

    @Bean
    ArchivedBerkas archivedBerkas(AcsServices acs, BerkasAccess berkasAccess, SitePlaces sitePlaces) {
        return new ArchivedBerkas(acs.uncheckedNodeService(), berkasAccess, sitePlaces);
    }

    @Bean
    ArchivistNotes archivistNotes(AcsServices acs, ArchivedBerkas archivedBerkas, ArchiveNotes archiveNotes, DocumentLock documentLock,
            JabatanGroups jabatanGroups, JabatanRights jabatanRights, BerkasLog berkasLog, StoredTexts storedTexts, Sop sop) {
        return new ArchivistNotes(acs.uncheckedNodeService(), archivedBerkas, archiveNotes, documentLock, jabatanGroups, jabatanRights,
                berkasLog, storedTexts, sop);
    }

    @Bean
    PenetapanRecorder penetapanRecorder(AcsServices acs, ArchivedBerkas archivedBerkas, ArchiveNotes archiveNotes,
            ArchivePlacement archivePlacement, DocumentWriter documentWriter, VerificationCodes verificationCodes,
            DocumentLock documentLock, JabatanGroups jabatanGroups, JabatanRights jabatanRights, BerkasLog berkasLog,
            StoredTexts storedTexts, Sop sop) {
        return new PenetapanRecorder(acs.uncheckedNodeService(), archivedBerkas, archiveNotes, archivePlacement, documentWriter,
                verificationCodes, documentLock, jabatanGroups, jabatanRights, berkasLog, storedTexts, sop);
    }

    @Bean
    RetentionList retentionList(DatabaseSource databaseSource, ArchiveNotes archiveNotes) {
        return new RetentionList(databaseSource, archiveNotes);
    }

    @Bean
    RetentionJob retentionJob(AcsServices acs, DatabaseSource databaseSource, ArchiveNotes archiveNotes, SitePlaces sitePlaces) {
        return new RetentionJob(acs.jobLockService(), acs.transactionService(), databaseSource, archiveNotes, sitePlaces);
    }

    /** Every server of a cluster fires it; the one that gets the lock works. */
    @Bean
    MethodInvokingJobDetailFactoryBean retentionJobDetail(RetentionJob job) {
        MethodInvokingJobDetailFactoryBean detail = new MethodInvokingJobDetailFactoryBean();
        detail.setName("juklak.retensi");
        detail.setTargetObject(job);
        detail.setTargetMethod("run");
        detail.setConcurrent(false);
        return detail;
    }

    @Bean
    CronTriggerFactoryBean retentionJobTrigger(@Qualifier("retentionJobDetail") JobDetail job, @Value("${juklak.retensi.cron}") String cron,
            @Value("${system.cronJob.startDelayMilliseconds}") long startDelay) {
        CronTriggerFactoryBean trigger = new CronTriggerFactoryBean();
        trigger.setName("juklak.retensi");
        trigger.setJobDetail(job);
        trigger.setCronExpression(cron);
        trigger.setStartDelay(startDelay);
        return trigger;
    }

    @Bean
    SchedulerAccessorBean retentionJobSchedule(AcsServices acs, @Qualifier("retentionJobTrigger") Trigger trigger) {
        SchedulerAccessorBean schedule = new SchedulerAccessorBean();
        schedule.setScheduler(acs.scheduler());
        schedule.setTriggers(trigger);
        return schedule;
    }

    /** For the action of the archive's rule, whose parent ACS defines in XML. */
    @Bean
    ArchiveActions archiveActions(AcsServices acs, ArchivePlacement archivePlacement) {
        return new ArchiveActions(acs.uncheckedNodeService(), acs.uncheckedLockService(), archivePlacement);
    }
}
