package id.juklak.embedded.action;

import org.alfresco.service.cmr.action.ActionCondition;

/** A condition of an action. */
final class ConditionImpl extends Parameters implements ActionCondition {

    private final String definition;
    private boolean invert;

    ConditionImpl(String definition) {
        this.definition = definition;
    }

    @Override
    public String getActionConditionDefinitionName() {
        return definition;
    }

    @Override
    public void setInvertCondition(boolean invertCondition) {
        invert = invertCondition;
    }

    @Override
    public boolean getInvertCondition() {
        return invert;
    }
}
