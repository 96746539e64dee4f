package id.juklak.embedded.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.activiti.engine.ActivitiException;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.impl.context.Context;
import org.activiti.engine.impl.identity.Authentication;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/**
 * ACS's workflow service. Every call is one command of the engine; who may call what is checked before, on the public bean
 * ({@link WorkflowAccess}).
 */
public final class WorkflowServiceImpl implements WorkflowService {

    private final Engine engine;
    private final WorkflowObjects objects;
    private final WorkflowReader reader;
    private final TaskProperties properties;
    private final TaskTypes types;
    private final NodeVariables nodes;
    private final Actors actors;
    private final WorkflowPackages packages;
    private final NodeService nodeService;
    private final Repository places;

    WorkflowServiceImpl(Engine engine, WorkflowObjects objects, WorkflowReader reader, TaskProperties properties, TaskTypes types,
            NodeVariables nodes, Actors actors,
            WorkflowPackages packages, NodeService nodeService, Repository places) {
        this.engine = engine;
        this.objects = objects;
        this.reader = reader;
        this.properties = properties;
        this.types = types;
        this.nodes = nodes;
        this.actors = actors;
        this.packages = packages;
        this.nodeService = nodeService;
        this.places = places;
    }

    // -- definitions

    @Override
    public boolean isDefinitionDeployed(NodeRef workflowDefinition) {
        throw new UnsupportedOperationException("process definitions are deployed from the class path");
    }

    @Override
    public boolean isDefinitionDeployed(String engineId, InputStream workflowDefinition, String mimetype) {
        try (InputStream bpmn = workflowDefinition) {
            return engine.latestDefinition(Bpmn.key(bpmn.readAllBytes())) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitions() {
        return engine.run(context -> engine.repository().createProcessDefinitionQuery().latestVersion().list().stream()
                .map(latest -> objects.definition(engine.definition(latest.getId()))).toList());
    }

    @Override
    public WorkflowDefinition getDefinitionById(String workflowDefinitionId) {
        return engine.run(context -> objects.definition(engine.definition(WorkflowIds.local(workflowDefinitionId))));
    }

    @Override
    public WorkflowDefinition getDefinitionByName(String workflowName) {
        return engine.run(context -> {
            ProcessDefinitionEntity latest = engine.latestDefinition(WorkflowIds.local(workflowName));
            return latest == null ? null : objects.definition(latest);
        });
    }

    // -- processes

    @Override
    public WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        String definitionId = WorkflowIds.local(workflowDefinitionId);
        try {
            Authentication.setAuthenticatedUserId(user);
            WorkflowPath path = engine.runApart(context -> start(definitionId, parameters == null ? Map.of() : parameters, user));
            if (path.isActive() && parameters != null && parameters.containsKey(WorkflowModel.ASSOC_PACKAGE)) {
                packages.assign(path.getInstance());
            }
            return path;
        } catch (ActivitiException e) {
            throw new WorkflowException("Failed to start workflow " + workflowDefinitionId, e);
        }
    }

    private WorkflowPath start(String definitionId, Map<QName, Serializable> parameters, String user) {
        ProcessDefinitionEntity definition = engine.definition(definitionId);
        ExecutionEntity instance = (ExecutionEntity) engine.runtime().startProcessInstanceById(definitionId,
                startVariables(definition, parameters, user));
        if (instance.isEnded()) {
            return reader.endedPath(instance.getId());
        }
        if (types.type(TaskTypes.startFormKey(definition), true).getDefaultAspectNames().contains(WorkflowModel.ASPECT_END_AUTOMATICALLY)) {
            completeStart(instance.getId());
        }
        return reader.path(instance);
    }

    /** What a process begins with: the start form's values and defaults, who starts it, and what ACS puts into every process. */
    public Map<String, Object> startVariables(ProcessDefinitionEntity definition, Map<QName, Serializable> parameters, String user) {
        TaskType type = types.fullType(TaskTypes.startFormKey(definition), true);
        Map<QName, Serializable> values = new HashMap<>();
        type.properties().forEach((name, declared) -> {
            if (declared.getDefaultValue() != null) {
                values.put(name, declared.getDefaultValue());
            }
        });
        values.putAll(parameters);
        Map<String, Object> variables = properties.variables(type, values);
        variables.put(WorkflowConstants.PROP_CANCELLED, Boolean.FALSE);
        variables.put(WorkflowConstants.PROP_COMPANY_HOME, nodes.convertNode(places.getCompanyHome()));
        NodeRef initiator = user == null ? null : actors.node(user);
        if (initiator != null) {
            variables.put(WorkflowConstants.PROP_INITIATOR, nodes.convertNode(initiator));
            NodeRef home = actors.homeFolder(initiator);
            if (home != null) {
                variables.put(WorkflowConstants.PROP_INITIATOR_HOME, nodes.convertNode(home));
            }
        }
        return variables;
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId) {
        return engine.run(context -> reader.instances(
                engine.history().createHistoricProcessInstanceQuery().processDefinitionId(WorkflowIds.local(workflowDefinitionId))
                        .unfinished().list()));
    }

    @Override
    public WorkflowInstance getWorkflowById(String workflowId) {
        return engine.run(context -> reader.instance(reader.process(WorkflowIds.local(workflowId))));
    }

    @Override
    public List<WorkflowPath> getWorkflowPaths(String workflowId) {
        String id = WorkflowIds.local(workflowId);
        return engine.run(context -> {
            List<WorkflowPath> paths = new ArrayList<>();
            engine.runtime().createExecutionQuery().processInstanceId(id).list()
                    .forEach(execution -> paths.add(reader.path((ExecutionEntity) execution)));
            return paths;
        });
    }

    @Override
    public WorkflowInstance cancelWorkflow(String workflowId) {
        String id = WorkflowIds.local(workflowId);
        try {
            WorkflowInstance cancelled = engine.run(context -> {
                if (engine.runtime().createProcessInstanceQuery().processInstanceId(id).singleResult() == null) {
                    throw new WorkflowException(
                            "Workflow instance with id " + workflowId + " cannot be cancelled: there is none that runs");
                }
                engine.runtime().deleteProcessInstance(id, WorkflowConstants.PROP_CANCELLED);
                return reader.instance(reader.process(id));
            });
            engine.history().deleteHistoricProcessInstance(id);
            packages.delete(cancelled.getWorkflowPackage());
            return cancelled;
        } catch (ActivitiException e) {
            throw new WorkflowException("Failed to cancel workflow " + workflowId, e);
        }
    }

    @Override
    public WorkflowInstance deleteWorkflow(String workflowId) {
        String id = WorkflowIds.local(workflowId);
        WorkflowInstance deleted = engine.run(context -> {
            HistoricProcessInstance process = reader.process(id);
            if (process == null) {
                throw new WorkflowException("Workflow instance with id " + workflowId + " cannot be deleted: there is none");
            }
            WorkflowInstance instance = reader.instance(process);
            if (process.getEndTime() == null) {
                engine.runtime().deleteProcessInstance(id, "deleted");
            }
            return instance;
        });
        engine.history().deleteHistoricProcessInstance(id);
        packages.delete(deleted.getWorkflowPackage());
        return deleted;
    }

    // -- tasks

    @Override
    public List<WorkflowTask> getTasksForWorkflowPath(String pathId) {
        String id = WorkflowIds.local(pathId);
        return engine.run(context -> {
            List<WorkflowTask> tasks = new ArrayList<>();
            ExecutionEntity execution = Context.getCommandContext().getExecutionEntityManager().findExecutionById(id);
            if (execution != null) {
                WorkflowTask start = reader.startTask(execution.getProcessInstanceId());
                if (start != null && start.getState() == WorkflowTaskState.IN_PROGRESS) {
                    tasks.add(start);
                }
            }
            tasks.addAll(reader.active(engine.tasks().createTaskQuery().executionId(id).list()));
            return tasks;
        });
    }

    @Override
    public WorkflowTask getStartTask(String workflowInstanceId) {
        return engine.run(context -> reader.startTask(WorkflowIds.local(workflowInstanceId)));
    }

    @Override
    public WorkflowTask getTaskById(String taskId) {
        String id = WorkflowIds.local(taskId);
        return engine.run(context -> {
            if (WorkflowIds.isStartTask(id)) {
                return reader.startTask(id.substring(WorkflowIds.START_TASK.length()));
            }
            TaskEntity active = context.getTaskEntityManager().findTaskById(id);
            if (active != null) {
                return reader.active(active);
            }
            HistoricTaskInstance completed = engine.history().createHistoricTaskInstanceQuery().taskId(id).singleResult();
            return completed == null ? null : reader.completed(completed);
        });
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state) {
        return engine.run(context -> state == WorkflowTaskState.IN_PROGRESS
                ? reader.active(engine.tasks().createTaskQuery().taskAssignee(authority).list())
                : reader.completed(engine.history().createHistoricTaskInstanceQuery().taskAssignee(authority).finished().list()));
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority) {
        return engine.run(context -> {
            Map<String, Task> pooled = new LinkedHashMap<>();
            Collection<String> groups = new ArrayList<>(
                    Actors.isGroup(authority) ? actors.groupsOf(authority) : actors.authoritiesOf(authority));
            if (Actors.isGroup(authority)) {
                groups.add(authority);
            } else {
                engine.tasks().createTaskQuery().taskCandidateUser(authority).list().forEach(task -> pooled.put(task.getId(), task));
            }
            if (!groups.isEmpty()) {
                engine.tasks().createTaskQuery().taskUnassigned().taskCandidateGroupIn(new ArrayList<>(groups)).list()
                        .forEach(task -> pooled.put(task.getId(), task));
            }
            return reader.active(new ArrayList<>(pooled.values()));
        });
    }

    @Override
    public List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession) {
        return engine.run(context -> TaskQueries.run(query, engine, reader));
    }

    @Override
    public WorkflowTask updateTask(String taskId, Map<QName, Serializable> changes, Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        String id = WorkflowIds.local(taskId);
        if (WorkflowIds.isStartTask(id)) {
            throw new WorkflowException("Unable to update start task " + taskId);
        }
        if ((add != null && !add.isEmpty()) || (remove != null && !remove.isEmpty())) {
            throw new UnsupportedOperationException("associations of tasks are set as properties");
        }
        try {
            return engine.run(context -> {
                TaskEntity task = context.getTaskEntityManager().findTaskById(id);
                if (task == null) {
                    throw new WorkflowException("Unable to update task " + taskId + ": there is none that is active");
                }
                write(task, changes);
                return reader.active(task);
            });
        } catch (ActivitiException e) {
            throw new WorkflowException("Failed to update task " + taskId, e);
        }
    }

    private void write(TaskEntity task, Map<QName, Serializable> changes) {
        properties.write(task, types.fullType(objects.formKey(task), false), changes);
    }

    @Override
    public WorkflowTask endTask(String taskId, String transitionId) {
        String id = WorkflowIds.local(taskId);
        return engine.run(context -> {
            if (WorkflowIds.isStartTask(id)) {
                String process = id.substring(WorkflowIds.START_TASK.length());
                completeStart(process);
                return reader.startTask(process);
            }
            TaskEntity task = context.getTaskEntityManager().findTaskById(id);
            if (task == null) {
                throw new WorkflowException("Unable to end task " + taskId + ": there is none that is active");
            }
            String user = AuthenticationUtil.getFullyAuthenticatedUser();
            if (!user.equals(task.getAssignee())) {
                task.setAssignee(user, true, true);
            }
            write(task, outcome(task, transitionId));
            WorkflowTask before = reader.active(task);
            engine.tasks().complete(id);
            return context.getException() != null ? null : reader.completed(before, () -> getTaskById(taskId).getProperties());
        });
    }

    /** Does several things with what the engine reads for the first of them kept for the next, and writes at the end. */
    <T> T inOneCommand(Supplier<T> work) {
        return engine.run(context -> work.get());
    }

    /** The transition goes into the property that the task names for it; without one only the default transition exists. */
    private Map<QName, Serializable> outcome(TaskEntity task, String transitionId) {
        boolean standard = transitionId == null || WorkflowObjects.DEFAULT_TRANSITION.equals(transitionId);
        TaskType type = types.fullType(objects.formKey(task), false);
        QName name = (QName) properties.value(task, type, WorkflowModel.PROP_OUTCOME_PROPERTY_NAME);
        Map<QName, Serializable> outcome = new HashMap<>();
        String value = WorkflowObjects.DEFAULT_TRANSITION;
        if (name == null && !standard) {
            throw new WorkflowException("Transition '" + transitionId + "' of task " + WorkflowIds.global(task.getId())
                    + " is invalid: only '" + value + "' is supported");
        } else if (!standard) {
            value = transitionId;
            outcome.put(name, transitionId);
        } else if (name != null && properties.value(task, type, name) != null) {
            value = properties.value(task, type, name).toString();
        }
        outcome.put(WorkflowModel.PROP_OUTCOME, value);
        return outcome;
    }

    /** What ACS's REST API does at a completion: the outcome property's value becomes the outcome. */
    public void completeAsIs(String taskId, Map<String, Object> global) {
        engine.run(context -> {
            write(context.getTaskEntityManager().findTaskById(taskId), outcome(context.getTaskEntityManager().findTaskById(taskId), null));
            engine.tasks().complete(taskId, global);
            return null;
        });
    }

    public void completeStart(String processId) {
        if (engine.runtime().getVariable(processId, WorkflowObjects.START_TASK_COMPLETED) == null) {
            engine.runtime().setVariable(processId, WorkflowObjects.START_TASK_COMPLETED, new Date());
        }
    }

    // -- what a user may do with a task

    @Override
    public boolean isTaskEditable(WorkflowTask task, String username) {
        return isTaskEditable(task, username, true);
    }

    @Override
    public boolean isTaskEditable(WorkflowTask task, String username, boolean refreshTask) {
        return may(task, refreshTask, now -> isOwnerOrInitiator(now, username) || owner(now) == null && isInPool(now, username));
    }

    @Override
    public boolean isTaskReassignable(WorkflowTask task, String username) {
        return isTaskReassignable(task, username, true);
    }

    @Override
    public boolean isTaskReassignable(WorkflowTask task, String username, boolean refreshTask) {
        return may(task, refreshTask,
                now -> owner(now) != null && !Boolean.FALSE.equals(now.getProperties().get(WorkflowModel.PROP_REASSIGNABLE))
                        && isOwnerOrInitiator(now, username));
    }

    @Override
    public boolean isTaskClaimable(WorkflowTask task, String username) {
        return isTaskClaimable(task, username, true);
    }

    @Override
    public boolean isTaskClaimable(WorkflowTask task, String username, boolean refreshTask) {
        return may(task, refreshTask, now -> owner(now) == null && isInPool(now, username));
    }

    @Override
    public boolean isTaskReleasable(WorkflowTask task, String username) {
        return isTaskReleasable(task, username, true);
    }

    @Override
    public boolean isTaskReleasable(WorkflowTask task, String username, boolean refreshTask) {
        return may(task, refreshTask, now -> owner(now) != null && !pool(now).isEmpty() && isOwnerOrInitiator(now, username));
    }

    private boolean may(WorkflowTask task, boolean refresh, Predicate<WorkflowTask> rule) {
        WorkflowTask now = refresh ? getTaskById(task.getId()) : task;
        return now != null && now.getState() == WorkflowTaskState.IN_PROGRESS && rule.test(now);
    }

    private static String owner(WorkflowTask task) {
        return (String) task.getProperties().get(ContentModel.PROP_OWNER);
    }

    private boolean isOwnerOrInitiator(WorkflowTask task, String user) {
        NodeRef initiator = task.getPath().getInstance().getInitiator();
        return user.equals(owner(task)) || initiator != null && user.equals(actors.userName(initiator));
    }

    List<String> pool(WorkflowTask task) {
        String id = WorkflowIds.local(task.getId());
        return engine.pools(List.of(id)).getOrDefault(id, List.of());
    }

    boolean isInPool(WorkflowTask task, String user) {
        List<String> pool = pool(task);
        return pool.contains(user) || actors.authoritiesOf(user).stream().anyMatch(pool::contains);
    }

    // -- packages

    @Override
    public NodeRef createPackage(NodeRef container) {
        return packages.create(container);
    }

    @Override
    public List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active) {
        return engine.run(context -> packages.workflowIds(packageItem).stream().map(this::getWorkflowById)
                .filter(instance -> instance != null && instance.isActive() == active).toList());
    }

    @Override
    public List<NodeRef> getPackageContents(String taskId) {
        WorkflowTask task = getTaskById(taskId);
        NodeRef container = task == null ? null : task.getPath().getInstance().getWorkflowPackage();
        return container == null ? List.of() : getPackageContents(container);
    }

    @Override
    public List<NodeRef> getPackageContents(NodeRef packageRef) {
        return nodeService.getChildAssocs(packageRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef).filter(nodeService::exists).toList();
    }
}
