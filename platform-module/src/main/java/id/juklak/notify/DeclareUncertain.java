package id.juklak.notify;

import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.notify.OutboxEntry.State;

/**
 * The first phase: what lies in {@link Drawer#SENDING} was being sent when a server ended. Nobody knows whether it left, and so it isn't
 * sent again but shown to the administrator.
 */
class DeclareUncertain implements DeliveryPhase {

    private static final Logger log = LoggerFactory.getLogger(DeclareUncertain.class);

    private final Transactions transactions;
    private final Outbox outbox;
    private final MailReasons mailReasons;

    DeclareUncertain(Transactions transactions, Outbox outbox, MailReasons mailReasons) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.mailReasons = mailReasons;
    }

    @Override
    public boolean waitsForSendingHours() {
        return false;
    }

    @Override
    public void run(Turn turn) {
        for (NodeRef node : transactions.call(() -> outbox.list(Drawer.SENDING))) {
            transactions.run(() -> {
                OutboxEntry outboxEntry = outbox.read(node);
                log.warn("Whether the mail \"{}\" to {} was sent before this server or another ended is not known", outboxEntry.subject(),
                        outboxEntry.address());
                outbox.move(outboxEntry.withState(State.UNCERTAIN, mailReasons.uncertain()), Drawer.REVIEW);
            });
        }
    }
}
