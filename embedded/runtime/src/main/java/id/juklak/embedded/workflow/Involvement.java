package id.juklak.embedded.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.impl.interceptor.CommandContext;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLink;

/**
 * ACS's rule of whom a task or a process concerns: the holder of the task, its pool (through groups, too) while it is open, and the one who
 * started the process. What is not there concerns everyone: whoever asks for it is told so by the service.
 */
final class Involvement {

    private final Engine engine;
    private final Actors actors;

    Involvement(Engine engine, Actors actors) {
        this.engine = engine;
        this.actors = actors;
    }

    /** @param taskId local id of a task, or of a start task */
    boolean inTask(String taskId, String user) {
        return engine.run(context -> {
            if (WorkflowIds.isStartTask(taskId)) {
                return inProcess(taskId.substring(WorkflowIds.START_TASK.length()), user);
            }
            TaskEntity open = context.getTaskEntityManager().findTaskById(taskId);
            if (open != null) {
                return user.equalsIgnoreCase(open.getAssignee()) || isPooled(open.getIdentityLinks(), user)
                        || hasStarted(context, open.getProcessInstanceId(), user);
            }
            HistoricTaskInstance done = engine.history().createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
            return done == null || user.equalsIgnoreCase(done.getAssignee()) || hasStarted(context, done.getProcessInstanceId(), user);
        });
    }

    /** Whether any task of the process concerns the user. */
    boolean inProcess(String processId, String user) {
        return engine.run(context -> {
            if (process(context, processId) == null || hasStarted(context, processId, user)) {
                return true;
            }
            List<HistoricTaskInstance> tasks = engine.history().createHistoricTaskInstanceQuery().processInstanceId(processId).list();
            return tasks.stream().anyMatch(task -> user.equalsIgnoreCase(task.getAssignee())
                    || task.getEndTime() == null && isPooled(engine.tasks().getIdentityLinksForTask(task.getId()), user));
        });
    }

    private boolean isPooled(Collection<? extends IdentityLink> links, String user) {
        List<String> pool = TaskProperties.pool(links);
        Set<String> authorities = actors.authoritiesOf(user);
        return pool.contains(user) || pool.stream().anyMatch(authorities::contains);
    }

    private static boolean hasStarted(CommandContext context, String processId, String user) {
        HistoricProcessInstance process = process(context, processId);
        return process != null && user.equals(process.getStartUserId());
    }

    private static HistoricProcessInstance process(CommandContext context, String processId) {
        return context.getHistoricProcessInstanceEntityManager().findHistoricProcessInstance(processId);
    }
}
