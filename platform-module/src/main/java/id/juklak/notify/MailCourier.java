package id.juklak.notify;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.notify.MailWriter.Dispatch;
import id.juklak.notify.OutboxEntry.State;
import id.juklak.settings.Setting;

/** Brings a written mail to the mail server, once, and notes down what became of it. */
class MailCourier {

    private static final Logger log = LoggerFactory.getLogger(MailCourier.class);

    private final Transactions transactions;
    private final MailSender mailSender;
    private final Outbox outbox;
    private final Setting<NotificationSettings> settings;
    private final MailReasons mailReasons;

    MailCourier(Transactions transactions, MailSender mailSender, Outbox outbox, Setting<NotificationSettings> settings,
            MailReasons mailReasons) {
        this.transactions = transactions;
        this.mailSender = mailSender;
        this.outbox = outbox;
        this.settings = settings;
        this.mailReasons = mailReasons;
    }

    /** @return whether the mail server took it */
    boolean deliver(Dispatch dispatch) {
        String reason = send(dispatch);
        transactions.run(() -> finish(dispatch.outboxEntry(), reason));
        return reason == null;
    }

    /** @return why it was not taken; null where it was */
    private String send(Dispatch dispatch) {
        AtomicBoolean tried = new AtomicBoolean();
        try {
            transactions.run(() -> {
                // ACS tries a transaction again that meets another; a mail that has left must not leave again.
                if (!tried.getAndSet(true)) {
                    mailSender.send(dispatch.outboxEntry().address(), dispatch.writtenMail());
                }
            });
            return null;
        } catch (RuntimeException failure) {
            log.warn("The mail \"{}\" to {} was not taken", dispatch.outboxEntry().subject(), dispatch.outboxEntry().address(), failure);
            return mailReasons.refusedByServer(failure);
        }
    }

    private void finish(OutboxEntry outboxEntry, String reason) {
        if (outbox.read(outboxEntry.node()) == null) {
            return;
        }
        if (reason == null) {
            outbox.move(outboxEntry.withState(State.SENT, null), Drawer.FINISHED);
        } else if (outboxEntry.attempts() >= settings.current().maxAttempts()) {
            outbox.move(outboxEntry.withState(State.FAILED, reason), Drawer.REVIEW);
        } else {
            outbox.move(outboxEntry.withState(State.WAITING, reason), Drawer.QUEUED,
                    Outbox.nextAttempt(outboxEntry.attempts(), Instant.now()));
        }
    }
}
