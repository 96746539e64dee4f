package org.alfresco.repo.action.executer;

import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

/** Does an action. */
public interface ActionExecuter {

    ActionDefinition getActionDefinition();

    void execute(Action action, NodeRef actionedUponNodeRef);
}
