package id.juklak.notify;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import id.juklak.berkas.News;
import id.juklak.model.JuklakModel;

/**
 * What lies in a drawer of the outbox: news, or one person's mail about it.
 *
 * @param node null for one that does not lie there yet
 * @param recipient user name; null in news
 * @param address mail address; null in news, and for a person without
 * @param subject the mail's subject; null before it has been written
 * @param state what has become of it: {@link State}
 * @param attempts how often it was tried to send it
 * @param moment when it came into this state
 * @param reason why it is in it, a sentence; null where that needs no reason
 */
public record OutboxEntry(NodeRef node, News news, String recipient, String address, String subject, State state, int attempts, Date moment,
        String reason) {

    private static final int MAX_REASON_LENGTH = 500;

    /** What has become of a mail. */
    public enum State {
        WAITING("menunggu"), SENDING("dikirim"), SENT("terkirim"), SKIPPED("dilewati"), FAILED("gagal"), UNCERTAIN("takPasti");

        private final String id;

        State(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        private static State of(String id) {
            for (State state : values()) {
                if (state.id.equals(id)) {
                    return state;
                }
            }
            throw new IllegalArgumentException(id);
        }
    }

    static OutboxEntry create(News news, String recipient, String address) {
        return new OutboxEntry(null, news, recipient, address, null, State.WAITING, 0, new Date(), null);
    }

    /** @param newReason why; of a long one, such as FreeMarker's, the beginning */
    OutboxEntry withState(State newState, String newReason) {
        String shortReason = newReason == null || newReason.length() <= MAX_REASON_LENGTH
                ? newReason
                : newReason.substring(0, MAX_REASON_LENGTH) + "\u2026";
        return new OutboxEntry(node, news, recipient, address, subject, newState, attempts, new Date(), shortReason);
    }

    OutboxEntry withAttempts(int newAttempts) {
        return new OutboxEntry(node, news, recipient, address, subject, state, newAttempts, moment, reason);
    }

    static OutboxEntry read(NodeRef node, Map<QName, Serializable> properties) {
        News news = new News(News.Kind.of(text(properties, JuklakModel.PROP_MAIL_KIND)),
                new NodeRef(text(properties, JuklakModel.PROP_MAIL_BERKAS)),
                text(properties, JuklakModel.PROP_MAIL_STEP), text(properties, JuklakModel.PROP_MAIL_TASK),
                text(properties, JuklakModel.PROP_MAIL_BY),
                text(properties, JuklakModel.PROP_MAIL_NOTE), (Date) properties.get(JuklakModel.PROP_MAIL_AT));
        return new OutboxEntry(node, news, text(properties, JuklakModel.PROP_MAIL_RECIPIENT),
                text(properties, JuklakModel.PROP_MAIL_ADDRESS),
                text(properties, JuklakModel.PROP_MAIL_SUBJECT),
                State.of(text(properties, JuklakModel.PROP_MAIL_STATE)),
                properties.get(JuklakModel.PROP_MAIL_ATTEMPTS) instanceof Integer attempts ? attempts : 0,
                (Date) properties.get(JuklakModel.PROP_MAIL_STATE_SINCE), text(properties, JuklakModel.PROP_MAIL_REASON));
    }

    private static String text(Map<QName, Serializable> properties, QName name) {
        return (String) properties.get(name);
    }

    /** Every property of the model's type, null ones too, so that nothing of an earlier state stays. */
    Map<QName, Serializable> toProperties() {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_MAIL_KIND, news.kind().id());
        properties.put(JuklakModel.PROP_MAIL_BERKAS, news.berkas().toString());
        properties.put(JuklakModel.PROP_MAIL_STEP, news.stepId());
        properties.put(JuklakModel.PROP_MAIL_TASK, news.taskId());
        properties.put(JuklakModel.PROP_MAIL_BY, news.by());
        properties.put(JuklakModel.PROP_MAIL_NOTE, news.note());
        properties.put(JuklakModel.PROP_MAIL_AT, news.at());
        properties.put(JuklakModel.PROP_MAIL_RECIPIENT, recipient);
        properties.put(JuklakModel.PROP_MAIL_ADDRESS, address);
        properties.put(JuklakModel.PROP_MAIL_SUBJECT, subject);
        properties.put(JuklakModel.PROP_MAIL_STATE, state.id());
        properties.put(JuklakModel.PROP_MAIL_ATTEMPTS, attempts);
        properties.put(JuklakModel.PROP_MAIL_STATE_SINCE, moment);
        properties.put(JuklakModel.PROP_MAIL_REASON, reason);
        return properties;
    }
}
