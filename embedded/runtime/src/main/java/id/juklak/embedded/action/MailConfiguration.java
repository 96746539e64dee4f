package id.juklak.embedded.action;

import java.util.Properties;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import id.juklak.embedded.node.NodeServiceImpl;
import id.juklak.embedded.security.AuthorityServiceImpl;
import id.juklak.embedded.security.PersonServiceImpl;

/** Outbound mail, by the names and defaults of ACS's settings; only that without {@code mail.host} nothing is sent anywhere. */
@Configuration
public class MailConfiguration {

    @Value("${mail.host}")
    private String host;
    @Value("${mail.port:25}")
    private int port;
    @Value("${mail.protocol:smtp}")
    private String protocol;
    @Value("${mail.username:}")
    private String user;
    @Value("${mail.password:}")
    private String password;
    @Value("${mail.encoding:UTF-8}")
    private String encoding;
    @Value("${mail.smtp.auth:false}")
    private String auth;
    @Value("${mail.smtp.timeout:30000}")
    private String timeout;
    @Value("${mail.smtp.starttls.enable:false}")
    private String startTls;
    @Value("${mail.smtps.auth:false}")
    private String authOverTls;

    @Bean(initMethod = "init")
    public MailAction mail(ActionServiceImpl actionService, PersonServiceImpl personService, NodeServiceImpl nodeService,
            AuthorityServiceImpl authorityService,
            @Value("${mail.from.default:alfresco@demo.alfresco.org}") String defaultFrom,
            @Value("${mail.from.enabled:true}") boolean fromEnabled) {
        MailAction mail = new MailAction(host.isBlank() ? null : sender(), defaultFrom, fromEnabled, personService, nodeService,
                authorityService);
        mail.setRuntimeActionService(actionService);
        return mail;
    }

    private JavaMailSender sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host.strip());
        sender.setPort(port);
        sender.setProtocol(protocol);
        sender.setUsername(user.isEmpty() ? null : user);
        sender.setPassword(password.isEmpty() ? null : password);
        sender.setDefaultEncoding(encoding);
        Properties library = new Properties();
        library.setProperty("mail.smtp.auth", auth);
        library.setProperty("mail.smtp.timeout", timeout);
        library.setProperty("mail.smtp.starttls.enable", startTls);
        library.setProperty("mail.smtps.auth", authOverTls);
        sender.setJavaMailProperties(library);
        return sender;
    }
}
