package id.juklak.embedded.version;

import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.version.VersionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import id.juklak.embedded.node.NodeServiceImpl;
import id.juklak.embedded.node.NodeTable;
import id.juklak.embedded.policy.Policies;
import id.juklak.embedded.security.PublicServiceRules;
import id.juklak.embedded.security.PublicServices;

/** Versions under ACS's names. */
@Configuration
public class VersionConfiguration {

    @Bean
    public VersionServiceImpl versionService(NodeServiceImpl nodeService, NodeTable table, JdbcTemplate jdbcTemplate, Policies policies,
            BehaviourFilter policyBehaviourFilter) {
        return new VersionServiceImpl(nodeService, table, jdbcTemplate, policies, policyBehaviourFilter);
    }

    @Bean("VersionService")
    public VersionService publicVersionService(PublicServices guard, VersionServiceImpl versionService) {
        return guard.guarded(VersionService.class, versionService, PublicServiceRules.VERSIONS);
    }
}
