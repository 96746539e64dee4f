package org.alfresco.service.cmr.action;

import java.util.List;

/** An action to do. */
public interface Action extends ParameterizedItem {

    String getActionDefinitionName();

    String getTitle();

    void setTitle(String title);

    String getDescription();

    void setDescription(String description);

    boolean getExecuteAsychronously();

    void setExecuteAsynchronously(boolean executeAsynchronously);

    boolean hasActionConditions();

    List<ActionCondition> getActionConditions();

    void addActionCondition(ActionCondition actionCondition);

    void addActionCondition(int index, ActionCondition actionCondition);
}
