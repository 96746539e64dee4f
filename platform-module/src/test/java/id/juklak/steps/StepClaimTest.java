package id.juklak.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import id.juklak.acs.InTransaction;
import id.juklak.berkas.BerkasLog.Event;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.News;
import id.juklak.text.RefusalException;

class StepClaimTest {

    @RegisterExtension
    private final InTransaction transaction = new InTransaction();
    private final BerkasAtStep at = new BerkasAtStep();
    private final ClaimLog claimLog = new ClaimLog(at.berkasLog);
    private final StepClaim stepClaim = new StepClaim(at.jabatanRights, claimLog, at.berkasLog, at.news::add);

    @Test
    void whoGetsATaskFromSomeoneElseIsTold() {
        assign(BerkasAtStep.COLLEAGUE);

        assertThat(at.news).singleElement().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(News.Kind.TASK);
            assertThat(news.berkas()).isEqualTo(at.node);
            assertThat(news.taskId()).isEqualTo(BerkasAtStep.TASK);
            assertThat(news.by()).isEqualTo(BerkasAtStep.PERFORMER);
        });
        assertThat(at.history()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(EventKind.REASSIGNED);
            assertThat(event.note()).isEqualTo(BerkasAtStep.COLLEAGUE);
        });
    }

    @Test
    void whoTakesATaskIsNotTold() {
        assign(BerkasAtStep.PERFORMER);
        assertThat(at.history()).isEmpty();

        transaction.commit();

        assertThat(at.history()).extracting(Event::kind).containsExactly(EventKind.CLAIMED);
        assertThat(at.news).isEmpty();
    }

    /** ACS gives a task to whoever completes it in the moment before. */
    @Test
    void aTaskThatIsCompletedAtOnceWasNotTaken() {
        assign(BerkasAtStep.PERFORMER);
        claimLog.discard(BerkasAtStep.TASK);

        transaction.commit();

        assertThat(at.history()).isEmpty();
    }

    @Test
    void nobodyGetsATaskOfAnotherOffice() {
        assertThatThrownBy(() -> assign(BerkasAtStep.STRANGER)).isInstanceOfSatisfying(RefusalException.class,
                refusal -> assertThat(refusal.status()).isEqualTo(403));
        assertThat(at.news).isEmpty();
        assertThat(at.history()).isEmpty();
    }

    @Test
    void aTaskThatIsGivenBackIsNoNews() {
        assign(null);

        assertThat(at.news).isEmpty();
        assertThat(at.history()).isEmpty();
    }

    private void assign(String holder) {
        BerkasAtStep.FakeTask task = at.task();
        task.assignee = holder;
        stepClaim.assign(task.asTask(), at.berkas(), at.step());
    }
}
