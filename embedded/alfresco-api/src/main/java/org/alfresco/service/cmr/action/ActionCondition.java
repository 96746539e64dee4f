package org.alfresco.service.cmr.action;

/** A condition of an action. */
public interface ActionCondition extends ParameterizedItem {

    String getActionConditionDefinitionName();

    void setInvertCondition(boolean invertCondition);

    boolean getInvertCondition();
}
