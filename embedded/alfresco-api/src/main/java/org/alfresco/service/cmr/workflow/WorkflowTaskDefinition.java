package org.alfresco.service.cmr.workflow;

/** What a task is made from. */
public class WorkflowTaskDefinition {

    private WorkflowTaskDefinition() {}
}
