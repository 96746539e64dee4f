package id.juklak.notify;

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
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.JabatanRights;
import id.juklak.berkas.NewsRecorder;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.berkas.RegisterMonth;
import id.juklak.model.GuardedWrite;
import id.juklak.settings.Setting;
import id.juklak.settings.SettingRegistry;
import id.juklak.settings.SettingsFolder;
import id.juklak.sop.LabelFactory;
import id.juklak.sop.Sop;
import id.juklak.text.StoredTexts;
import id.juklak.time.WorkingTime;

/** The beans of this room. */
@Configuration(proxyBeanMethods = false)
class NotifyConfiguration {

    @Bean
    Setting<NotificationSettings> notificationSetting(Sop sop, SettingRegistry settingRegistry, SettingsFolder settingsFolder,
            AcsServices acs) {
        return new Setting<>("pemberitahuan", "/alfresco/module/juklak-platform/notify/pemberitahuan.json",
                new NotificationSettingsReader(sop), settingRegistry, settingsFolder, acs.uncheckedNodeService(),
                acs.uncheckedContentService());
    }

    @Bean
    Outbox outbox(SettingsFolder settingsFolder, AcsServices acs, RegisterMonth registerMonth,
            Setting<NotificationSettings> notificationSetting, @Value("${mail.host}") String property4) {
        return new Outbox(settingsFolder, acs.uncheckedNodeService(), registerMonth, notificationSetting, property4);
    }

    @Bean
    MailTemplates mailTemplates(SettingsFolder settingsFolder, AcsServices acs) {
        return new MailTemplates(settingsFolder, acs.uncheckedNodeService(), acs.uncheckedContentService());
    }

    @Bean
    @DependsOn("juklak.model")
    MailTemplateGuard mailTemplateGuard(AcsServices acs, MailTemplates mailTemplates) {
        return new MailTemplateGuard(acs.policyComponent(), mailTemplates, acs.uncheckedNodeService());
    }

    @Bean
    SendingHours sendingHours(Setting<NotificationSettings> notificationSetting, WorkingTime officeWorkingTime) {
        return new SendingHours(notificationSetting, officeWorkingTime);
    }

    @Bean
    AddressBook addressBook(AcsServices acs) {
        return new AddressBook(acs.uncheckedPersonService(), acs.uncheckedPreferenceService(), acs.uncheckedNodeService());
    }

    @Bean
    Recipients recipients(Sop sop, JabatanGroups jabatanGroups, BerkasLog berkasLog, AddressBook addressBook,
            Setting<NotificationSettings> notificationSetting, AcsServices acs) {
        return new Recipients(sop, jabatanGroups, berkasLog, addressBook, notificationSetting, acs.taskService(),
                acs.uncheckedNodeService(), acs.uncheckedPermissionService());
    }

    @Bean
    MailFields mailFields(Sop sop, LabelFactory labelFactory, WorkingTime officeWorkingTime,
            Setting<NotificationSettings> notificationSetting, AcsServices acs) {
        return new MailFields(sop, labelFactory, officeWorkingTime, notificationSetting, acs.sysAdminParams(), acs.taskService(),
                acs.uncheckedNodeService());
    }

    @Bean
    MailSender mailSender(AcsServices acs, Setting<NotificationSettings> notificationSetting) {
        return new MailSender(acs.uncheckedActionService(), notificationSetting);
    }

    @Bean
    Reminders reminders(Sop sop, WorkingTime officeWorkingTime, Setting<NotificationSettings> notificationSetting, NewsRecorder outbox,
            AcsServices acs, ProcessBerkas processBerkas, GuardedWrite guardedWrite) {
        return new Reminders(sop, officeWorkingTime, notificationSetting, outbox, acs.taskService(), processBerkas,
                acs.uncheckedNodeService(), acs.behaviourFilter(), guardedWrite);
    }

    @Bean
    NotificationJob notificationJob(AcsServices acs, Outbox outbox, SendingHours sendingHours, Reminders reminders, Recipients recipients,
            AddressBook addressBook, MailFields mailFields, MailTemplates mailTemplates, MailSender mailSender,
            Setting<NotificationSettings> notificationSetting, StoredTexts storedTexts) {
        return new NotificationJob(acs.transactionService(), acs.jobLockService(), outbox, sendingHours, reminders, recipients, addressBook,
                mailFields, mailTemplates, mailSender, notificationSetting, storedTexts);
    }

    @Bean
    OutboxAdministration outboxAdministration(Outbox outbox, SendingHours sendingHours, JabatanRights jabatanRights,
            StoredTexts storedTexts) {
        return new OutboxAdministration(outbox, sendingHours, jabatanRights, storedTexts);
    }

    /** Every server of a cluster fires it; the one that gets the lock works. */
    @Bean
    MethodInvokingJobDetailFactoryBean notificationJobDetail(NotificationJob job) {
        MethodInvokingJobDetailFactoryBean detail = new MethodInvokingJobDetailFactoryBean();
        detail.setName("juklak.pemberitahuan");
        detail.setTargetObject(job);
        detail.setTargetMethod("run");
        detail.setConcurrent(false);
        return detail;
    }

    @Bean
    CronTriggerFactoryBean notificationJobTrigger(@Qualifier("notificationJobDetail") JobDetail job,
            @Value("${juklak.pemberitahuan.cron}") String cron,
            @Value("${system.cronJob.startDelayMilliseconds}") long startDelay) {
        CronTriggerFactoryBean trigger = new CronTriggerFactoryBean();
        trigger.setName("juklak.pemberitahuan");
        trigger.setJobDetail(job);
        trigger.setCronExpression(cron);
        trigger.setStartDelay(startDelay);
        return trigger;
    }

    @Bean
    SchedulerAccessorBean notificationJobSchedule(AcsServices acs, @Qualifier("notificationJobTrigger") Trigger trigger) {
        SchedulerAccessorBean schedule = new SchedulerAccessorBean();
        schedule.setScheduler(acs.scheduler());
        schedule.setTriggers(trigger);
        return schedule;
    }
}
