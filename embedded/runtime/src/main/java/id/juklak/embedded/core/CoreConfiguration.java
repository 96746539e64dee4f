package id.juklak.embedded.core;

import org.alfresco.repo.model.Repository;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.service.cmr.security.PersonService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import id.juklak.embedded.node.NodeServiceImpl;
import id.juklak.embedded.startup.FirstStart;

/** Modules and the places of a new repository. */
@Configuration
public class CoreConfiguration {

    @Bean({ "moduleService", "ModuleService" })
    public ModuleService moduleService(JdbcTemplate jdbcTemplate, RetryingTransactionHelper retryingTransactionHelper) {
        return new Modules(jdbcTemplate, retryingTransactionHelper);
    }

    @Bean
    public FirstStart initialTree(NodeServiceImpl nodeService) {
        return new InitialTree(nodeService);
    }

    @Bean
    public OwnAddress sysAdminParams(EmbeddedServer.Options options, @Value("${alfresco.protocol:http}") String protocol,
            @Value("${alfresco.host:}") String host,
            @Value("${alfresco.port:0}") int port, @Value("${share.protocol:http}") String shareProtocol,
            @Value("${share.host:}") String shareHost,
            @Value("${share.port:0}") int sharePort, @Value("${share.context:share}") String shareContext) {
        return new OwnAddress(new OwnAddress.Place(protocol, host.isBlank() ? options.host() : host, port, "alfresco"),
                new OwnAddress.Place(shareProtocol, shareHost.isBlank() ? options.host() : shareHost, sharePort, shareContext));
    }

    @Bean
    public Repository repositoryHelper(NodeServiceImpl nodeService, ObjectProvider<PersonService> people) {
        return new RepositoryPlaces(nodeService, people);
    }
}
