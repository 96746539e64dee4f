package id.juklak.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.juklak.acs.InTransaction;
import id.juklak.berkas.BerkasLog.Event;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.LifecycleInMemory;
import id.juklak.berkas.News;
import id.juklak.model.JuklakModel;
import id.juklak.model.ProcessVariables;
import id.juklak.text.StoredTexts;

@ExtendWith(InTransaction.class)
class StepArrivalTest {

    private final BerkasAtStep at = new BerkasAtStep();
    private final List<String> permissions = new ArrayList<>();
    private final StepArrival stepArrival = new StepArrival(
            LifecycleInMemory.make(at.repository.nodes(), at.permissions(permissions), at.jabatanGroups, at.workingTime, at.sop,
                    at.guardedWrite, at.news::add),
            at.berkasLog, at.news::add, new StoredTexts());
    private final BerkasAtStep.FakeTask task = at.task();

    @Test
    void theTaskIsDueWhenTheNormIsUsedUpAndSaysWhichCaseItIs() {
        stepArrival.arrive(task.asTask(), at.berkas(), at.step());

        Date due = Date.from(Instant.parse("2026-11-02T03:00:00Z"));
        assertThat(task.dueDate).isEqualTo(due);
        assertThat(at.property(JuklakModel.PROP_DUE_DATE)).contains(due);
        assertThat(at.property(JuklakModel.PROP_STEP)).contains("langkah04");
        assertThat(task.description).contains("JUKLAK-2026-0001", "Judul", "4");
        assertThat(permissions).containsExactly("+ Collaborator " + at.sop.role("KABAG_ORTALA").group());
    }

    @Test
    void theOfficeIsToldOfItsNewTask() {
        stepArrival.arrive(task.asTask(), at.berkas(), at.step());

        assertThat(at.news).singleElement().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(News.Kind.TASK);
            assertThat(news.stepId()).isEqualTo("langkah04");
            assertThat(news.note()).isNull();
        });
    }

    @Test
    void ofACaseThatComesBackItIsToldWhyWithTheLastNote() {
        for (String note : List.of("Lengkapi.", "Masih kurang.")) {
            at.berkasLog.record(at.node, Event.byCurrentUser(EventKind.RETURNED, "langkah05", "KARO_PO", "1")
                    .with(JuklakModel.OUTCOME_RETURN, note, 5L));
        }
        task.processVariables.put(ProcessVariables.OUTCOME, JuklakModel.OUTCOME_RETURN);

        stepArrival.arrive(task.asTask(), at.berkas(), at.step());

        assertThat(at.news).singleElement().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(News.Kind.RETURNED);
            assertThat(news.note()).isEqualTo("Masih kurang.");
        });
    }
}
