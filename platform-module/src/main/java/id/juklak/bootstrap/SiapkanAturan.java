package id.juklak.bootstrap;

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

import id.juklak.TeksTersimpan;

/**
 * The folder rules: what happens to a file that arrives in a folder or below it. Inbound and synchronous, so that a file whose rule fails
 * is not stored at all. An administrator may edit or disable a rule in Share; only one that is gone is made again.
 */
class SiapkanAturan {

    /** ACS's condition "the item is of a type or of one below it", and its parameter. */
    private static final String KONDISI_JENIS = "is-subtype";
    private static final String PARAMETER_JENIS = "type";

    private final RuleService ruleService;
    private final ActionService actionService;
    private final TeksTersimpan label;

    SiapkanAturan(RuleService ruleService, ActionService actionService, TeksTersimpan label) {
        this.ruleService = ruleService;
        this.actionService = actionService;
        this.label = label;
    }

    void siapkan(NodeRef folder, Denah.Aturan aturan) {
        if (ruleService.getRules(folder, false).stream().anyMatch(ada -> melakukan(ada.getAction(), aturan.tindakan()))) {
            return;
        }
        CompositeAction semua = actionService.createCompositeAction();
        semua.addAction(actionService.createAction(aturan.tindakan()));
        ActionCondition hanyaFile = actionService.createActionCondition(KONDISI_JENIS);
        hanyaFile.setParameterValue(PARAMETER_JENIS, ContentModel.TYPE_CONTENT);
        semua.addActionCondition(hanyaFile);

        Rule rule = new Rule();
        rule.setRuleTypes(List.of(RuleType.INBOUND));
        rule.setTitle(label.teks("juklak.aturan." + aturan.nama()));
        rule.setDescription(label.teks("juklak.aturan." + aturan.nama() + ".keterangan"));
        rule.applyToChildren(true);
        rule.setExecuteAsynchronously(false);
        rule.setRuleDisabled(false);
        rule.setAction(semua);
        ruleService.saveRule(folder, rule);
    }

    private boolean melakukan(Action action, String tindakan) {
        return action instanceof CompositeAction semua
                ? semua.getActions().stream().anyMatch(satu -> melakukan(satu, tindakan))
                : action != null && action.getActionDefinitionName().equals(tindakan);
    }
}
