package org.alfresco.service.cmr.workflow;

/** A node of a process. */
public class WorkflowNode {

    private WorkflowNode() {}
}
