package id.juklak.notify;

import java.util.Date;
import java.util.List;

import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.notify.MailTemplates.Snapshot;
import id.juklak.settings.Setting;

/**
 * The fourth phase: each mail is written, moved to {@link Drawer#SENDING} and committed, <em>then</em> sent, then put where it belongs. So
 * a crash at any moment leaves it either unsent and waiting, or in that drawer.
 */
class SendMails implements DeliveryPhase {

    private static final Logger log = LoggerFactory.getLogger(SendMails.class);
    /** So many refusals one after the other, and the mail server is taken to be down: the others wait untried. */
    private static final int MAX_FAILURES_IN_A_ROW = 3;

    private final Transactions transactions;
    private final Outbox outbox;
    private final Setting<NotificationSettings> settings;
    private final MailTemplates mailTemplates;
    private final MailWriter mailWriter;
    private final MailCourier mailCourier;
    private final ReviewDrawer reviewDrawer;

    SendMails(Transactions transactions, Outbox outbox, Setting<NotificationSettings> settings, MailTemplates mailTemplates,
            MailWriter mailWriter, MailCourier mailCourier, ReviewDrawer reviewDrawer) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.settings = settings;
        this.mailTemplates = mailTemplates;
        this.mailWriter = mailWriter;
        this.mailCourier = mailCourier;
        this.reviewDrawer = reviewDrawer;
    }

    @Override
    public boolean waitsForSendingHours() {
        return true;
    }

    @Override
    public void run(Turn turn) {
        Snapshot templates = mailTemplates.snapshot();
        int failuresInARow = 0;
        for (NodeRef node : listNext(turn)) {
            turn.keepLock();
            MailWriter.Dispatch dispatch;
            try {
                dispatch = transactions.call(() -> mailWriter.claim(node, templates));
            } catch (RuntimeException failure) {
                log.error("The mail {} could not be written", node, failure);
                reviewDrawer.put(node, failure);
                continue;
            }
            if (dispatch != null) {
                failuresInARow = mailCourier.deliver(dispatch) ? 0 : failuresInARow + 1;
                if (failuresInARow == MAX_FAILURES_IN_A_ROW) {
                    log.warn("{} mails in a row were not taken; the others wait", failuresInARow);
                    return;
                }
            }
        }
    }

    private List<NodeRef> listNext(Turn turn) {
        int maxMails = transactions.call(() -> settings.current().mailsPerRun());
        return transactions.call(() -> turn.retryNow() ? outbox.list(Drawer.QUEUED) : outbox.list(Drawer.QUEUED, new Date())).stream()
                .limit(maxMails).toList();
    }
}
