package org.alfresco.service.cmr.rule;

import java.io.Serializable;
import java.util.List;

import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;

/** A rule of a folder. */
public class Rule implements Serializable {

    private static final long serialVersionUID = 1L;
    private NodeRef nodeRef;
    private transient Action action;
    private List<String> ruleTypes;
    private String title;
    private String description;
    private boolean appliedToChildren;
    private boolean ruleDisabled;
    private boolean executeAsynchronously;

    public Rule() {}

    public Rule(NodeRef nodeRef) {
        this.nodeRef = nodeRef;
    }

    public void setNodeRef(NodeRef nodeRef) {
        this.nodeRef = nodeRef;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public boolean isAppliedToChildren() {
        return appliedToChildren;
    }

    public void applyToChildren(boolean isAppliedToChildren) {
        appliedToChildren = isAppliedToChildren;
    }

    public void setRuleTypes(List<String> ruleTypes) {
        this.ruleTypes = ruleTypes;
    }

    public List<String> getRuleTypes() {
        return ruleTypes;
    }

    public void setAction(Action action) {
        this.action = action;
    }

    public Action getAction() {
        return action;
    }

    public void setExecuteAsynchronously(boolean isAsynchronous) {
        executeAsynchronously = isAsynchronous;
    }

    public boolean getExecuteAsynchronously() {
        return executeAsynchronously;
    }

    public boolean getRuleDisabled() {
        return ruleDisabled;
    }

    public void setRuleDisabled(boolean ruleDisabled) {
        this.ruleDisabled = ruleDisabled;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitle() {
        return title;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getDescription() {
        return description;
    }
}
