package org.alfresco.service.cmr.action;

import java.io.Serializable;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;

/** Actions on nodes. */
public interface ActionService {

    Action createAction(String name);

    Action createAction(String name, Map<String, Serializable> params);

    CompositeAction createCompositeAction();

    ActionCondition createActionCondition(String name);

    void executeAction(Action action, NodeRef actionedUponNodeRef, boolean checkConditions, boolean executeAsynchronously);
}
