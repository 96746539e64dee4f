package org.alfresco.service.cmr.workflow;

/** Where a process stands. */
public class WorkflowPath {

    private final WorkflowInstance instance;
    private final boolean active;

    public WorkflowPath(String id, WorkflowInstance instance, WorkflowNode node, boolean active) {
        this.instance = instance;
        this.active = active;
    }

    public WorkflowInstance getInstance() {
        return instance;
    }

    public boolean isActive() {
        return active;
    }
}
