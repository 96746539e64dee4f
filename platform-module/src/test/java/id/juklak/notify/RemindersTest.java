package id.juklak.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import id.juklak.acs.Fake;
import id.juklak.acs.InTransaction;
import id.juklak.acs.MemoryRepository;
import id.juklak.berkas.News;
import id.juklak.berkas.News.Kind;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.berkas.ProcessBerkasTest;
import id.juklak.model.EngineIds;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.settings.Setting;
import id.juklak.settings.ShippedSetting;
import id.juklak.sop.Sop;
import id.juklak.time.RoundTheClock;

/** Step 3 may take 14 days; an hour before its end is soon, and 450 minutes after it the superior is told. */
@DisplayName("People are reminded of a task")
@ExtendWith(InTransaction.class)
class RemindersTest {

    private static final String STEP = "langkah03";
    private static final Instant DUE = Instant.parse("2026-11-25T03:00:00Z");

    private final Sop sop = Sop.read();
    private final Setting<NotificationSettings> settings = ShippedSetting.of("notify/pemberitahuan.json",
            new NotificationSettingsReader(sop));
    private final ReminderRules rules = new ReminderRules(new RoundTheClock(), settings);
    private final MemoryRepository repository = new MemoryRepository();
    private final List<String> audited = new ArrayList<>();
    private final Tasks tasks = new Tasks();
    private final List<News> recorded = new ArrayList<>();
    private final Reminders reminders = new Reminders(sop, rules,
            new ToldReminders(repository.nodes(), Fake.of(BehaviourFilter.class, new Object() {

                @SuppressWarnings("unused")
                void disableBehaviour(NodeRef node, QName aspect) {
                    audited.add("off");
                }

                @SuppressWarnings("unused")
                void enableBehaviour(NodeRef node, QName aspect) {
                    audited.add("on");
                }
            }), new GuardedWrite()), recorded::add, tasks.service(),
            new ProcessBerkas(repository.nodes(), ProcessBerkasTest.searching(List.of()), tasks.runtime()),
            repository.nodes());

    private List<Kind> dueKinds(Duration afterDue) {
        return rules.findDueKinds(sop.step(STEP), DUE, DUE.plus(afterDue));
    }

    private NodeRef berkas(Instant dueDate) {
        return repository.add(JuklakModel.TYPE_BERKAS, Map.of(JuklakModel.PROP_STATUS, JuklakModel.STATUS_RUNNING, JuklakModel.PROP_STEP,
                STEP, JuklakModel.PROP_DUE_DATE, Date.from(dueDate), JuklakModel.PROP_PROCESS_ID, EngineIds.inAcs(Tasks.PROCESS)));
    }

    @Test
    void soonBeforeItIsDueThenWhenItIsAndThenTheSuperiorToo() {
        assertThat(dueKinds(Duration.ofMinutes(-451))).isEmpty();
        assertThat(dueKinds(Duration.ofMinutes(-450))).containsExactly(Kind.DUE_SOON);
        assertThat(dueKinds(Duration.ZERO)).containsExactly(Kind.DUE_SOON);
        assertThat(dueKinds(Duration.ofMillis(1))).containsExactly(Kind.OVERDUE);
        assertThat(dueKinds(Duration.ofMinutes(449))).containsExactly(Kind.OVERDUE);
        assertThat(dueKinds(Duration.ofMinutes(450))).containsExactly(Kind.OVERDUE, Kind.ESCALATED);
    }

    @Test
    void withoutASuperiorOnlyThemselves() {
        String stepOfSesmenko = sop.steps().stream().filter(step -> step.performer().equals("SESMENKO")).findFirst().orElseThrow().id();

        assertThat(rules.findDueKinds(sop.step(stepOfSesmenko), DUE, DUE.plus(Duration.ofDays(9)))).containsExactly(Kind.OVERDUE);
    }

    @Test
    void onceOfEachWithoutAnybodyHavingChangedTheCase() {
        NodeRef berkas = berkas(Instant.now().minus(Duration.ofDays(30)));
        tasks.add("7", STEP, "kasubbag", berkas);

        reminders.checkTask("7");
        reminders.checkTask("7");

        assertThat(recorded).extracting(News::kind).containsExactly(Kind.OVERDUE, Kind.ESCALATED);
        assertThat(recorded).allMatch(news -> news.taskId().equals("7") && news.berkas().equals(berkas) && news.stepId().equals(STEP));
        assertThat(audited).containsExactly("off", "on");
    }

    @Test
    void againWhenTheCaseIsAtAnotherTask() {
        NodeRef berkas = berkas(Instant.now().minus(Duration.ofMinutes(1)));
        tasks.add("7", STEP, "kasubbag", berkas);
        reminders.checkTask("7");
        tasks.complete("7");
        tasks.add("8", STEP, "kasubbag", berkas);

        reminders.checkTask("8");

        assertThat(recorded).extracting(News::taskId).containsExactly("7", "8");
    }

    @Test
    void neverOfOneThatTheCaseIsNotAtOrWhoseCaseIsGone() {
        NodeRef berkas = berkas(Instant.now().minus(Duration.ofDays(30)));
        tasks.add("7", "langkah04", "kabag", berkas);
        reminders.checkTask("7");
        reminders.checkTask("tidak ada");
        tasks.add("8", STEP, "kasubbag", berkas);
        repository.nodes().service().deleteNode(berkas);
        reminders.checkTask("8");

        assertThat(recorded).isEmpty();
    }
}
