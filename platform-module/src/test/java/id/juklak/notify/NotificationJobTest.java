package id.juklak.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.juklak.acs.Fake;
import id.juklak.acs.InTransaction;
import id.juklak.acs.MemoryRepository;
import id.juklak.settings.SettingsFolder;

@DisplayName("The job that sends mail")
@ExtendWith(InTransaction.class)
class NotificationJobTest {

    private static final String OTHER_SERVER = "other";

    private final List<String> happened = new ArrayList<>();
    private String lockHolder;
    private String takenOverIn;
    private boolean readOnly;
    private boolean active = true;
    private boolean open = true;

    private final NotificationJob job = new NotificationJob(Fake.of(TransactionService.class, new Object() {

        @SuppressWarnings("unused")
        boolean isReadOnly() {
            return readOnly;
        }

        @SuppressWarnings("unused")
        RetryingTransactionHelper getRetryingTransactionHelper() {
            return new RetryingTransactionHelper() {

                @Override
                public <R> R doInTransaction(RetryingTransactionCallback<R> work, boolean onlyRead, boolean requiresNew) {
                    try {
                        return work.execute();
                    } catch (Throwable failure) {
                        throw new IllegalStateException(failure);
                    }
                }
            };
        }
    }), Fake.of(JobLockService.class, new Locks()), new Outbox(new SettingsFolder(new MemoryRepository().nodes()),
            new MemoryRepository().nodes(), null, null, "") {

        @Override
        public boolean isActive() {
            return active;
        }
    }, new SendingHours(null, null) {

        @Override
        public boolean isOpen(Instant moment) {
            return open;
        }
    }, List.of(phase("uncertain", false), phase("remind", true), phase("make", true), phase("send", true), phase("clean", false)));

    @SuppressWarnings("unused")
    private final class Locks {

        String getLock(QName name, long timeToLive) {
            if (lockHolder != null) {
                throw new LockAcquisitionException(name, lockHolder);
            }
            lockHolder = "this";
            return lockHolder;
        }

        void refreshLock(String token, QName name, long timeToLive) {
            if (!token.equals(lockHolder)) {
                throw new LockAcquisitionException(name, token);
            }
        }

        boolean releaseLockVerify(String token, QName name) {
            boolean held = token.equals(lockHolder);
            lockHolder = held ? null : lockHolder;
            return held;
        }
    }

    private DeliveryPhase phase(String name, boolean waits) {
        return new DeliveryPhase() {

            @Override
            public boolean waitsForSendingHours() {
                return waits;
            }

            @Override
            public void run(Turn turn) {
                if (name.equals(takenOverIn)) {
                    lockHolder = OTHER_SERVER;
                }
                happened.add(name + (turn.retryNow() ? " at once" : "") + " as " + AuthenticationUtil.getFullyAuthenticatedUser());
                turn.keepLock();
            }
        };
    }

    @Test
    void runsItsPhasesInOrderAsTheSystemAndGivesTheLockBack() {
        assertThat(job.run(false)).isTrue();

        assertThat(happened).containsExactly("uncertain as System", "remind as System", "make as System", "send as System",
                "clean as System");
        assertThat(lockHolder).isNull();
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo(InTransaction.USER);
    }

    @Test
    void tellsThePhasesThatAnAdministratorWantsNoWaiting() {
        job.run(true);

        assertThat(happened).contains("send at once as System");
    }

    @Test
    void sendsNothingOutsideTheHoursOrWhereNobodyIsToBeToldButStillTidiesUp() {
        open = false;
        job.run(false);
        open = true;
        active = false;
        job.run(false);

        assertThat(happened).containsExactly("uncertain as System", "clean as System", "uncertain as System", "clean as System");
    }

    @Test
    void leavesItToAnotherServerThatIsAtIt() {
        lockHolder = OTHER_SERVER;

        assertThat(job.run(false)).isFalse();
        assertThat(happened).isEmpty();
        assertThat(lockHolder).isEqualTo(OTHER_SERVER);
    }

    @Test
    void stopsWhereAnotherServerTookOver() {
        takenOverIn = "make";

        job.run(false);

        assertThat(happened).containsExactly("uncertain as System", "remind as System", "make as System");
        assertThat(lockHolder).as("the other's lock stays").isEqualTo(OTHER_SERVER);
    }

    @Test
    void doesNothingWhereTheRepositoryOnlyReads() {
        readOnly = true;

        assertThat(job.run(false)).isFalse();
        assertThat(happened).isEmpty();
    }
}
