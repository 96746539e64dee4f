package id.juklak.steps;

import org.activiti.engine.HistoryService;
import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.JabatanRights;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.berkas.RefusalLog;
import id.juklak.model.EngineIds;
import id.juklak.sop.Sop;
import id.juklak.text.RefusalException;

/** Open tasks, and who may work on one. */
public class TaskAccess {

    private final TaskService taskService;
    private final HistoryService historyService;
    private final ProcessBerkas processBerkas;
    private final JabatanRights jabatanRights;
    private final RefusalLog refusalLog;
    private final Sop sop;

    TaskAccess(TaskService taskService, HistoryService historyService, ProcessBerkas processBerkas, JabatanRights jabatanRights,
            RefusalLog refusalLog, Sop sop) {
        this.taskService = taskService;
        this.historyService = historyService;
        this.processBerkas = processBerkas;
        this.jabatanRights = jabatanRights;
        this.refusalLog = refusalLog;
        this.sop = sop;
    }

    /** @throws RefusalException 404 for an unknown task, 409 for one that is done, or whose process and case don't belong together */
    public OpenTask find(String taskId) {
        Task task = taskService.createTaskQuery().taskId(taskId).processDefinitionKey(sop.processKey()).singleResult();
        if (task == null) {
            boolean completed = historyService.createHistoricTaskInstanceQuery().taskId(taskId).processDefinitionKey(sop.processKey())
                    .count() > 0;
            throw completed ? new RefusalException("tugas.selesai", 409) : new RefusalException("web.tidakAda", 404);
        }
        return read(task);
    }

    /** The task of the step at which a case stands. @throws RefusalException 409 where the case no longer runs */
    OpenTask findCurrent(Berkas berkas) {
        Task task = berkas.isRunning()
                ? taskService.createTaskQuery().processInstanceId(EngineIds.inEngine(berkas.processId())).singleResult()
                : null;
        if (task == null) {
            throw new RefusalException("berkas.tidakBerjalan", 409);
        }
        return read(task);
    }

    private OpenTask read(Task task) {
        Berkas berkas = processBerkas.find(task).orElseThrow(() -> new RefusalException("bukanBerkasnya", 409));
        return new OpenTask(task, berkas, sop.step(task.getTaskDefinitionKey()));
    }

    /** @throws RefusalException 403 for someone who does not perform the step, 409 where someone else holds the task */
    void requireAvailable(OpenTask openTask) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        try {
            jabatanRights.requirePerformer(user, openTask.berkas(), openTask.step());
        } catch (RefusalException refusal) {
            refusalLog.record(openTask.berkas().node(),
                    BerkasLog.Event.byCurrentUser(EventKind.REFUSED, openTask.step().id(), null, openTask.task().getId())
                            .with(refusal.code(), refusal.getMessage(), null));
            throw refusal;
        }
        String holder = openTask.task().getAssignee();
        if (holder != null && !holder.equals(user)) {
            throw new RefusalException("tugas.dipegang", 409, holder);
        }
    }
}
