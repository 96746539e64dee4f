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
    private String title;
    private String description;
    private boolean async;

    ActionImpl(String definition) {
        this.definition = definition;
    }

    @Override
    public String getActionDefinitionName() {
        return definition;
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public boolean getExecuteAsychronously() {
        return async;
    }

    @Override
    public void setExecuteAsynchronously(boolean executeAsynchronously) {
        async = executeAsynchronously;
    }

    @Override
    public boolean hasActionConditions() {
        return !conditions.isEmpty();
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
    public void addActionCondition(int index, ActionCondition actionCondition) {
        conditions.add(index, actionCondition);
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
