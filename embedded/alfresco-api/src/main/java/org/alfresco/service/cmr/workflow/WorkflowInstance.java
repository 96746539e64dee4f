package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.Date;

import org.alfresco.service.cmr.repository.NodeRef;

/** A process, running or ended. */
public class WorkflowInstance implements Serializable {

    private static final long serialVersionUID = 1L;
    private final String id;
    private final WorkflowDefinition definition;
    private final NodeRef workflowPackage;

    public WorkflowInstance(String id, WorkflowDefinition definition, String description, NodeRef initiator, NodeRef workflowPackage,
            NodeRef context, boolean active, Date startDate, Date endDate) {
        this.id = id;
        this.definition = definition;
        this.workflowPackage = workflowPackage;
    }

    public String getId() {
        return id;
    }

    public WorkflowDefinition getDefinition() {
        return definition;
    }

    public NodeRef getWorkflowPackage() {
        return workflowPackage;
    }
}
