package id.juklak.embedded.workflow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The public workflow service: a transaction for each call, and ACS's rule of who sees and changes a task. That is its owner, its pool
 * (through groups, too) and the process's initiator; an administrator and the system see and change all. Whether a step's completion is
 * right is for the process to say.
 */
final class WorkflowAccess {

    private static final Set<String> CHANGES = Set.of("updateTask", "endTask");
    private static final Set<String> LISTS = Set.of("getAssignedTasks", "getPooledTasks", "getTasksForWorkflowPath", "queryTasks");

    private final WorkflowServiceImpl service;
    private final Actors actors;
    private final TransactionOperations transactions;

    private WorkflowAccess(WorkflowServiceImpl service, Actors actors, TransactionOperations transactions) {
        this.service = service;
        this.actors = actors;
        this.transactions = transactions;
    }

    static WorkflowService guarded(WorkflowServiceImpl service, Actors actors, TransactionOperations transactions) {
        WorkflowAccess access = new WorkflowAccess(service, actors, transactions);
        return (WorkflowService) Proxy.newProxyInstance(WorkflowService.class.getClassLoader(), new Class<?>[]{ WorkflowService.class },
                (proxy, method, args) -> access.call(method, args));
    }

    private Object call(Method method, Object[] args) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(service, args);
        }
        return transactions.execute(status -> {
            String user = AuthenticationUtil.getRunAsUser();
            boolean all = user != null && (AuthenticationUtil.isRunAsUserTheSystemUser() || actors.isAdministrator(user));
            if (!all && CHANGES.contains(method.getName())) {
                // In one command, so that the change finds what the check has read.
                return service.inOneCommand(() -> {
                    require(service.getTaskById((String) args[0]), (String) args[0], user);
                    return invoke(method, args);
                });
            }
            Object result = invoke(method, args);
            return all ? result : visible(method.getName(), args, result, user);
        });
    }

    private Object invoke(Method method, Object[] args) {
        try {
            return method.invoke(service, args);
        } catch (InvocationTargetException e) {
            if (e.getTargetException() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getTargetException();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object visible(String method, Object[] args, Object result, String user) {
        if (LISTS.contains(method)) {
            return ((Collection<?>) result).stream().map(WorkflowTask.class::cast).filter(task -> concerns(task, user)).toList();
        }
        if (method.equals("getTaskById") || method.equals("getStartTask")) {
            require((WorkflowTask) result, (String) args[0], user);
        }
        return result;
    }

    private void require(WorkflowTask task, String id, String user) {
        if (!concerns(task, user)) {
            throw new AccessDeniedException("Accessing task with id='" + id + "' is not allowed for user '" + user + "'");
        }
    }

    private boolean concerns(WorkflowTask task, String user) {
        return task == null || isInvolved(task, user)
                || WorkflowIds.isStartTask(WorkflowIds.local(task.getId())) && isPartOfProcess(task, user);
    }

    private boolean isInvolved(WorkflowTask task, String user) {
        if (user.equalsIgnoreCase((String) task.getProperties().get(ContentModel.PROP_OWNER))) {
            return true;
        }
        NodeRef initiator = task.getPath().getInstance().getInitiator();
        return initiator != null && user.equals(actors.userName(initiator))
                || task.getState() == WorkflowTaskState.IN_PROGRESS && service.isInPool(task, user);
    }

    private boolean isPartOfProcess(WorkflowTask task, String user) {
        WorkflowTaskQuery all = new WorkflowTaskQuery();
        all.setTaskState(null);
        all.setActive(null);
        all.setProcessId(task.getPath().getInstance().getId());
        List<WorkflowTask> tasks = service.queryTasks(all, true);
        return tasks.stream().anyMatch(each -> isInvolved(each, user));
    }
}
