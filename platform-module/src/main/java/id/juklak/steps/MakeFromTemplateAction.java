package id.juklak.steps;

import java.util.List;

import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.templates.Meeting;
import id.juklak.text.RefusalException;

/**
 * Action {@code juklak-buat-dari-templat} on a case's folder: makes the document of the template that the parameter {@code templat} names,
 * as {@link MakeFromTemplate} does on the task of the case's current step. For clients that know ACS's actions and not our web scripts.
 */
public class MakeFromTemplateAction extends ActionExecuterAbstractBase {

    static final String PARAM_TEMPLATE = "templat";

    private final BerkasAccess berkasAccess;
    private final TaskAccess taskAccess;
    private final MakeFromTemplate makeFromTemplate;

    MakeFromTemplateAction(BerkasAccess berkasAccess, TaskAccess taskAccess, MakeFromTemplate makeFromTemplate) {
        this.berkasAccess = berkasAccess;
        this.taskAccess = taskAccess;
        this.makeFromTemplate = makeFromTemplate;
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        OpenTask openTask = taskAccess.findCurrent(berkasAccess.read(node));
        String templateId = (String) action.getParameterValue(PARAM_TEMPLATE);
        if (templateId == null || templateId.isBlank()) {
            throw new RefusalException("web.wajib", 400, PARAM_TEMPLATE);
        }
        makeFromTemplate.make(openTask, templateId.strip(), Meeting.EMPTY);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> definitions) {
        definitions.add(new ParameterDefinitionImpl(PARAM_TEMPLATE, DataTypeDefinition.TEXT, true, getParamDisplayLabel(PARAM_TEMPLATE)));
    }
}
