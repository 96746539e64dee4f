package id.juklak.notify;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import id.juklak.berkas.News;
import id.juklak.berkas.News.Kind;
import id.juklak.model.JuklakModel;
import id.juklak.notify.MailTemplates.Snapshot;
import id.juklak.notify.OutboxEntry.State;
import id.juklak.settings.Setting;
import id.juklak.text.StoredTexts;

/**
 * The job that sends. One server of a cluster at a time does it ({@link JobLockService}), step by step, each in a transaction of its own:
 * <ol> <li>what lies in {@link Drawer#SENDING} was being sent when a server died: nobody knows whether it left, and so it isn't sent again
 * but shown to the administrator; <li>tasks that are due soon or overdue become news; <li>news become mails, one for each person; <li>each
 * mail is written, moved to {@link Drawer#SENDING} and committed, <em>then</em> sent, then put where it belongs. So a crash at any moment
 * leaves it either unsent and waiting, or in that drawer. </ol>
 */
public class NotificationJob {

    private static final Logger log = LoggerFactory.getLogger(NotificationJob.class);
    private static final QName LOCK = JuklakModel.contentQName("kirimPemberitahuan");
    /** Longer than a mail server may take to answer; renewed before each mail. */
    private static final long MAX_LOCK_MS = 600_000;
    /** So many refusals one after the other, and the mail server is taken to be down: the others wait untried. */
    private static final int MAX_FAILURES_IN_A_ROW = 3;
    private static final int MAX_DELETED_AT_ONCE = 200;

    private final TransactionService transactionService;
    private final JobLockService jobLockService;
    private final Outbox outbox;
    private final SendingHours sendingHours;
    private final Reminders reminders;
    private final Recipients recipients;
    private final AddressBook addressBook;
    private final MailFields mailFields;
    private final MailTemplates mailTemplates;
    private final MailSender mailSender;
    private final Setting<NotificationSettings> settings;
    private final StoredTexts storedTexts;

    NotificationJob(TransactionService transactionService, JobLockService jobLockService, Outbox outbox, SendingHours sendingHours,
            Reminders reminders, Recipients recipients,
            AddressBook addressBook, MailFields mailFields, MailTemplates mailTemplates, MailSender mailSender,
            Setting<NotificationSettings> settings, StoredTexts storedTexts) {
        this.transactionService = transactionService;
        this.jobLockService = jobLockService;
        this.outbox = outbox;
        this.sendingHours = sendingHours;
        this.reminders = reminders;
        this.recipients = recipients;
        this.addressBook = addressBook;
        this.mailFields = mailFields;
        this.mailTemplates = mailTemplates;
        this.mailSender = mailSender;
        this.settings = settings;
        this.storedTexts = storedTexts;
    }

    /** What the scheduler calls. */
    public void run() {
        run(false);
    }

    /**
     * @param retryNow whether mails that wait for another try are tried now
     * @return false where another server is at it
     */
    public boolean run(boolean retryNow) {
        AuthenticationUtil.pushAuthentication();
        try {
            // As whom it runs is also whose address ACS's mail action would write from; the system has none, and the configured one is taken.
            AuthenticationUtil.setFullyAuthenticatedUser(AuthenticationUtil.getSystemUserName());
            return runAlone(retryNow);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    private boolean runAlone(boolean retryNow) {
        if (transactionService.isReadOnly()) {
            return false;
        }
        String lockToken;
        try {
            lockToken = jobLockService.getLock(LOCK, MAX_LOCK_MS);
        } catch (LockAcquisitionException busy) {
            return false;
        }
        try {
            declareUncertain();
            if (inTransaction(() -> outbox.isActive() && sendingHours.isOpen(Instant.now()))) {
                remind(lockToken);
                makeMails(lockToken);
                send(lockToken, retryNow);
            }
            cleanUp();
        } catch (LockAcquisitionException lost) {
            log.warn("Another server took over the sending of mail", lost);
        } finally {
            jobLockService.releaseLockVerify(lockToken, LOCK);
        }
        return true;
    }

    private void declareUncertain() {
        for (NodeRef node : inTransaction(() -> outbox.list(Drawer.SENDING))) {
            inTransaction(() -> {
                OutboxEntry outboxEntry = outbox.read(node);
                log.warn("Whether the mail \"{}\" to {} was sent before this server or another ended is not known", outboxEntry.subject(),
                        outboxEntry.address());
                save(outboxEntry.withState(State.UNCERTAIN, storedTexts.text("juklak.surel.alasan.takPasti")), Drawer.REVIEW);
                return null;
            });
        }
    }

    private void remind(String lockToken) {
        for (String taskId : inTransaction(reminders::listTaskIds)) {
            jobLockService.refreshLock(lockToken, LOCK, MAX_LOCK_MS);
            try {
                inTransaction(() -> {
                    reminders.checkTask(taskId);
                    return null;
                });
            } catch (RuntimeException failure) {
                log.error("Nobody was reminded of task {}", taskId, failure);
            }
        }
    }

    private void makeMails(String lockToken) {
        // Whoever is given a task over night that was in the pool before reads of it once.
        Set<String> alreadyTold = new HashSet<>();
        for (NodeRef node : inTransaction(() -> outbox.list(Drawer.NEWS))) {
            jobLockService.refreshLock(lockToken, LOCK, MAX_LOCK_MS);
            try {
                alreadyTold.addAll(inTransaction(() -> makeMails(node, alreadyTold)));
            } catch (RuntimeException failure) {
                log.error("Nobody was told of {}", node, failure);
                moveToReview(node, failure);
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
                save(outboxEntry.withState(State.FAILED, storedTexts.text("juklak.surel.alasan.tanpaPenerima")), Drawer.REVIEW);
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
        String obstacle = findObstacle(addressee);
        if (obstacle == null) {
            outbox.add(outboxEntry, Drawer.QUEUED, new Date());
        } else {
            outbox.add(outboxEntry.withState(State.SKIPPED, obstacle), Drawer.FINISHED, new Date());
        }
    }

    /** Why nothing can be sent to a person, a sentence; null where it can. */
    private String findObstacle(Addressee addressee) {
        if (addressee == null || !addressee.active()) {
            return storedTexts.text("juklak.surel.alasan.nonaktif");
        }
        if (addressee.address().isEmpty()) {
            return storedTexts.text("juklak.surel.alasan.tanpaAlamat");
        }
        return MailAddress.isValid(addressee.address()) ? null : storedTexts.text("juklak.surel.alasan.alamatSalah");
    }

    private void send(String lockToken, boolean retryNow) {
        Snapshot snapshot = mailTemplates.snapshot();
        int maxMails = inTransaction(() -> settings.current().mailsPerRun());
        int failuresInARow = 0;
        for (NodeRef node : inTransaction(() -> retryNow ? outbox.list(Drawer.QUEUED) : outbox.list(Drawer.QUEUED, new Date())).stream()
                .limit(maxMails)
                .toList()) {
            jobLockService.refreshLock(lockToken, LOCK, MAX_LOCK_MS);
            Dispatch dispatch;
            try {
                dispatch = inTransaction(() -> claim(node, snapshot));
            } catch (RuntimeException failure) {
                log.error("The mail {} could not be written", node, failure);
                moveToReview(node, failure);
                continue;
            }
            if (dispatch != null) {
                String reason = send(dispatch);
                inTransaction(() -> {
                    finish(dispatch.outboxEntry(), reason);
                    return null;
                });
                failuresInARow = reason == null ? 0 : failuresInARow + 1;
                if (failuresInARow == MAX_FAILURES_IN_A_ROW) {
                    log.warn("{} mails in a row were not taken; the others wait", failuresInARow);
                    return;
                }
            }
        }
    }

    private record Dispatch(OutboxEntry outboxEntry, WrittenMail writtenMail) {}

    /** Writes a mail and says that it is being sent; null where there is nothing (more) to send. */
    private Dispatch claim(NodeRef node, Snapshot snapshot) {
        OutboxEntry outboxEntry = outbox.read(node);
        if (outboxEntry == null || !outbox.isIn(Drawer.QUEUED, node)) {
            return null;
        }
        if (!recipients.isStillRelevant(outboxEntry.news(), outboxEntry.recipient())) {
            save(outboxEntry.withState(State.SKIPPED, storedTexts.text("juklak.surel.alasan.basi")), Drawer.FINISHED);
            return null;
        }
        Addressee addressee = addressBook.find(outboxEntry.recipient());
        String obstacle = findObstacle(addressee);
        if (obstacle != null) {
            save(outboxEntry.withState(State.SKIPPED, obstacle), Drawer.FINISHED);
            return null;
        }
        try {
            WrittenMail writtenMail = snapshot.write(outboxEntry.news().kind(), addressee.language(),
                    mailFields.compose(outboxEntry.news(), addressee));
            OutboxEntry sendingEntry = new OutboxEntry(node, outboxEntry.news(), outboxEntry.recipient(), addressee.address(),
                    writtenMail.subject(), State.SENDING,
                    outboxEntry.attempts() + 1, new Date(), null);
            save(sendingEntry, Drawer.SENDING);
            return new Dispatch(sendingEntry, writtenMail);
        } catch (BrokenTemplateException broken) {
            log.error("The template {} is unusable: {}", broken.fileName(), broken.getMessage());
            save(outboxEntry.withState(State.FAILED,
                    storedTexts.text("juklak.surel.alasan.templat", broken.fileName(), broken.getMessage())),
                    Drawer.REVIEW);
            return null;
        }
    }

    /** @return why it was not taken; null where it was */
    private String send(Dispatch dispatch) {
        AtomicBoolean tried = new AtomicBoolean();
        try {
            inTransaction(() -> {
                // ACS tries a transaction again that meets another; a mail that has left must not leave again.
                if (!tried.getAndSet(true)) {
                    mailSender.send(dispatch.outboxEntry().address(), dispatch.writtenMail());
                }
                return null;
            });
            return null;
        } catch (RuntimeException failure) {
            log.warn("The mail \"{}\" to {} was not taken", dispatch.outboxEntry().subject(), dispatch.outboxEntry().address(), failure);
            return storedTexts.text("juklak.surel.alasan.server", describeCause(failure));
        }
    }

    private void finish(OutboxEntry outboxEntry, String reason) {
        if (outbox.read(outboxEntry.node()) == null) {
            return;
        }
        if (reason == null) {
            save(outboxEntry.withState(State.SENT, null), Drawer.FINISHED);
        } else if (outboxEntry.attempts() >= settings.current().maxAttempts()) {
            save(outboxEntry.withState(State.FAILED, reason), Drawer.REVIEW);
        } else {
            outbox.move(outboxEntry.withState(State.WAITING, reason), Drawer.QUEUED,
                    Outbox.nextAttempt(outboxEntry.attempts(), Instant.now()));
        }
    }

    /** Puts what could not be worked on before the administrator, so that it doesn't come up again and again. */
    private void moveToReview(NodeRef node, RuntimeException failure) {
        try {
            inTransaction(() -> {
                OutboxEntry outboxEntry = outbox.read(node);
                if (outboxEntry != null) {
                    save(outboxEntry.withState(State.FAILED, storedTexts.text("juklak.surel.alasan.galat", describeCause(failure))),
                            Drawer.REVIEW);
                }
                return null;
            });
        } catch (RuntimeException secondFailure) {
            log.error("{} stays where it is", node, secondFailure);
        }
    }

    private void cleanUp() {
        inTransaction(() -> {
            Date before = Date.from(Instant.now().minus(settings.current().keptDays(), ChronoUnit.DAYS));
            outbox.listExpired(before, MAX_DELETED_AT_ONCE).forEach(outbox::delete);
            return null;
        });
    }

    private void save(OutboxEntry outboxEntry, Drawer drawer) {
        outbox.move(outboxEntry, drawer, outboxEntry.moment());
    }

    private static String describeCause(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }

    private <T> T inTransaction(Callable<T> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work::call, false, true);
    }
}
