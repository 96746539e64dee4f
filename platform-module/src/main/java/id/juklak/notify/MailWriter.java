package id.juklak.notify;

import java.util.Date;

import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.notify.MailTemplates.Snapshot;
import id.juklak.notify.OutboxEntry.State;

/** Writes a mail that waits, as late as can be: for whom and of what it tells as it is at that moment. */
class MailWriter {

    private static final Logger log = LoggerFactory.getLogger(MailWriter.class);

    private final Outbox outbox;
    private final Recipients recipients;
    private final AddressBook addressBook;
    private final MailFields mailFields;
    private final MailReasons mailReasons;

    MailWriter(Outbox outbox, Recipients recipients, AddressBook addressBook, MailFields mailFields, MailReasons mailReasons) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.addressBook = addressBook;
        this.mailFields = mailFields;
        this.mailReasons = mailReasons;
    }

    /** A mail that is to leave once this is committed. */
    record Dispatch(OutboxEntry outboxEntry, WrittenMail writtenMail) {}

    /** Writes a mail and says that it is being sent; null where there is nothing (more) to send. */
    Dispatch claim(NodeRef node, Snapshot templates) {
        OutboxEntry outboxEntry = outbox.read(node);
        if (outboxEntry == null || !outbox.isIn(Drawer.QUEUED, node)) {
            return null;
        }
        if (!recipients.isStillRelevant(outboxEntry.news(), outboxEntry.recipient())) {
            outbox.move(outboxEntry.withState(State.SKIPPED, mailReasons.stale()), Drawer.FINISHED);
            return null;
        }
        Addressee addressee = addressBook.find(outboxEntry.recipient());
        String obstacle = mailReasons.obstacle(addressee);
        if (obstacle != null) {
            outbox.move(outboxEntry.withState(State.SKIPPED, obstacle), Drawer.FINISHED);
            return null;
        }
        try {
            WrittenMail writtenMail = templates.write(outboxEntry.news().kind(), addressee.language(),
                    mailFields.compose(outboxEntry.news(), addressee));
            OutboxEntry sendingEntry = new OutboxEntry(node, outboxEntry.news(), outboxEntry.recipient(), addressee.address(),
                    writtenMail.subject(), State.SENDING, outboxEntry.attempts() + 1, new Date(), null);
            outbox.move(sendingEntry, Drawer.SENDING);
            return new Dispatch(sendingEntry, writtenMail);
        } catch (BrokenTemplateException broken) {
            log.error("The template {} is unusable: {}", broken.fileName(), broken.getMessage());
            outbox.move(outboxEntry.withState(State.FAILED, mailReasons.brokenTemplate(broken)), Drawer.REVIEW);
            return null;
        }
    }
}
