package id.juklak.embedded.preference;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.embedded.node.NodeServiceImpl;
import id.juklak.embedded.security.AuthenticationServiceImpl;
import id.juklak.embedded.security.AuthorityServiceImpl;
import id.juklak.embedded.security.PersonServiceImpl;
import id.juklak.embedded.web.Mount;
import id.juklak.embedded.web.SignIn;

/** Preferences under ACS's names and at ACS's address. */
@Configuration
public class PreferenceConfiguration {

    @Bean({ "preferenceService", "PreferenceService" })
    public PreferenceServiceImpl preferenceService(NodeServiceImpl nodeService, @Qualifier("contentService") ContentService contentService,
            PersonServiceImpl personService, AuthorityServiceImpl authorityService) {
        return new PreferenceServiceImpl(nodeService, contentService, personService, authorityService);
    }

    @Bean
    public Mount preferences(SignIn signIn, AuthenticationServiceImpl accounts, PreferenceServiceImpl preferences,
            RetryingTransactionHelper transactions) {
        return new Mount("/alfresco/s/api/people/*", new PreferencesServlet(signIn, accounts, preferences, transactions));
    }
}
