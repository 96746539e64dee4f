package id.juklak.notify;

import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.berkas.News;
import id.juklak.berkas.News.Kind;
import id.juklak.notify.OutboxEntry.State;
import id.juklak.settings.Setting;

/** The third phase: news become mails, one for each person whom they concern. */
class MakeMails implements DeliveryPhase {

    private static final Logger log = LoggerFactory.getLogger(MakeMails.class);

    private final Transactions transactions;
    private final Outbox outbox;
    private final Setting<NotificationSettings> settings;
    private final Recipients recipients;
    private final MailReasons mailReasons;
    private final ReviewDrawer reviewDrawer;

    MakeMails(Transactions transactions, Outbox outbox, Setting<NotificationSettings> settings, Recipients recipients,
            MailReasons mailReasons, ReviewDrawer reviewDrawer) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.settings = settings;
        this.recipients = recipients;
        this.mailReasons = mailReasons;
        this.reviewDrawer = reviewDrawer;
    }

    @Override
    public boolean waitsForSendingHours() {
        return true;
    }

    @Override
    public void run(Turn turn) {
        // Whoever is given a task over night that was in the pool before reads of it once.
        Set<String> alreadyTold = new HashSet<>();
        for (NodeRef node : transactions.call(() -> outbox.list(Drawer.NEWS))) {
            turn.keepLock();
            try {
                alreadyTold.addAll(transactions.call(() -> makeMails(node, alreadyTold)));
            } catch (RuntimeException failure) {
                log.error("Nobody was told of {}", node, failure);
                reviewDrawer.put(node, failure);
            }
        }
    }

    /** @return who was told of which task */
    private Set<String> makeMails(NodeRef node, Set<String> alreadyTold) {
        OutboxEntry outboxEntry = outbox.read(node);
        Set<String> newlyTold = new HashSet<>();
        if (outboxEntry == null) {
            return newlyTold;
        }
        News news = outboxEntry.news();
        if (settings.current().notifiesOf(news.kind()) && recipients.isStillRelevant(news)) {
            List<Addressee> addressees = recipients.findFor(news);
            if (addressees.isEmpty() && news.taskId() != null && news.kind() != Kind.ESCALATED) {
                outbox.move(outboxEntry.withState(State.FAILED, mailReasons.nobodyToTell()), Drawer.REVIEW);
                return newlyTold;
            }
            for (Addressee addressee : addressees) {
                String toldKey = news.taskId() + " " + addressee.user();
                boolean taskArrived = news.kind() == Kind.TASK || news.kind() == Kind.RETURNED;
                if (!taskArrived || !alreadyTold.contains(toldKey)) {
                    enqueue(news, addressee);
                }
                if (taskArrived) {
                    newlyTold.add(toldKey);
                }
            }
        }
        outbox.delete(node);
        return newlyTold;
    }

    private void enqueue(News news, Addressee addressee) {
        OutboxEntry outboxEntry = OutboxEntry.create(news, addressee.user(), addressee.address());
        String obstacle = mailReasons.obstacle(addressee);
        if (obstacle == null) {
            outbox.add(outboxEntry, Drawer.QUEUED, new Date());
        } else {
            outbox.add(outboxEntry.withState(State.SKIPPED, obstacle), Drawer.FINISHED, new Date());
        }
    }
}
