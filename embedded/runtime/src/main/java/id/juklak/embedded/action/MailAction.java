package id.juklak.embedded.action;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * ACS's action {@code mail}, to one address and with a text. As there, a mail that cannot be prepared is dropped with a line in the log,
 * and a refusal of the mail server is told without its reason.
 */
final class MailAction extends ActionExecuterAbstractBase {

    private static final Logger log = LoggerFactory.getLogger(MailAction.class);
    private static final Pattern HTML = Pattern.compile("(?i)(<html|<!doctype).*", Pattern.DOTALL);

    private final JavaMailSender sender;
    private final String defaultFrom;
    private final boolean fromEnabled;
    private final PersonService people;
    private final NodeService nodes;
    private final AuthorityService authorities;

    /** @param sender null where no mail server is configured: every mail fails then */
    MailAction(JavaMailSender sender, String defaultFrom, boolean fromEnabled, PersonService people, NodeService nodes,
            AuthorityService authorities) {
        this.sender = sender;
        this.defaultFrom = defaultFrom;
        this.fromEnabled = fromEnabled;
        this.people = people;
        this.nodes = nodes;
        this.authorities = authorities;
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> paramList) {
        // Nobody is shown them here.
    }

    @Override
    protected void executeImpl(Action action, NodeRef actionedUponNodeRef) {
        if (!authorities.hasAdminAuthority() && !AuthenticationUtil.isRunAsUserTheSystemUser()) {
            throw new AccessDeniedException("Only admin or system user is allowed to define uses of or directly execute this action");
        }
        if (action.getParameterValue("template") != null || action.getParameterValue("to_many") != null
                || Boolean.TRUE.equals(action.getParameterValue("send_after_commit"))) {
            throw new UnsupportedOperationException(
                    "Of the mail action the embedded runtime has what the product uses: to, from, fromPersonalName, subject, text");
        }
        String to = (String) action.getParameterValue("to");
        MimeMessageHelper message = sender == null ? null : prepared(action, to);
        if (sender != null && message == null) {
            return;
        }
        try {
            if (sender == null) {
                throw new MailSendException("mail.host is not set");
            }
            sender.send(message.getMimeMessage());
        } catch (MailException e) {
            log.error("Failed to send email to {} : {}", to, e.toString());
            if (!Boolean.TRUE.equals(action.getParameterValue("ignore_send_failure"))) {
                throw new AlfrescoRuntimeException("Failed to send email to:" + to);
            }
        }
    }

    private MimeMessageHelper prepared(Action action, String to) {
        try {
            MimeMessageHelper message = new MimeMessageHelper(sender.createMimeMessage());
            message.setTo(to);
            from(message, action);
            message.setSubject((String) action.getParameterValue("subject"));
            String text = (String) action.getParameterValue("text");
            message.setText(text, HTML.matcher(text.strip()).matches());
            return message;
        } catch (MessagingException | UnsupportedEncodingException | RuntimeException e) {
            log.warn("Unable to prepare mail message. Skipping.", e);
            return null;
        }
    }

    private void from(MimeMessageHelper message, Action action) throws MessagingException, UnsupportedEncodingException {
        String from = fromEnabled ? (String) action.getParameterValue("from") : null;
        String name = (String) action.getParameterValue("fromPersonalName");
        if (from != null && !from.isEmpty() && name != null && !name.isEmpty()) {
            message.setFrom(from, name);
        } else if (from != null && !from.isEmpty()) {
            message.setFrom(from);
        } else {
            String own = fromEnabled ? ownAddress() : null;
            message.setFrom(own == null || own.isEmpty() ? defaultFrom : own);
        }
    }

    private String ownAddress() {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        boolean person = user != null
                && !user.toLowerCase(Locale.ROOT).equals(AuthenticationUtil.getSystemUserName().toLowerCase(Locale.ROOT));
        return person ? (String) nodes.getProperty(people.getPerson(user), ContentModel.PROP_EMAIL) : null;
    }
}
