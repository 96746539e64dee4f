package org.alfresco.service.cmr.workflow;

/** A node of a process. */
public class WorkflowNode {

    private final String name;
    private final String title;
    private final String description;
    private final String type;
    private final boolean isTaskNode;
    private final WorkflowTransition[] transitions;

    public WorkflowNode(String name, String title, String description, String type, boolean isTaskNode, WorkflowTransition... transitions) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.type = type;
        this.isTaskNode = isTaskNode;
        this.transitions = transitions;
    }

    public String getName() {
        return name;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public String getType() {
        return type;
    }

    public boolean isTaskNode() {
        return isTaskNode;
    }

    public WorkflowTransition[] getTransitions() {
        return transitions;
    }
}
