package id.juklak.embedded.workflow;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.activiti.engine.ActivitiException;
import org.activiti.engine.impl.identity.Authentication;
import org.activiti.engine.impl.interceptor.CommandContext;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.runtime.ProcessInstance;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;

/**
 * ACS's workflow service. Every call is one command of the engine; who may call what is checked before, on the public bean
 * ({@link WorkflowAccess}).
 */
public final class WorkflowServiceImpl implements WorkflowService {

    /** The way out that every task has. */
    private static final String DEFAULT_TRANSITION = "Next";

    private final Engine engine;
    private final VariableNames names;
    private final TaskProperties properties;
    private final TaskTypes types;
    private final NodeVariables nodes;
    private final Actors actors;
    private final WorkflowPackages packages;
    private final Repository places;

    WorkflowServiceImpl(Engine engine, VariableNames names, TaskProperties properties, TaskTypes types, NodeVariables nodes, Actors actors,
            WorkflowPackages packages, Repository places) {
        this.engine = engine;
        this.names = names;
        this.properties = properties;
        this.types = types;
        this.nodes = nodes;
        this.actors = actors;
        this.packages = packages;
        this.places = places;
    }

    // -- definitions

    @Override
    public WorkflowDefinition getDefinitionByName(String workflowName) {
        return engine.run(context -> {
            ProcessDefinitionEntity latest = engine.latestDefinition(WorkflowIds.local(workflowName));
            return latest == null ? null : definition(latest);
        });
    }

    /** What nobody asks a definition for here (titles, start task) it does not tell. */
    private static WorkflowDefinition definition(ProcessDefinitionEntity definition) {
        return new WorkflowDefinition(WorkflowIds.global(definition.getId()), WorkflowIds.global(definition.getKey()),
                Integer.toString(definition.getVersion()), definition.getName(), null, null);
    }

    // -- processes

    @Override
    public WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        String definitionId = WorkflowIds.local(workflowDefinitionId);
        Map<QName, Serializable> wanted = parameters == null ? Map.of() : parameters;
        try {
            Authentication.setAuthenticatedUserId(user);
            ProcessDefinitionEntity definition = engine.definition(definitionId);
            WorkflowPath path = engine.runApart(context -> start(definition, wanted, user));
            if (path.isActive() && wanted.containsKey(WorkflowModel.ASSOC_PACKAGE)) {
                packages.assign(path.getInstance());
            }
            return path;
        } catch (ActivitiException e) {
            throw new WorkflowException("Failed to start workflow " + workflowDefinitionId, e);
        }
    }

    private WorkflowPath start(ProcessDefinitionEntity definition, Map<QName, Serializable> parameters, String user) {
        ExecutionEntity process = (ExecutionEntity) engine.runtime().startProcessInstanceById(definition.getId(),
                startVariables(definition, parameters, user));
        if (!process.isEnded() && types.type(TaskTypes.startFormKey(definition), true).getDefaultAspectNames()
                .contains(WorkflowModel.ASPECT_END_AUTOMATICALLY)) {
            completeStart(process.getId());
        }
        WorkflowInstance instance = instance(process.getId(), definition, process.isEnded() ? null : packageOf(process.getId()));
        return new WorkflowPath(WorkflowIds.global(process.getId()), instance, null, !process.isEnded());
    }

    private NodeRef packageOf(String processId) {
        return engine.runtime().getVariable(processId, names.of(WorkflowModel.ASSOC_PACKAGE)) instanceof NodeVariable folder
                ? folder.getNodeRef()
                : null;
    }

    private static WorkflowInstance instance(String processId, ProcessDefinitionEntity definition, NodeRef folder) {
        return new WorkflowInstance(WorkflowIds.global(processId), definition(definition), null, null, folder, null, true, null, null);
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
    public WorkflowInstance cancelWorkflow(String workflowId) {
        String id = WorkflowIds.local(workflowId);
        try {
            WorkflowInstance cancelled = engine.run(context -> {
                ProcessInstance process = engine.runtime().createProcessInstanceQuery().processInstanceId(id).singleResult();
                if (process == null) {
                    throw new WorkflowException(
                            "Workflow instance with id " + workflowId + " cannot be cancelled: there is none that runs");
                }
                WorkflowInstance running = instance(id, engine.definition(process.getProcessDefinitionId()), packageOf(id));
                engine.runtime().deleteProcessInstance(id, WorkflowConstants.PROP_CANCELLED);
                return running;
            });
            engine.history().deleteHistoricProcessInstance(id);
            packages.delete(cancelled.getWorkflowPackage());
            return cancelled;
        } catch (ActivitiException e) {
            throw new WorkflowException("Failed to cancel workflow " + workflowId, e);
        }
    }

    // -- tasks

    @Override
    public WorkflowTask getStartTask(String workflowInstanceId) {
        String id = WorkflowIds.local(workflowInstanceId);
        boolean known = engine.history().createHistoricProcessInstanceQuery().processInstanceId(id).count() > 0;
        return known ? task(WorkflowIds.global(WorkflowIds.START_TASK + id)) : null;
    }

    /** Whoever gets a task from this service asks it for its id alone; what a task holds is asked of the engine. */
    private static WorkflowTask task(String globalId) {
        return new WorkflowTask(globalId, null, null, null, null, null, null, null);
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
                write(open(context, id, "update"), changes);
                return task(taskId);
            });
        } catch (ActivitiException e) {
            throw new WorkflowException("Failed to update task " + taskId, e);
        }
    }

    private static TaskEntity open(CommandContext context, String id, String what) {
        TaskEntity task = context.getTaskEntityManager().findTaskById(id);
        if (task == null) {
            throw new WorkflowException("Unable to " + what + " task " + WorkflowIds.global(id) + ": there is none that is active");
        }
        return task;
    }

    private void write(TaskEntity task, Map<QName, Serializable> changes) {
        properties.write(task, types.fullType(TaskTypes.formKey(task), false), changes);
    }

    @Override
    public WorkflowTask endTask(String taskId, String transitionId) {
        String id = WorkflowIds.local(taskId);
        return engine.run(context -> {
            if (WorkflowIds.isStartTask(id)) {
                completeStart(id.substring(WorkflowIds.START_TASK.length()));
                return task(taskId);
            }
            TaskEntity task = open(context, id, "end");
            String user = AuthenticationUtil.getFullyAuthenticatedUser();
            if (!user.equals(task.getAssignee())) {
                task.setAssignee(user, true, true);
            }
            write(task, outcome(task, transitionId));
            engine.tasks().complete(id);
            return task(taskId);
        });
    }

    /** Does several things with what the engine reads for the first of them kept for the next, and writes at the end. */
    <T> T inOneCommand(Supplier<T> work) {
        return engine.run(context -> work.get());
    }

    /** The transition goes into the property that the task names for it; without one only the default transition exists. */
    private Map<QName, Serializable> outcome(TaskEntity task, String transitionId) {
        boolean standard = transitionId == null || DEFAULT_TRANSITION.equals(transitionId);
        TaskType type = types.fullType(TaskTypes.formKey(task), false);
        QName name = (QName) properties.value(task, type, WorkflowModel.PROP_OUTCOME_PROPERTY_NAME);
        Map<QName, Serializable> outcome = new HashMap<>();
        String value = DEFAULT_TRANSITION;
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
        if (engine.runtime().getVariable(processId, WorkflowConstants.START_TASK_COMPLETED) == null) {
            engine.runtime().setVariable(processId, WorkflowConstants.START_TASK_COMPLETED, new Date());
        }
    }
}
