package org.alfresco.repo.action.executer;

import org.alfresco.repo.action.ParameterizedItemAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

/** The base of an action: {@link #executeImpl} does it. */
public abstract class ActionExecuterAbstractBase extends ParameterizedItemAbstractBase implements ActionExecuter {

    protected boolean publicAction = true;

    public void init() {
        runtimeActionService.registerActionExecuter(this);
    }

    /** Whether people may choose the action in a rule. */
    public void setPublicAction(boolean publicAction) {
        this.publicAction = publicAction;
    }

    @Override
    public ActionDefinition getActionDefinition() {
        return () -> name;
    }

    @Override
    public void execute(Action action, NodeRef actionedUponNodeRef) {
        executeImpl(action, actionedUponNodeRef);
    }

    protected abstract void executeImpl(Action action, NodeRef actionedUponNodeRef);
}
