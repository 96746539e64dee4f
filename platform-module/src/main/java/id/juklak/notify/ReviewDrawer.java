package id.juklak.notify;

import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.notify.OutboxEntry.State;

/** Puts what could not be worked on before the administrator, so that it doesn't come up again and again. */
class ReviewDrawer {

    private static final Logger log = LoggerFactory.getLogger(ReviewDrawer.class);

    private final Transactions transactions;
    private final Outbox outbox;
    private final MailReasons mailReasons;

    ReviewDrawer(Transactions transactions, Outbox outbox, MailReasons mailReasons) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.mailReasons = mailReasons;
    }

    /** After the failure rolled back what was tried. Where this fails too, the entry stays where it is. */
    void put(NodeRef node, RuntimeException failure) {
        try {
            transactions.run(() -> {
                OutboxEntry outboxEntry = outbox.read(node);
                if (outboxEntry != null) {
                    outbox.move(outboxEntry.withState(State.FAILED, mailReasons.failure(failure)), Drawer.REVIEW);
                }
            });
        } catch (RuntimeException secondFailure) {
            log.error("{} stays where it is", node, secondFailure);
        }
    }
}
