package id.juklak.embedded.web;

import java.util.List;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.embedded.security.AuthenticationServiceImpl;
import id.juklak.embedded.security.AuthorityServiceImpl;
import id.juklak.embedded.startup.DataFolder;
import id.juklak.embedded.startup.WebServer;

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
    public Mount boardPage(ObjectProvider<OfferedUsers> offered) {
        return new Mount("/", new BoardPage(offered.getIfAvailable(() -> () -> "").json()));
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
