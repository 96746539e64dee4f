package id.juklak.embedded.job;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Job locks under ACS's names. */
@Configuration
public class JobConfiguration {

    @Bean({"jobLockService", "JobLockService"})
    public JobLockService jobLockService(JdbcTemplate jdbcTemplate, RetryingTransactionHelper retryingTransactionHelper) {
        return new JobLocks(jdbcTemplate, retryingTransactionHelper);
    }
}
