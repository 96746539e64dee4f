package org.alfresco.service.cmr.action;

import java.util.List;

/** An action to do. */
public interface Action extends ParameterizedItem {

    String getActionDefinitionName();

    void setDescription(String description);

    boolean getExecuteAsychronously();

    List<ActionCondition> getActionConditions();

    void addActionCondition(ActionCondition actionCondition);
}
