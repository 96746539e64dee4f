package id.juklak.embedded.core;

import id.juklak.embedded.node.NodeServiceImpl;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.service.cmr.security.PersonService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Modules and the places of a new repository. */
@Configuration
public class CoreConfiguration {

    @Bean({"moduleService", "ModuleService"})
    public ModuleService moduleService(JdbcTemplate jdbcTemplate, RetryingTransactionHelper retryingTransactionHelper) {
        return new Modules(jdbcTemplate, retryingTransactionHelper);
    }

    @Bean
    public FirstStart initialTree(NodeServiceImpl nodeService) {
        return new InitialTree(nodeService);
    }

    @Bean
    public Repository repositoryHelper(NodeServiceImpl nodeService, ObjectProvider<PersonService> people) {
        return new RepositoryPlaces(nodeService, people);
    }
}
