package id.juklak.steps;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.berkas.RefusalLog;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;

/**
 * Bean {@code juklakTugas} of the process: what happens when a task of the SOP comes, is taken and is completed. All ways of completing a
 * task in ACS pass here, so this is where the gate stands.
 */
public class StepListener implements TaskListener {

    private static final long serialVersionUID = 1L;

    private final transient Sop sop;
    private final transient ProcessBerkas processBerkas;
    private final transient StepArrival stepArrival;
    private final transient StepClaim stepClaim;
    private final transient StepCompletion stepCompletion;
    private final transient RefusalLog refusalLog;

    StepListener(Sop sop, ProcessBerkas processBerkas, StepArrival stepArrival, StepClaim stepClaim, StepCompletion stepCompletion,
            RefusalLog refusalLog) {
        this.sop = sop;
        this.processBerkas = processBerkas;
        this.stepArrival = stepArrival;
        this.stepClaim = stepClaim;
        this.stepCompletion = stepCompletion;
        this.refusalLog = refusalLog;
    }

    @Override
    public void notify(DelegateTask task) {
        Berkas berkas = processBerkas.find(task, task.getProcessInstanceId());
        Step step = sop.step(task.getTaskDefinitionKey());
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            stepArrival.arrive(task, berkas, step);
            return;
        }
        try {
            if (EVENTNAME_ASSIGNMENT.equals(task.getEventName())) {
                stepClaim.assign(task, berkas, step);
            } else {
                stepCompletion.complete(task, berkas, step);
            }
        } catch (RefusalException refusal) {
            refusalLog.record(berkas.node(), BerkasLog.Event.byCurrentUser(EventKind.REFUSED, step.id(), null, task.getId())
                    .with(refusal.code(), refusal.getMessage(), null));
            throw refusal;
        }
    }
}
