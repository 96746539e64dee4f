package id.juklak.steps;

import org.activiti.engine.delegate.DelegateTask;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLifecycle;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.News;
import id.juklak.berkas.NewsRecorder;
import id.juklak.model.JuklakModel;
import id.juklak.model.ProcessVariables;
import id.juklak.sop.Step;
import id.juklak.text.StoredTexts;

/** A case comes to a step: the task gets its due date and its description, the office may work on the case, and is told. */
class StepArrival {

    private final BerkasLifecycle berkasLifecycle;
    private final BerkasLog berkasLog;
    private final NewsRecorder newsRecorder;
    private final StoredTexts storedTexts;

    StepArrival(BerkasLifecycle berkasLifecycle, BerkasLog berkasLog, NewsRecorder newsRecorder, StoredTexts storedTexts) {
        this.berkasLifecycle = berkasLifecycle;
        this.berkasLog = berkasLog;
        this.newsRecorder = newsRecorder;
        this.storedTexts = storedTexts;
    }

    void arrive(DelegateTask task, Berkas berkas, Step step) {
        task.setDueDate(berkasLifecycle.enterStep(berkas, step, task.getCreateTime()));
        // Share's task list shows this, and nothing else that would tell one case from another.
        task.setDescription(storedTexts.text("juklak.tugas.uraian", berkas.number(), berkas.title(), Integer.toString(step.no()),
                storedTexts.text("juklak.langkah." + step.id() + ".nama")));
        // What the step before came to is still in the process: a case that comes back is told of otherwise than a new task.
        boolean returned = JuklakModel.OUTCOME_RETURN.equals(task.getExecution().getVariable(ProcessVariables.OUTCOME));
        newsRecorder.record(new News(returned ? News.Kind.RETURNED : News.Kind.TASK, berkas.node(), step.id(), task.getId(),
                AuthenticationUtil.getFullyAuthenticatedUser(), returned ? findReturnNote(berkas) : null, task.getCreateTime()));
    }

    /** What was written at the last return. */
    private String findReturnNote(Berkas berkas) {
        return berkasLog.readHistory(berkas.node()).stream().filter(event -> event.kind() == EventKind.RETURNED)
                .reduce((earlier, later) -> later).map(BerkasLog.Event::note).orElse(null);
    }
}
