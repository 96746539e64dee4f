package org.alfresco.service.cmr.workflow;

import java.io.Serializable;

/** A deployed process definition in one version. */
public class WorkflowDefinition implements Serializable {

    private static final long serialVersionUID = 1L;
    private final String id;
    private final String name;
    private final String version;

    public WorkflowDefinition(String id, String name, String version, String title, String description,
            WorkflowTaskDefinition startTaskDefinition) {
        this.id = id;
        this.name = name;
        this.version = version;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
