package id.juklak.embedded.action;

import java.util.List;

import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.rule.RuleService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import id.juklak.embedded.dictionary.Dictionary;
import id.juklak.embedded.dictionary.Namespaces;
import id.juklak.embedded.node.NodeServiceImpl;
import id.juklak.embedded.policy.Policies;
import id.juklak.embedded.security.PublicServiceRules;
import id.juklak.embedded.security.PublicServices;

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

    @Bean("ActionService")
    public ActionService publicActionService(PublicServices guard, ActionServiceImpl actionService) {
        return guard.guarded(ActionService.class, actionService, List.of());
    }

    @Bean("RuleService")
    public RuleService publicRuleService(PublicServices guard, RuleServiceImpl ruleService) {
        return guard.guarded(RuleService.class, ruleService, PublicServiceRules.RULES);
    }
}
