package id.juklak.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.activiti.engine.history.HistoricActivityInstance;
import org.activiti.engine.history.HistoricDetail;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.history.HistoricVariableInstance;
import org.activiti.engine.history.HistoricVariableUpdate;
import org.activiti.engine.impl.context.Context;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.impl.persistence.entity.VariableInstance;
import org.activiti.engine.impl.task.TaskDefinition;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskInfo;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/**
 * Reads tasks and processes of the engine as ACS's workflow objects; a list costs a fixed number of queries, whatever its length. Call it
 * within a command.
 */
final class WorkflowReader {

    /** Rows whose details are asked for in one statement. */
    private static final int BATCH = 500;

    private final Engine engine;
    private final WorkflowObjects objects;
    private final TaskProperties properties;
    private final TaskTypes types;
    private final VariableNames names;
    private final Actors actors;

    WorkflowReader(Engine engine, WorkflowObjects objects, TaskProperties properties, TaskTypes types, VariableNames names, Actors actors) {
        this.engine = engine;
        this.objects = objects;
        this.properties = properties;
        this.types = types;
        this.names = names;
        this.actors = actors;
    }

    // active tasks

    /** A task that this command has loaded, with whatever the command has changed in it. */
    WorkflowTask active(TaskEntity task) {
        ExecutionEntity execution = task.getExecution();
        Map<String, Object> inherited = execution.getVariables();
        ExecutionEntity process = execution.getProcessInstance();
        Map<String, Object> variables = process == execution ? inherited : process.getVariables();
        return active(task, task.getVariablesLocal(), inherited, variables, TaskProperties.pool(task.getIdentityLinks()),
                process(process.getId()));
    }

    List<WorkflowTask> active(List<? extends Task> tasks) {
        List<WorkflowTask> read = new ArrayList<>(tasks.size());
        for (int from = 0; from < tasks.size(); from += BATCH) {
            List<? extends Task> batch = tasks.subList(from, Math.min(from + BATCH, tasks.size()));
            Set<String> ids = batch.stream().map(Task::getId).collect(Collectors.toSet());
            Set<String> executions = new HashSet<>();
            batch.forEach(task -> executions.addAll(List.of(task.getExecutionId(), task.getProcessInstanceId())));
            Map<String, Map<String, Object>> local = new HashMap<>();
            for (VariableInstance variable : engine.tasks().getVariableInstancesLocalByTaskIds(ids)) {
                local.computeIfAbsent(variable.getTaskId(), task -> new HashMap<>()).put(variable.getName(), variable.getValue());
            }
            Map<String, Map<String, Object>> inherited = new HashMap<>();
            for (VariableInstance variable : engine.runtime().getVariableInstancesByExecutionIds(executions)) {
                inherited.computeIfAbsent(variable.getExecutionId(), execution -> new HashMap<>()).put(variable.getName(),
                        variable.getValue());
            }
            Map<String, List<String>> pools = engine.pools(ids);
            Map<String, HistoricProcessInstance> processes = processes(batch);
            for (Task task : batch) {
                Map<String, Object> ofProcess = inherited.getOrDefault(task.getProcessInstanceId(), Map.of());
                Map<String, Object> ofExecution = ofProcess;
                if (!task.getExecutionId().equals(task.getProcessInstanceId())) {
                    ofExecution = new HashMap<>(ofProcess);
                    ofExecution.putAll(inherited.getOrDefault(task.getExecutionId(), Map.of()));
                }
                read.add(active(task, local.getOrDefault(task.getId(), Map.of()), ofExecution, ofProcess,
                        pools.getOrDefault(task.getId(), List.of()), processes.get(task.getProcessInstanceId())));
            }
        }
        return read;
    }

    private WorkflowTask active(Task task, Map<String, Object> local, Map<String, Object> inherited, Map<String, Object> ofProcess,
            List<String> pool,
            HistoricProcessInstance process) {
        ProcessDefinitionEntity definition = engine.definition(task.getProcessDefinitionId());
        WorkflowTaskDefinition taskDefinition = objects.taskDefinition(definition, task.getTaskDefinitionKey(), task.getFormKey());
        WorkflowInstance instance = objects.instance(process, objects.definition(definition), ofProcess);
        WorkflowPath path = objects.path(task.getExecutionId(), instance, taskDefinition.getNode(), true);
        TaskSnapshot snapshot = TaskSnapshot.of(task);
        TaskType type = types.fullType(task.getFormKey(), false);
        return objects.task(task.getId(), taskDefinition, definition.getKey(), task.getName(), task.getDescription(),
                WorkflowTaskState.IN_PROGRESS, path,
                () -> properties.read(snapshot, null, type, local, inherited, pool));
    }

    // completed tasks

    /** The task that has just been completed; its properties are read when someone asks for them. */
    WorkflowTask completed(WorkflowTask before, Supplier<Map<QName, Serializable>> read) {
        return objects.completed(before, read);
    }

    /** @return null when the task's process was cancelled or deleted and forgotten */
    WorkflowTask completed(HistoricTaskInstance task) {
        return WorkflowObjects.first(completed(List.of(task)));
    }

    List<WorkflowTask> completed(List<? extends HistoricTaskInstance> tasks) {
        List<WorkflowTask> read = new ArrayList<>(tasks.size());
        for (int from = 0; from < tasks.size(); from += BATCH) {
            List<? extends HistoricTaskInstance> batch = tasks.subList(from, Math.min(from + BATCH, tasks.size()));
            Set<String> ids = batch.stream().map(TaskInfo::getId).collect(Collectors.toSet());
            Map<String, Map<String, Object>> local = new HashMap<>();
            for (HistoricVariableInstance variable : engine.history().createHistoricVariableInstanceQuery().taskIds(ids).list()) {
                local.computeIfAbsent(variable.getTaskId(), task -> new HashMap<>()).put(variable.getVariableName(), variable.getValue());
            }
            Map<String, HistoricProcessInstance> processes = processes(batch);
            Map<String, Map<String, Object>> ofProcesses = historicVariables(processes.keySet());
            for (HistoricTaskInstance task : batch) {
                HistoricProcessInstance process = processes.get(task.getProcessInstanceId());
                if (process != null) {
                    read.add(completed(task, local.getOrDefault(task.getId(), Map.of()),
                            ofProcesses.getOrDefault(process.getId(), Map.of()), process));
                }
            }
        }
        return read;
    }

    private WorkflowTask completed(HistoricTaskInstance task, Map<String, Object> local, Map<String, Object> ofProcess,
            HistoricProcessInstance process) {
        ProcessDefinitionEntity definition = engine.definition(task.getProcessDefinitionId());
        TaskDefinition declared = definition.getTaskDefinitions().get(task.getTaskDefinitionKey());
        String formKey = declared == null ? null : TaskTypes.text(declared.getFormKeyExpression());
        WorkflowTaskDefinition taskDefinition = objects.taskDefinition(definition, task.getTaskDefinitionKey(), formKey);
        WorkflowInstance instance = objects.instance(process, objects.definition(definition), ofProcess);
        ExecutionEntity execution = process.getEndTime() != null
                ? null
                : Context.getCommandContext().getExecutionEntityManager().findExecutionById(task.getExecutionId());
        WorkflowPath path = execution == null || execution.getActivityId() == null
                ? objects.path(task.getExecutionId(), instance, null, false)
                : objects.path(execution.getId(), instance,
                        objects.node(definition, definition.findActivity(execution.getActivityId()), false), true);
        String pool = (String) local.get(TaskProperties.POOL);
        List<String> authorities = pool == null ? List.of() : Arrays.asList(pool.split("\n"));
        TaskType type = types.fullType(formKey, false);
        TaskSnapshot snapshot = TaskSnapshot.of(task);
        return objects.task(task.getId(), taskDefinition, definition.getKey(), task.getName(), task.getDescription(),
                WorkflowTaskState.COMPLETED, path,
                () -> properties.read(snapshot, task.getEndTime(), type, local, ofProcess, authorities));
    }

    // start tasks

    /** The start event as a task, with the values that the process was started with; null without such a process. */
    WorkflowTask startTask(String processId) {
        HistoricProcessInstance process = process(processId);
        if (process == null) {
            return null;
        }
        ProcessDefinitionEntity definition = engine.definition(process.getProcessDefinitionId());
        String formKey = TaskTypes.startFormKey(definition);
        WorkflowTaskDefinition taskDefinition = objects.startTaskDefinition(definition, formKey);
        boolean running = process.getEndTime() == null;
        Map<String, Object> current = historicVariables(Set.of(processId)).getOrDefault(processId, Map.of());
        boolean completed = !running || current.get(WorkflowObjects.START_TASK_COMPLETED) != null;
        WorkflowInstance instance = objects.instance(process, objects.definition(definition), current);
        return objects.task(WorkflowIds.START_TASK + processId, taskDefinition, definition.getKey(), null, null,
                completed ? WorkflowTaskState.COMPLETED : WorkflowTaskState.IN_PROGRESS,
                objects.path(processId, instance, running ? taskDefinition.getNode() : null, running),
                () -> engine.run(context -> startProperties(process, formKey, completed)));
    }

    private Map<QName, Serializable> startProperties(HistoricProcessInstance process, String formKey, boolean completed) {
        Map<String, Object> variables = startVariables(process);
        Map<QName, Serializable> read = properties.declared(types.fullType(formKey, true), variables, Map.of());
        read.put(WorkflowModel.PROP_TASK_ID, WorkflowIds.START_TASK + process.getId());
        read.put(WorkflowModel.PROP_START_DATE, process.getStartTime());
        read.put(WorkflowModel.PROP_DUE_DATE,
                (Serializable) either(variables, WorkflowModel.PROP_WORKFLOW_DUE_DATE, WorkflowModel.PROP_DUE_DATE));
        read.put(WorkflowModel.PROP_COMPLETION_DATE, process.getStartTime());
        read.put(WorkflowModel.PROP_PRIORITY,
                (Serializable) either(variables, WorkflowModel.PROP_PRIORITY, WorkflowModel.PROP_WORKFLOW_PRIORITY));
        read.put(ContentModel.PROP_CREATED, process.getStartTime());
        if (variables.get(WorkflowConstants.PROP_INITIATOR) instanceof NodeVariable initiator) {
            read.put(ContentModel.PROP_OWNER, actors.userName(initiator.getNodeRef()));
        }
        if (completed) {
            read.put(WorkflowModel.PROP_STATUS, WorkflowConstants.TASK_STATUS_COMPLETED);
            read.put(WorkflowModel.PROP_OUTCOME, WorkflowObjects.DEFAULT_TRANSITION);
        }
        return read;
    }

    private Object either(Map<String, Object> variables, QName first, QName second) {
        Object value = variables.get(names.of(first));
        return value == null ? variables.get(names.of(second)) : value;
    }

    /** The variables as the start event set them, whatever became of them since. */
    private Map<String, Object> startVariables(HistoricProcessInstance process) {
        HistoricActivityInstance start = process.getStartActivityId() == null
                ? null
                : WorkflowObjects.first(
                        engine.history().createHistoricActivityInstanceQuery().processInstanceId(process.getId())
                                .activityId(process.getStartActivityId()).list());
        Map<String, Object> variables = new HashMap<>();
        if (start != null) {
            for (HistoricDetail detail : engine.history().createHistoricDetailQuery().activityInstanceId(start.getId()).variableUpdates()
                    .orderByTime().asc().list()) {
                HistoricVariableUpdate update = (HistoricVariableUpdate) detail;
                variables.put(update.getVariableName(), update.getValue());
            }
        }
        return variables;
    }

    // processes

    /** Running or ended; null when unknown. */
    HistoricProcessInstance process(String processId) {
        return Context.getCommandContext().getHistoricProcessInstanceEntityManager().findHistoricProcessInstance(processId);
    }

    private Map<String, HistoricProcessInstance> processes(Collection<? extends TaskInfo> tasks) {
        Set<String> ids = tasks.stream().map(TaskInfo::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, HistoricProcessInstance> processes = new HashMap<>();
        for (HistoricProcessInstance process : engine.history().createHistoricProcessInstanceQuery().processInstanceIds(ids).list()) {
            processes.put(process.getId(), process);
        }
        return processes;
    }

    WorkflowInstance instance(HistoricProcessInstance process) {
        return process == null ? null : WorkflowObjects.first(instances(List.of(process)));
    }

    List<WorkflowInstance> instances(List<HistoricProcessInstance> processes) {
        List<WorkflowInstance> read = new ArrayList<>(processes.size());
        for (int from = 0; from < processes.size(); from += BATCH) {
            List<HistoricProcessInstance> batch = processes.subList(from, Math.min(from + BATCH, processes.size()));
            Map<String, Map<String, Object>> variables = historicVariables(
                    batch.stream().map(HistoricProcessInstance::getId).collect(Collectors.toSet()));
            for (HistoricProcessInstance process : batch) {
                ProcessDefinitionEntity definition = engine.definition(process.getProcessDefinitionId());
                read.add(objects.instance(process, objects.definition(definition), variables.getOrDefault(process.getId(), Map.of())));
            }
        }
        return read;
    }

    /** The last known values of the processes' own variables. */
    private Map<String, Map<String, Object>> historicVariables(Set<String> processIds) {
        Map<String, Map<String, Object>> variables = new HashMap<>();
        if (!processIds.isEmpty()) {
            for (HistoricVariableInstance variable : engine.history().createHistoricVariableInstanceQuery().executionIds(processIds)
                    .excludeTaskVariables().list()) {
                variables.computeIfAbsent(variable.getProcessInstanceId(), process -> new HashMap<>())
                        .put(variable.getVariableName(), variable.getValue());
            }
        }
        return variables;
    }

    // paths

    WorkflowPath path(ExecutionEntity execution) {
        ExecutionEntity process = execution.getProcessInstance();
        ProcessDefinitionEntity definition = engine.definition(execution.getProcessDefinitionId());
        WorkflowInstance instance = objects.instance(process(process.getId()), objects.definition(definition), process.getVariables());
        String activity = execution.getActivityId();
        if (activity == null) {
            List<String> active = execution.findActiveActivityIds();
            activity = active.isEmpty() ? null : active.get(0);
        }
        return objects.path(execution.getId(), instance,
                activity == null ? null : objects.node(definition, definition.findActivity(activity), false),
                !execution.isEnded());
    }

    /** The path of a process that has ended; null when it is forgotten. */
    WorkflowPath endedPath(String processId) {
        HistoricProcessInstance process = process(processId);
        return process == null ? null : objects.path(processId, instance(process), null, false);
    }
}
