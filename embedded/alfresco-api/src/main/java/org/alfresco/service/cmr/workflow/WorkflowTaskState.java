package org.alfresco.service.cmr.workflow;

/** States of a task. */
public enum WorkflowTaskState {
    IN_PROGRESS, COMPLETED
}
