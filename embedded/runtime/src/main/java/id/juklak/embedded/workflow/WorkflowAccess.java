package id.juklak.embedded.workflow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The public workflow service: a transaction for each call, and ACS's rule of who sees and changes a task. That is whoever it concerns
 * ({@link Involvement}); an administrator and the system see and change all. Whether a step's completion is right is for the process to
 * say.
 */
final class WorkflowAccess {

    private static final Set<String> CHANGES = Set.of("updateTask", "endTask");

    private final WorkflowServiceImpl service;
    private final Involvement involvement;
    private final Actors actors;
    private final TransactionOperations transactions;

    private WorkflowAccess(WorkflowServiceImpl service, Involvement involvement, Actors actors, TransactionOperations transactions) {
        this.service = service;
        this.involvement = involvement;
        this.actors = actors;
        this.transactions = transactions;
    }

    static WorkflowService guarded(WorkflowServiceImpl service, Involvement involvement, Actors actors,
            TransactionOperations transactions) {
        WorkflowAccess access = new WorkflowAccess(service, involvement, actors, transactions);
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
            if (all) {
                return invoke(method, args);
            }
            if (CHANGES.contains(method.getName())) {
                // In one command, so that the change finds what the check has read.
                return service.inOneCommand(() -> {
                    String task = (String) args[0];
                    require(involvement.inTask(WorkflowIds.local(task), user), task, user);
                    return invoke(method, args);
                });
            }
            if (method.getName().equals("getStartTask")) {
                String process = (String) args[0];
                require(involvement.inProcess(WorkflowIds.local(process), user), process, user);
            }
            return invoke(method, args);
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

    private static void require(boolean involved, String id, String user) {
        if (!involved) {
            throw new AccessDeniedException("Accessing task with id='" + id + "' is not allowed for user '" + user + "'");
        }
    }
}
