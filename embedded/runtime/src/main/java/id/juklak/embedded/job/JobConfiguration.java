package id.juklak.embedded.job;

import java.util.Properties;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/** Job locks and the scheduler under ACS's names. */
@Configuration
public class JobConfiguration {

    @Bean({ "jobLockService", "JobLockService" })
    public JobLockService jobLockService(JdbcTemplate jdbcTemplate, RetryingTransactionHelper retryingTransactionHelper) {
        return new JobLocks(jdbcTemplate, retryingTransactionHelper);
    }

    /** As in ACS: triggers live in memory, modules add their own, and nothing fires before the repository is ready. */
    @Bean
    public SchedulerFactoryBean schedulerFactory() {
        SchedulerFactoryBean scheduler = new SchedulerFactoryBean();
        scheduler.setSchedulerName("DefaultScheduler");
        scheduler.setQuartzProperties(settings());
        scheduler.setAutoStartup(false);
        scheduler.setWaitForJobsToCompleteOnShutdown(true);
        return scheduler;
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        settings.setProperty("org.quartz.threadPool.threadCount", "2");
        settings.setProperty("org.quartz.threadPool.threadPriority", "3");
        return settings;
    }
}
