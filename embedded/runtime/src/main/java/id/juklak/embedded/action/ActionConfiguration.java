package id.juklak.embedded.action;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import id.juklak.embedded.dictionary.Dictionary;
import id.juklak.embedded.dictionary.Namespaces;
import id.juklak.embedded.node.NodeServiceImpl;
import id.juklak.embedded.policy.Policies;

/** Actions and rules under ACS's names. */
@Configuration
public class ActionConfiguration {

    @Bean
    public ActionServiceImpl actionService(NodeServiceImpl nodeService, Dictionary dictionary) {
        return new ActionServiceImpl(nodeService, dictionary);
    }

    @Bean
    public RuleServiceImpl ruleService(JdbcTemplate jdbcTemplate, NodeServiceImpl nodeService, ActionServiceImpl actionService,
            Namespaces namespaces, Policies policies) {
        return new RuleServiceImpl(jdbcTemplate, nodeService, actionService, namespaces, policies);
    }
}
