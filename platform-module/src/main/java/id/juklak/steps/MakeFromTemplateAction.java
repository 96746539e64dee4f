package id.juklak.steps;

import java.util.List;

import org.activiti.engine.TaskService;
import org.activiti.engine.task.Task;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.templates.Meeting;
import id.juklak.text.RefusalException;

/**
 * Action {@code juklak-buat-dari-templat} on a case's folder: makes the document of the template that the parameter {@code templat} names,
 * as {@link MakeFromTemplate} does on the task of the case's current step. For clients that know ACS's actions and not our web scripts.
 */
public class MakeFromTemplateAction extends ActionExecuterAbstractBase {

    static final String PARAM_TEMPLATE = "templat";

    private final BerkasService berkasService;
    private final StepService stepService;
    private final MakeFromTemplate makeFromTemplate;
    private final TaskService taskService;

    MakeFromTemplateAction(BerkasService berkasService, StepService stepService, MakeFromTemplate makeFromTemplate,
            TaskService taskService) {
        this.berkasService = berkasService;
        this.stepService = stepService;
        this.makeFromTemplate = makeFromTemplate;
        this.taskService = taskService;
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        Berkas berkas = berkasService.read(node);
        if (!berkas.isRunning()) {
            throw new RefusalException("berkas.tidakBerjalan", 409);
        }
        Task task = taskService.createTaskQuery().processInstanceId(berkas.processId().substring(ProcessBerkas.ENGINE_PREFIX.length()))
                .singleResult();
        String templateId = (String) action.getParameterValue(PARAM_TEMPLATE);
        if (templateId == null || templateId.isBlank()) {
            throw new RefusalException("web.wajib", 400, PARAM_TEMPLATE);
        }
        makeFromTemplate.make(stepService.findTask(task.getId()), templateId.strip(), Meeting.EMPTY);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> definitions) {
        definitions.add(new ParameterDefinitionImpl(PARAM_TEMPLATE, DataTypeDefinition.TEXT, true, getParamDisplayLabel(PARAM_TEMPLATE)));
    }
}
