package id.juklak.steps;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.activiti.engine.TaskService;
import org.alfresco.service.cmr.workflow.WorkflowService;

import id.juklak.acs.Checked;
import id.juklak.model.EngineIds;
import id.juklak.model.JuklakModel;
import id.juklak.model.ProcessVariables;
import id.juklak.sop.FormText;
import id.juklak.text.RefusalException;

/**
 * Completes tasks for a user. Here is checked what ACS would answer with a sentence of its own, or not at all; whether a step may be
 * completed is decided where every way of completing it passes ({@link StepCompletion}).
 */
public class TaskCompletion {

    private final WorkflowService workflowService;
    private final TaskService taskService;
    private final TaskAccess taskAccess;

    /** @param workflowService the public one */
    TaskCompletion(Checked<WorkflowService> workflowService, TaskService taskService, TaskAccess taskAccess) {
        this.workflowService = workflowService.service();
        this.taskService = taskService;
        this.taskAccess = taskAccess;
    }

    /**
     * Completes a step.
     *
     * @param formTexts texts by their names in the SOP's data
     * @param perMenkoNeeded the decision of the step that makes it; null elsewhere
     * @throws RefusalException 400 for a missing or over-long text or one that the step doesn't know, 403 for someone outside the pool, 409
     * where someone else holds the task, 422 where the gate refuses
     */
    public void complete(OpenTask openTask, String comment, Map<String, String> formTexts, Boolean perMenkoNeeded) {
        taskAccess.requireAvailable(openTask);
        Map<String, Object> taskVariables = new HashMap<>();
        Set<String> knownNames = openTask.step().formTexts().stream().map(FormText::name).collect(Collectors.toSet());
        formTexts.forEach((name, text) -> {
            if (!knownNames.contains(name)) {
                throw new RefusalException("web.medan", 400, name);
            }
            taskVariables.put(ProcessVariables.of(name), text);
        });
        if (perMenkoNeeded != null) {
            if (!openTask.step().decisions().contains("perluPerMenko")) {
                throw new RefusalException("web.medan", 400, "perluPerMenko");
            }
            taskVariables.put(ProcessVariables.PER_MENKO_NEEDED, perMenkoNeeded);
        }
        endTask(openTask, JuklakModel.OUTCOME_PROCEED, comment, taskVariables);
    }

    /** Returns the case to the step that drafted what is examined. @throws RefusalException as {@link #complete}, 400 without a note */
    public void returnBerkas(OpenTask openTask, String comment) {
        taskAccess.requireAvailable(openTask);
        endTask(openTask, JuklakModel.OUTCOME_RETURN, comment, new HashMap<>());
    }

    /**
     * The form's values are set on the task itself, as ACS's REST API sets them: that its performer may is known already, and
     * {@code WorkflowService.updateTask} would read the whole task twice over.
     */
    private void endTask(OpenTask openTask, String outcome, String comment, Map<String, Object> taskVariables) {
        taskVariables.put(ProcessVariables.OUTCOME, outcome);
        taskVariables.put(ProcessVariables.COMMENT, comment);
        taskService.setVariablesLocal(openTask.task().getId(), taskVariables);
        workflowService.endTask(EngineIds.inAcs(openTask.task().getId()), null);
    }
}
