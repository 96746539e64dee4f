package id.juklak.embedded.demo;

import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.embedded.security.AuthenticationServiceImpl;
import id.juklak.embedded.security.AuthorityServiceImpl;
import id.juklak.embedded.security.PersonServiceImpl;
import id.juklak.embedded.startup.FirstStart;
import id.juklak.embedded.startup.NewRepository;
import id.juklak.embedded.web.OfferedUsers;
import id.juklak.settings.SettingsFolder;
import id.juklak.signing.KeyNodes;

/** People and keys to try the product with. */
@Configuration
public class DemoConfiguration {

    @Bean
    public FirstStart demoUsers(NewRepository repository, PersonServiceImpl personService, AuthenticationServiceImpl authenticationService,
            AuthorityServiceImpl authorityService) {
        return new DemoUsers(repository, personService, authenticationService, authorityService);
    }

    @Bean
    public FirstStart demoKeys(NewRepository repository, KeyNodes keys, SettingsFolder settings,
            @Qualifier("fileFolderService") FileFolderService fileFolderService,
            @Qualifier("contentService") ContentService contentService) {
        return new DemoKeys(repository, keys, settings, fileFolderService, contentService);
    }

    @Bean
    public OfferedUsers offeredUsers(NewRepository repository) {
        return () -> repository.demoUsers() ? DemoUsers.json() : "";
    }
}
