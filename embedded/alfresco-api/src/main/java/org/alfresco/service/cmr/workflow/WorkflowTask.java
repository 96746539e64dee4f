package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.Map;

import org.alfresco.service.namespace.QName;

/** A task. */
public class WorkflowTask {

    private final String id;

    public WorkflowTask(String id, WorkflowTaskDefinition definition, String name, String title, String description,
            WorkflowTaskState state, WorkflowPath path, Map<QName, Serializable> properties) {
        this.id = id;
    }

    public String getId() {
        return id;
    }
}
