package id.juklak.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.juklak.acs.InTransaction;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.LifecycleInMemory;
import id.juklak.model.JuklakModel;
import id.juklak.model.ProcessVariables;
import id.juklak.sop.FormText;
import id.juklak.sop.Requirement;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;
import id.juklak.time.NormTime;

@ExtendWith(InTransaction.class)
class StepCompletionTest {

    private static final Requirement DRAFT = new Requirement("konsepJuklak", List.of(), null, null);

    private final BerkasAtStep at = new BerkasAtStep();
    private final List<String> permissions = new ArrayList<>();
    private final List<String> typed = new ArrayList<>();
    private final StepCompletion stepCompletion = new StepCompletion(at.jabatanRights, at.stepGate,
            LifecycleInMemory.make(at.repository.nodes(), at.permissions(permissions), at.jabatanGroups, at.workingTime, at.sop,
                    at.guardedWrite, at.news::add),
            new FormTextDocuments(null, null, null, null) {

                @Override
                void create(Berkas berkas, Step step, FormText formText, String text) {
                    typed.add(formText.becomes() + ": " + text);
                }
            }, at.berkasLog, new ClaimLog(at.berkasLog), at.workingTime);
    private final BerkasAtStep.FakeTask task = at.task();

    @Test
    void whatTheGateMissesKeepsTheStepOpen() {
        assertRefused(422, () -> complete(at.step(DRAFT)));

        assertThat(at.history()).isEmpty();
        assertThat(permissions).isEmpty();
        assertThat(task.processVariables).isEmpty();
    }

    @Test
    void aStepIsCompletedWithItsTimeAndTheOfficeLeavesTheCase() {
        at.makeDocument("konsepJuklak", "isi");
        Date due = Date.from(Instant.parse("2026-11-02T03:00:00Z"));
        at.repository.nodes().service().setProperty(at.node, JuklakModel.PROP_DUE_DATE, due);
        task.taskVariables.put(ProcessVariables.COMMENT, "  Sudah.  ");

        complete(at.step(DRAFT));

        assertThat(task.processVariables).containsEntry(ProcessVariables.OUTCOME, JuklakModel.OUTCOME_PROCEED);
        assertThat(permissions).containsExactly("- Collaborator " + at.sop.role("KABAG_ORTALA").group());
        assertThat(at.history()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(EventKind.COMPLETED);
            assertThat(event.by()).isEqualTo(BerkasAtStep.PERFORMER);
            assertThat(event.note()).isEqualTo("Sudah.");
            assertThat(event.dueDate()).isEqualTo(due);
            assertThat(event.workingMinutes()).isNotNull();
        });
    }

    @Test
    void aReturnNeedsANoteAndCountsAndAsksNoGate() {
        task.taskVariables.put(ProcessVariables.OUTCOME, JuklakModel.OUTCOME_RETURN);
        assertRefused(400, () -> complete(at.step(DRAFT)));
        task.taskVariables.put(ProcessVariables.COMMENT, "Lengkapi.");

        complete(at.step(DRAFT));

        assertThat(at.berkas().returnCount()).isEqualTo(1);
        assertThat(at.history()).singleElement().satisfies(event -> assertThat(event.kind()).isEqualTo(EventKind.RETURNED));
        assertThat(task.processVariables).containsEntry(ProcessVariables.OUTCOME, JuklakModel.OUTCOME_RETURN);
    }

    @Test
    void aStepWithoutAnExaminedOneReturnsNothing() {
        task.taskVariables.put(ProcessVariables.OUTCOME, JuklakModel.OUTCOME_RETURN);
        task.taskVariables.put(ProcessVariables.COMMENT, "Lengkapi.");
        Step first = new Step("langkah04", 4, "KABAG_ORTALA", null, NormTime.parse("PT10M"), null, null, null, null, null, null);

        assertRefused(409, () -> complete(first));
    }

    @Test
    void anOutcomeThatNobodyKnowsIsRefused() {
        task.taskVariables.put(ProcessVariables.OUTCOME, "ulang");

        assertRefused(400, () -> complete(at.step()));
    }

    @Test
    void onlyTheOfficeCompletesItsStep() {
        at.signIn(BerkasAtStep.STRANGER);

        assertRefused(403, () -> complete(at.step()));
    }

    @Test
    void aTaskOfAnotherStepThanTheCasesIsRefused() {
        at.repository.nodes().service().setProperty(at.node, JuklakModel.PROP_STEP, "langkah05");

        assertRefused(409, () -> complete(at.step()));
    }

    @Test
    void whatTheFormAsksForMustBeTypedAndBecomesADocument() {
        Step step = new Step("langkah04", 4, "KABAG_ORTALA", null, NormTime.parse("PT10M"), null, null,
                List.of(new FormText("disposisi", "disposisi")), null, null, null);
        task.taskVariables.put(ProcessVariables.of("disposisi"), " ");
        assertRefused(400, () -> complete(step));
        task.taskVariables.put(ProcessVariables.of("disposisi"), "a".repeat(FormText.MAX_LENGTH + 1));
        assertRefused(400, () -> complete(step));
        assertThat(typed).isEmpty();
        task.taskVariables.put(ProcessVariables.of("disposisi"), " Teruskan. ");

        complete(step);

        assertThat(typed).containsExactly("disposisi: Teruskan.");
    }

    private void complete(Step step) {
        stepCompletion.complete(task.asTask(), at.berkas(), step);
    }

    private static void assertRefused(int status, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusalException.class,
                refusal -> assertThat(refusal.status()).isEqualTo(status));
    }
}
