package id.juklak.embedded.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.activiti.engine.history.HistoricTaskInstanceQuery;
import org.activiti.engine.task.TaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** Answers a {@link WorkflowTaskQuery}: what the engine's queries know they filter, the rest is filtered on the tasks that were read. */
final class TaskQueries {

    private TaskQueries() {}

    static List<WorkflowTask> run(WorkflowTaskQuery query, Engine engine, WorkflowReader reader) {
        List<WorkflowTask> found = new ArrayList<>();
        if (query.getTaskState() != WorkflowTaskState.COMPLETED && !Boolean.FALSE.equals(query.isActive())) {
            found.addAll(reader.active(active(query, engine).list()));
        }
        if (query.getTaskState() != WorkflowTaskState.IN_PROGRESS) {
            found.addAll(reader.completed(completed(query, engine).list()));
        }
        Stream<WorkflowTask> wanted = found.stream()
                .filter(task -> query.getTaskName() == null || Objects.equals(type(task), query.getTaskName()))
                .filter(task -> has(task, query.getTaskCustomProps()));
        return (query.getLimit() > 0 ? wanted.limit(query.getLimit()) : wanted).toList();
    }

    private static QName type(WorkflowTask task) {
        return task.getDefinition().getMetadata().getName();
    }

    private static boolean has(WorkflowTask task, Map<QName, Object> values) {
        return values == null
                || values.entrySet().stream().allMatch(value -> Objects.equals(task.getProperties().get(value.getKey()), value.getValue()));
    }

    private static TaskQuery active(WorkflowTaskQuery query, Engine engine) {
        TaskQuery tasks = engine.tasks().createTaskQuery();
        if (query.getTaskId() != null) {
            tasks.taskId(WorkflowIds.local(query.getTaskId()));
        }
        if (query.getActorId() != null) {
            tasks.taskAssignee(query.getActorId());
        }
        if (query.getProcessId() != null) {
            tasks.processInstanceId(WorkflowIds.local(query.getProcessId()));
        }
        if (query.getWorkflowDefinitionName() != null) {
            tasks.processDefinitionKey(WorkflowIds.local(query.getWorkflowDefinitionName()));
        }
        return tasks.orderByTaskId().asc();
    }

    private static HistoricTaskInstanceQuery completed(WorkflowTaskQuery query, Engine engine) {
        HistoricTaskInstanceQuery tasks = engine.history().createHistoricTaskInstanceQuery().finished();
        if (query.getTaskId() != null) {
            tasks.taskId(WorkflowIds.local(query.getTaskId()));
        }
        if (query.getActorId() != null) {
            tasks.taskAssignee(query.getActorId());
        }
        if (query.getProcessId() != null) {
            tasks.processInstanceId(WorkflowIds.local(query.getProcessId()));
        }
        if (query.getWorkflowDefinitionName() != null) {
            tasks.processDefinitionKey(WorkflowIds.local(query.getWorkflowDefinitionName()));
        }
        if (Boolean.TRUE.equals(query.isActive())) {
            tasks.processUnfinished();
        } else if (Boolean.FALSE.equals(query.isActive())) {
            tasks.processFinished();
        }
        return tasks.orderByTaskId().asc();
    }
}
