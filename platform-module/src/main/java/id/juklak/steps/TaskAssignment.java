package id.juklak.steps;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import org.activiti.engine.ActivitiTaskAlreadyClaimedException;
import org.activiti.engine.TaskService;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Checked;
import id.juklak.acs.Unchecked;
import id.juklak.berkas.JabatanRights;
import id.juklak.model.EngineIds;
import id.juklak.text.RefusalException;

/** Who holds a task: it is taken, given back, and given to someone else. */
public class TaskAssignment {

    private final WorkflowService workflowService;
    private final TaskService taskService;
    private final PersonService personService;
    private final JabatanRights jabatanRights;
    private final TaskAccess taskAccess;

    /** @param workflowService the public one */
    TaskAssignment(Checked<WorkflowService> workflowService, TaskService taskService, Unchecked<PersonService> personService,
            JabatanRights jabatanRights,
            TaskAccess taskAccess) {
        this.workflowService = workflowService.service();
        this.taskService = taskService;
        this.personService = personService.service();
        this.jabatanRights = jabatanRights;
        this.taskAccess = taskAccess;
    }

    /** @throws RefusalException 403 for someone outside the pool, 409 where someone else holds the task */
    public void claim(OpenTask openTask) {
        taskAccess.requireAvailable(openTask);
        try {
            // The engine looks at the task again in the moment of writing; of two at once one is too late.
            taskService.claim(openTask.task().getId(), currentUser());
        } catch (ActivitiTaskAlreadyClaimedException late) {
            throw new RefusalException("tugas.dipegang", 409, late.getTaskAssignee());
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

    private void setHolder(OpenTask openTask, String holder) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_OWNER, holder);
        workflowService.updateTask(EngineIds.inAcs(openTask.task().getId()), properties, null, null);
    }

    private static String currentUser() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }
}
