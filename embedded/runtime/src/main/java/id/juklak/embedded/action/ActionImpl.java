package id.juklak.embedded.action;

import java.util.ArrayList;
import java.util.List;

import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.CompositeAction;

/** An action, or a chain of actions under common conditions. */
final class ActionImpl extends Parameters implements CompositeAction {

    static final String COMPOSITE = "composite-action";

    private final String definition;
    private final List<Action> actions = new ArrayList<>();
    private final List<ActionCondition> conditions = new ArrayList<>();

    ActionImpl(String definition) {
        this.definition = definition;
    }

    @Override
    public String getActionDefinitionName() {
        return definition;
    }

    @Override
    public void setDescription(String description) {
        // Share shows it; nobody here asks for it.
    }

    @Override
    public boolean getExecuteAsychronously() {
        return false;
    }

    @Override
    public List<ActionCondition> getActionConditions() {
        return conditions;
    }

    @Override
    public void addActionCondition(ActionCondition actionCondition) {
        conditions.add(actionCondition);
    }

    @Override
    public boolean hasActions() {
        return !actions.isEmpty();
    }

    @Override
    public void addAction(Action action) {
        actions.add(action);
    }

    @Override
    public List<Action> getActions() {
        return actions;
    }
}
