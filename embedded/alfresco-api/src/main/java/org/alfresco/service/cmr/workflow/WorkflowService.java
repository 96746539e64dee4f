package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Processes and tasks. */
public interface WorkflowService {

    WorkflowDefinition getDefinitionByName(String workflowName);

    WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters);

    WorkflowInstance cancelWorkflow(String workflowId);

    WorkflowTask getStartTask(String workflowInstanceId);

    WorkflowTask updateTask(String taskId, Map<QName, Serializable> properties, Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove);

    WorkflowTask endTask(String taskId, String transitionId);
}
