package id.juklak.embedded.action;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.alfresco.repo.action.RuntimeActionService;
import org.alfresco.repo.action.executer.ActionExecuter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Actions by the names of the beans that do them. Only synchronous ones, because the product has no others. */
public final class ActionServiceImpl implements ActionService, RuntimeActionService {

    private final Map<String, ActionExecuter> executers = new ConcurrentHashMap<>();
    private final NodeService nodes;
    private final DictionaryService dictionary;

    ActionServiceImpl(NodeService nodes, DictionaryService dictionary) {
        this.nodes = nodes;
        this.dictionary = dictionary;
    }

    @Override
    public void registerActionExecuter(ActionExecuter actionExecuter) {
        executers.put(actionExecuter.getActionDefinition().getName(), actionExecuter);
    }

    @Override
    public Action createAction(String name) {
        return new ActionImpl(name);
    }

    @Override
    public Action createAction(String name, Map<String, Serializable> params) {
        Action action = createAction(name);
        action.setParameterValues(params);
        return action;
    }

    @Override
    public CompositeAction createCompositeAction() {
        return new ActionImpl(ActionImpl.COMPOSITE);
    }

    @Override
    public ActionCondition createActionCondition(String name) {
        return new ConditionImpl(name);
    }

    @Override
    public void executeAction(Action action, NodeRef actionedUponNodeRef, boolean checkConditions, boolean executeAsynchronously) {
        if (executeAsynchronously || action.getExecuteAsychronously()) {
            throw new UnsupportedOperationException("asynchronous actions are not part of the embedded runtime");
        }
        if (checkConditions && !action.getActionConditions().stream().allMatch(condition -> holds(condition, actionedUponNodeRef))) {
            return;
        }
        if (action instanceof CompositeAction all && all.hasActions()) {
            all.getActions().forEach(each -> executeAction(each, actionedUponNodeRef, checkConditions, false));
            return;
        }
        ActionExecuter executer = executers.get(action.getActionDefinitionName());
        if (executer == null) {
            throw new IllegalArgumentException("no action " + action.getActionDefinitionName());
        }
        // As in ACS: what is gone by now needs no action.
        if (actionedUponNodeRef == null || nodes.exists(actionedUponNodeRef)) {
            executer.execute(action, actionedUponNodeRef);
        }
    }

    private boolean holds(ActionCondition condition, NodeRef node) {
        boolean holds = switch (condition.getActionConditionDefinitionName()) {
            case "no-condition" -> true;
            case "is-subtype" ->
                nodes.exists(node) && dictionary.isSubClass(nodes.getType(node), (QName) condition.getParameterValue("type"));
            case "has-aspect" -> nodes.exists(node) && nodes.hasAspect(node, (QName) condition.getParameterValue("aspect"));
            default -> throw new IllegalArgumentException("no condition " + condition.getActionConditionDefinitionName());
        };
        return holds != condition.getInvertCondition();
    }
}
