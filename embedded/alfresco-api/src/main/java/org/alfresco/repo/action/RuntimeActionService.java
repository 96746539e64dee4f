package org.alfresco.repo.action;

import org.alfresco.repo.action.executer.ActionExecuter;

/** Where actions register themselves. */
public interface RuntimeActionService {

    void registerActionExecuter(ActionExecuter actionExecuter);
}
