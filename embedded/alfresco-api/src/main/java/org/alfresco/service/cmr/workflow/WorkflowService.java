package org.alfresco.service.cmr.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Processes and tasks. */
public interface WorkflowService {

    boolean isDefinitionDeployed(NodeRef workflowDefinition);

    boolean isDefinitionDeployed(String engineId, InputStream workflowDefinition, String mimetype);

    List<WorkflowDefinition> getAllDefinitions();

    WorkflowDefinition getDefinitionById(String workflowDefinitionId);

    WorkflowDefinition getDefinitionByName(String workflowName);

    WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters);

    List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId);

    WorkflowInstance getWorkflowById(String workflowId);

    List<WorkflowPath> getWorkflowPaths(String workflowId);

    WorkflowInstance cancelWorkflow(String workflowId);

    WorkflowInstance deleteWorkflow(String workflowId);

    List<WorkflowTask> getTasksForWorkflowPath(String pathId);

    WorkflowTask getStartTask(String workflowInstanceId);

    WorkflowTask getTaskById(String taskId);

    List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state);

    List<WorkflowTask> getPooledTasks(String authority);

    List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession);

    WorkflowTask updateTask(String taskId, Map<QName, Serializable> properties, Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove);

    WorkflowTask endTask(String taskId, String transitionId);

    boolean isTaskEditable(WorkflowTask task, String username);

    boolean isTaskEditable(WorkflowTask task, String username, boolean refreshTask);

    boolean isTaskReassignable(WorkflowTask task, String username);

    boolean isTaskReassignable(WorkflowTask task, String username, boolean refreshTask);

    boolean isTaskClaimable(WorkflowTask task, String username);

    boolean isTaskClaimable(WorkflowTask task, String username, boolean refreshTask);

    boolean isTaskReleasable(WorkflowTask task, String username);

    boolean isTaskReleasable(WorkflowTask task, String username, boolean refreshTask);

    NodeRef createPackage(NodeRef container);

    List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active);

    List<NodeRef> getPackageContents(String taskId);

    List<NodeRef> getPackageContents(NodeRef packageRef);
}
