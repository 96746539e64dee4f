package id.juklak.embedded.node;

import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import id.juklak.embedded.dictionary.Dictionary;
import id.juklak.embedded.dictionary.Namespaces;
import id.juklak.embedded.policy.Policies;
import id.juklak.embedded.startup.DataFolder;
import id.juklak.embedded.transaction.DatabaseTransactions;

/** Nodes and what is built on them, under ACS's names for services without permission checks. */
@Configuration
public class NodeConfiguration {

    @Bean
    public PropertyValues propertyValues(Dictionary dictionary, Namespaces namespaces) {
        return new PropertyValues(dictionary, namespaces);
    }

    @Bean
    public NodeTable nodeTable(JdbcTemplate jdbcTemplate, Dictionary dictionary, Namespaces namespaces, PropertyValues propertyValues,
            DatabaseTransactions transactions) {
        NodeTable table = new NodeTable(jdbcTemplate, namespaces, propertyValues);
        transactions.register(new Integrity(table, dictionary));
        return table;
    }

    @Bean
    public NodeServiceImpl nodeService(NodeTable table, Dictionary dictionary, PropertyValues propertyValues, Policies policies,
            BehaviourFilter policyBehaviourFilter) {
        return new NodeServiceImpl(table, dictionary, propertyValues, policies, policyBehaviourFilter);
    }

    @Bean({ "mimetypeService", "MimetypeService" })
    public MimetypeService mimetypeService() {
        return new Mimetypes();
    }

    @Bean
    public ContentService contentService(NodeServiceImpl nodeService, MimetypeService mimetypeService, DataFolder data) {
        return new ContentServiceImpl(nodeService, new ContentStore(data.path().resolve("contentstore")), mimetypeService);
    }

    @Bean
    public LockServiceImpl lockService(NodeServiceImpl nodeService, BehaviourFilter policyBehaviourFilter, Policies policies) {
        return new LockServiceImpl(nodeService, policyBehaviourFilter, policies);
    }

}
