package id.juklak.embedded.policy;

import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Policies under ACS's names. */
@Configuration
public class PolicyConfiguration {

    @Bean
    public BehaviourFilter policyBehaviourFilter(@Qualifier("dictionaryService") DictionaryService dictionary) {
        return new Behaviours(dictionary);
    }

    @Bean
    public Policies policyComponent(@Qualifier("dictionaryService") DictionaryService dictionary, BehaviourFilter policyBehaviourFilter) {
        return new Policies(dictionary, policyBehaviourFilter);
    }
}
