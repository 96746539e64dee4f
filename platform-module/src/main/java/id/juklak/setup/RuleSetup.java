package id.juklak.setup;

import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.rule.RuleType;

import id.juklak.acs.Checked;
import id.juklak.text.StoredTexts;

/**
 * The folder rules: what happens to a file that arrives in a folder or below it. Inbound and synchronous, so that a file whose rule fails
 * is not stored at all. An administrator may edit or disable a rule in Share; only one that is gone is made again.
 */
class RuleSetup {

    /** ACS's condition "the item is of a type or of one below it", and its parameter. */
    private static final String CONDITION_IS_SUBTYPE = "is-subtype";
    private static final String PARAMETER_TYPE = "type";

    private final RuleService ruleService;
    private final ActionService actionService;
    private final StoredTexts label;

    RuleSetup(Checked<RuleService> ruleService, Checked<ActionService> actionService, StoredTexts label) {
        this.ruleService = ruleService.service();
        this.actionService = actionService.service();
        this.label = label;
    }

    void prepare(NodeRef folder, SiteLayout.FolderRule folderRule) {
        if (ruleService.getRules(folder, false).stream().anyMatch(existing -> performs(existing.getAction(), folderRule.action()))) {
            return;
        }
        CompositeAction composite = actionService.createCompositeAction();
        composite.addAction(actionService.createAction(folderRule.action()));
        ActionCondition filesOnly = actionService.createActionCondition(CONDITION_IS_SUBTYPE);
        filesOnly.setParameterValue(PARAMETER_TYPE, ContentModel.TYPE_CONTENT);
        composite.addActionCondition(filesOnly);

        Rule rule = new Rule();
        rule.setRuleTypes(List.of(RuleType.INBOUND));
        rule.setTitle(label.text("juklak.aturan." + folderRule.name()));
        rule.setDescription(label.text("juklak.aturan." + folderRule.name() + ".keterangan"));
        rule.applyToChildren(true);
        rule.setExecuteAsynchronously(false);
        rule.setRuleDisabled(false);
        rule.setAction(composite);
        ruleService.saveRule(folder, rule);
    }

    private boolean performs(Action action, String actionName) {
        return action instanceof CompositeAction composite
                ? composite.getActions().stream().anyMatch(part -> performs(part, actionName))
                : action != null && action.getActionDefinitionName().equals(actionName);
    }
}
