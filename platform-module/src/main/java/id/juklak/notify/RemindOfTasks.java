package id.juklak.notify;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The second phase: tasks that are due soon or overdue become news. */
class RemindOfTasks implements DeliveryPhase {

    private static final Logger log = LoggerFactory.getLogger(RemindOfTasks.class);

    private final Transactions transactions;
    private final Reminders reminders;

    RemindOfTasks(Transactions transactions, Reminders reminders) {
        this.transactions = transactions;
        this.reminders = reminders;
    }

    @Override
    public boolean waitsForSendingHours() {
        return true;
    }

    @Override
    public void run(Turn turn) {
        for (String taskId : transactions.call(reminders::listTaskIds)) {
            turn.keepLock();
            try {
                transactions.run(() -> reminders.checkTask(taskId));
            } catch (RuntimeException failure) {
                log.error("Nobody was reminded of task {}", taskId, failure);
            }
        }
    }
}
