package org.alfresco.service.cmr.workflow;

import java.util.Map;

import org.alfresco.service.namespace.QName;

/** Which tasks to find; what is not set does not restrict. */
public class WorkflowTaskQuery {

    /** By what to sort. */
    public enum OrderBy {
        TaskActor_Asc, TaskActor_Desc, TaskCreated_Asc, TaskCreated_Desc, TaskDue_Asc, TaskDue_Desc, TaskId_Asc, TaskId_Desc, TaskName_Asc, TaskName_Desc, TaskState_Asc, TaskState_Desc
    }

    private String taskId;
    private WorkflowTaskState taskState = WorkflowTaskState.IN_PROGRESS;
    private QName taskName;
    private String actorId;
    private Map<QName, Object> taskCustomProps;
    private String processId;
    private QName processName;
    private String workflowDefinitionName;
    private Boolean active = Boolean.TRUE;
    private Map<QName, Object> processCustomProps;
    private OrderBy[] orderBy;
    private int limit = -1;

    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }

    public WorkflowTaskState getTaskState() {
        return taskState;
    }

    public void setTaskState(WorkflowTaskState taskState) {
        this.taskState = taskState;
    }

    public QName getTaskName() {
        return taskName;
    }

    public void setTaskName(QName taskName) {
        this.taskName = taskName;
    }

    public String getActorId() {
        return actorId;
    }

    public void setActorId(String actorId) {
        this.actorId = actorId;
    }

    public Map<QName, Object> getTaskCustomProps() {
        return taskCustomProps;
    }

    public void setTaskCustomProps(Map<QName, Object> taskCustomProps) {
        this.taskCustomProps = taskCustomProps;
    }

    public String getProcessId() {
        return processId;
    }

    public void setProcessId(String processId) {
        this.processId = processId;
    }

    public QName getProcessName() {
        return processName;
    }

    public void setProcessName(QName processName) {
        this.processName = processName;
    }

    public String getWorkflowDefinitionName() {
        return workflowDefinitionName;
    }

    public void setWorkflowDefinitionName(String workflowDefinitionName) {
        this.workflowDefinitionName = workflowDefinitionName;
    }

    public Map<QName, Object> getProcessCustomProps() {
        return processCustomProps;
    }

    public void setProcessCustomProps(Map<QName, Object> processCustomProps) {
        this.processCustomProps = processCustomProps;
    }

    public OrderBy[] getOrderBy() {
        return orderBy;
    }

    public void setOrderBy(OrderBy[] orderBy) {
        this.orderBy = orderBy;
    }

    public int getLimit() {
        return limit;
    }

    public void setLimit(int limit) {
        this.limit = limit;
    }

    public Boolean isActive() {
        return active;
    }

    public void setActive(Boolean active) {
        this.active = active;
    }
}
