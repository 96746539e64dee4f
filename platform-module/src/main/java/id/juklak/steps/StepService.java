package id.juklak.steps;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.activiti.engine.HistoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Checked;
import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.JabatanRights;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.berkas.RefusalLog;
import id.juklak.model.JuklakModel;
import id.juklak.sop.FormText;
import id.juklak.sop.Sop;
import id.juklak.sop.Step;
import id.juklak.text.RefusalException;

/**
 * What an official does with a task. Here is checked what ACS would answer with a sentence of its own, or not at all; whether a step may be
 * completed is decided where every way of completing it passes ({@link StepListener}).
 */
public class StepService {

    private final WorkflowService workflowService;
    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final HistoryService historyService;
    private final NodeService nodeService;
    private final PersonService personService;
    private final JabatanRights jabatanRights;
    private final RefusalLog refusalLog;
    private final Sop sop;

    /**
     * @param workflowService the public one
     * @param nodeService the one without permission checks
     */
    StepService(Checked<WorkflowService> workflowService, TaskService taskService, RuntimeService runtimeService,
            HistoryService historyService,
            Unchecked<NodeService> nodeService,
            Unchecked<PersonService> personService, JabatanRights jabatanRights, RefusalLog refusalLog, Sop sop) {
        this.workflowService = workflowService.service();
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.historyService = historyService;
        this.nodeService = nodeService.service();
        this.personService = personService.service();
        this.jabatanRights = jabatanRights;
        this.refusalLog = refusalLog;
        this.sop = sop;
    }

    /** An open task with its case and step. */
    public record OpenTask(Task task, Berkas berkas, Step step) {}

    /** @throws RefusalException 404 for an unknown task, 409 for one that is done */
    public OpenTask findTask(String taskId) {
        Task task = taskService.createTaskQuery().taskId(taskId).processDefinitionKey(sop.processKey()).singleResult();
        if (task == null) {
            boolean completed = historyService.createHistoricTaskInstanceQuery().taskId(taskId).processDefinitionKey(sop.processKey())
                    .count() > 0;
            throw completed ? new RefusalException("tugas.selesai", 409) : new RefusalException("web.tidakAda", 404);
        }
        NodeRef node = new NodeRef((String) runtimeService.getVariable(task.getProcessInstanceId(), ProcessBerkas.BERKAS_VARIABLE));
        return new OpenTask(task, Berkas.read(nodeService, node), sop.step(task.getTaskDefinitionKey()));
    }

    /** @throws RefusalException 403 for someone outside the pool, 409 where someone else holds the task */
    public void claim(OpenTask openTask) {
        requireAvailable(openTask);
        if (openTask.task().getAssignee() == null) {
            setHolder(openTask, currentUser());
        }
    }

    /** @throws RefusalException 403 unless the user holds the task or may give tasks to others */
    public void release(OpenTask openTask) {
        String holder = openTask.task().getAssignee();
        if (holder == null) {
            return;
        }
        if (!holder.equals(currentUser()) && !jabatanRights.mayReassign()) {
            throw new RefusalException("tugas.bukanPemegang", 403);
        }
        reassignAsSystem(openTask, null);
    }

    /** @throws RefusalException 400 for an unknown user, 403 for someone who may not, 409 where the user is not in the step's group */
    public void reassign(OpenTask openTask, String newHolder) {
        if (!jabatanRights.mayReassign()) {
            throw new RefusalException("alih.ditolak", 403);
        }
        if (!personService.personExists(newHolder)) {
            throw new RefusalException("alih.tidakDikenal", 400, newHolder);
        }
        if (!jabatanRights.isPerformer(newHolder, openTask.berkas(), openTask.step())) {
            throw new RefusalException("alih.bukanAnggota", 409, newHolder);
        }
        reassignAsSystem(openTask, newHolder);
    }

    /** ACS lets only a task's owner, pool and initiator change it; who may give it to others has been checked. */
    private void reassignAsSystem(OpenTask openTask, String newHolder) {
        AuthenticationUtil.runAsSystem(() -> {
            setHolder(openTask, newHolder);
            return null;
        });
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
        requireAvailable(openTask);
        Map<String, Object> taskVariables = new HashMap<>();
        Set<String> knownNames = openTask.step().formTexts().stream().map(FormText::name).collect(Collectors.toSet());
        formTexts.forEach((name, text) -> {
            if (!knownNames.contains(name)) {
                throw new RefusalException("web.medan", 400, name);
            }
            taskVariables.put(StepListener.VARIABLE_PREFIX + name, text);
        });
        if (perMenkoNeeded != null) {
            if (!openTask.step().decisions().contains("perluPerMenko")) {
                throw new RefusalException("web.medan", 400, "perluPerMenko");
            }
            taskVariables.put(StepListener.PERMENKO_NEEDED_VARIABLE, perMenkoNeeded);
        }
        endTask(openTask, JuklakModel.OUTCOME_PROCEED, comment, taskVariables);
    }

    /** Returns the case to the step that drafted what is examined. @throws RefusalException as {@link #complete}, 400 without a note */
    public void returnBerkas(OpenTask openTask, String comment) {
        requireAvailable(openTask);
        endTask(openTask, JuklakModel.OUTCOME_RETURN, comment, new HashMap<>());
    }

    /**
     * The form's values are set on the task itself, as ACS's REST API sets them: that its performer may is known already, and
     * {@code WorkflowService.updateTask} would read the whole task twice over.
     */
    private void endTask(OpenTask openTask, String outcome, String comment, Map<String, Object> taskVariables) {
        taskVariables.put(StepListener.OUTCOME_VARIABLE, outcome);
        taskVariables.put(StepListener.COMMENT_VARIABLE, comment);
        taskService.setVariablesLocal(openTask.task().getId(), taskVariables);
        workflowService.endTask(ProcessBerkas.ENGINE_PREFIX + openTask.task().getId(), null);
    }

    private void setHolder(OpenTask openTask, String holder) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_OWNER, holder);
        workflowService.updateTask(ProcessBerkas.ENGINE_PREFIX + openTask.task().getId(), properties, null, null);
    }

    /** @throws RefusalException 403 for someone who does not perform the step, 409 where someone else holds the task */
    void requireAvailable(OpenTask openTask) {
        try {
            jabatanRights.requirePerformer(currentUser(), openTask.berkas(), openTask.step());
        } catch (RefusalException refusal) {
            refusalLog.record(openTask.berkas().node(),
                    BerkasLog.Event.byCurrentUser("tolak", openTask.step().id(), null, openTask.task().getId())
                            .with(refusal.code(), refusal.getMessage(), null));
            throw refusal;
        }
        String holder = openTask.task().getAssignee();
        if (holder != null && !holder.equals(currentUser())) {
            throw new RefusalException("tugas.dipegang", 409, holder);
        }
    }

    private static String currentUser() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }
}
