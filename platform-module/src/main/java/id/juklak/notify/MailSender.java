package id.juklak.notify;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.service.cmr.action.ActionService;

import id.juklak.acs.Unchecked;
import id.juklak.settings.Setting;

/** Hands a mail to ACS's mail action, and so to the mail server that ACS is configured for. */
class MailSender {

    private static final String ACTION = "mail";
    private static final String TO = "to";
    private static final String FROM = "from";
    private static final String FROM_NAME = "fromPersonalName";
    private static final String SUBJECT = "subject";
    /** HTML too: the action sees it from the beginning of the text. */
    private static final String TEXT = "text";
    private static final String IGNORE_FAILURE = "ignore_send_failure";
    private static final String AFTER_COMMIT = "send_after_commit";

    private final ActionService actionService;
    private final Setting<NotificationSettings> settings;

    /** @param actionService the one without permission checks; the action itself asks for an administrator or the system */
    MailSender(Unchecked<ActionService> actionService, Setting<NotificationSettings> settings) {
        this.actionService = actionService.service();
        this.settings = settings;
    }

    /**
     * In a transaction, which the action asks for.
     *
     * @param address an address that {@link MailAddress} knows to be readable: the action says nothing of one that it cannot read
     * @throws RuntimeException when the mail server did not take it
     */
    void send(String address, WrittenMail writtenMail) {
        Map<String, Serializable> parameter = new HashMap<>();
        parameter.put(TO, address);
        parameter.put(SUBJECT, writtenMail.subject());
        parameter.put(TEXT, writtenMail.html());
        parameter.put(IGNORE_FAILURE, false);
        parameter.put(AFTER_COMMIT, false);
        NotificationSettings currentSettings = settings.current();
        if (!currentSettings.sender().isEmpty()) {
            parameter.put(FROM, currentSettings.sender());
            parameter.put(FROM_NAME, currentSettings.senderName());
        }
        actionService.executeAction(actionService.createAction(ACTION, parameter), null, false, false);
    }
}
