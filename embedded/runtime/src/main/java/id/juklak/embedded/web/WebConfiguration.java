package id.juklak.embedded.web;

import java.util.List;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.preference.PreferenceService;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.embedded.core.DataFolder;
import id.juklak.embedded.core.EmbeddedServer;
import id.juklak.embedded.core.WebServer;
import id.juklak.embedded.security.AuthenticationServiceImpl;
import id.juklak.embedded.security.AuthorityServiceImpl;

/** Web server, web scripts, the board. */
@Configuration
public class WebConfiguration {

    @Bean
    public SignIn signIn(AuthenticationServiceImpl authenticationService) {
        return new SignIn(authenticationService);
    }

    @Bean
    public WebScripts webScripts(BeanFactory beans) {
        return new WebScripts(beans);
    }

    @Bean
    public Mount scripts(WebScripts scripts, SignIn signIn, AuthenticationServiceImpl accounts, AuthorityServiceImpl authorities,
            RetryingTransactionHelper transactions) {
        return new Mount("/alfresco/s/*", new WebScriptServlet(scripts, signIn, accounts, authorities, transactions));
    }

    @Bean
    public Mount services(WebScripts scripts, SignIn signIn, AuthenticationServiceImpl accounts, AuthorityServiceImpl authorities,
            RetryingTransactionHelper transactions) {
        return new Mount("/alfresco/service/*", new WebScriptServlet(scripts, signIn, accounts, authorities, transactions));
    }

    @Bean
    public Mount preferences(SignIn signIn, AuthenticationServiceImpl accounts,
            @Qualifier("preferenceService") PreferenceService preferences,
            RetryingTransactionHelper transactions) {
        return new Mount("/alfresco/s/api/people/*", new PreferencesServlet(signIn, accounts, preferences, transactions));
    }

    @Bean
    public Mount boardPage(EmbeddedServer.Options options) {
        return new Mount("/", new BoardPage(options.demoUsers()));
    }

    @Bean
    public Mount boardFiles() {
        return new Mount("/papan/*", new BoardFiles());
    }

    @Bean
    public WebServer webServer(DataFolder data, List<Mount> mounts) {
        return new TomcatServer(data.path().resolve("tomcat"), mounts);
    }
}
