package id.juklak.embedded.database;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import id.juklak.embedded.transaction.DatabaseTransactions;

/** One database, one pool, one transaction manager for nodes, metadata and process. */
@Configuration
public class DatabaseConfiguration {

    private static final int CONNECTIONS = 24;

    @Bean(destroyMethod = "close")
    public DataSource dataSource(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setAutoCommit(true);
        // Longer than a busy pool needs, and shorter than people wait before they try again.
        config.setConnectionTimeout(10_000);
        // Statements are the same over and over: the driver keeps them prepared after their third use.
        config.addDataSourceProperty("prepareThreshold", "3");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        HikariDataSource pool = new HikariDataSource(config);
        Flyway.configure().dataSource(pool).load().migrate();
        return pool;
    }

    @Bean
    public DatabaseTransactions transactionManager(DataSource dataSource) {
        return new DatabaseTransactions(dataSource);
    }

    @Bean
    public JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }
}
