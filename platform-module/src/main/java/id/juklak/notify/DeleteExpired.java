package id.juklak.notify;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import id.juklak.settings.Setting;

/** The last phase: what has been done for long enough goes, a part of it in each turn. */
class DeleteExpired implements DeliveryPhase {

    private static final int MAX_DELETED_AT_ONCE = 200;

    private final Transactions transactions;
    private final Outbox outbox;
    private final Setting<NotificationSettings> settings;

    DeleteExpired(Transactions transactions, Outbox outbox, Setting<NotificationSettings> settings) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.settings = settings;
    }

    @Override
    public boolean waitsForSendingHours() {
        return false;
    }

    @Override
    public void run(Turn turn) {
        transactions.run(() -> {
            Date before = Date.from(Instant.now().minus(settings.current().keptDays(), ChronoUnit.DAYS));
            outbox.listExpired(before, MAX_DELETED_AT_ONCE).forEach(outbox::delete);
        });
    }
}
