package id.juklak.steps;

import org.activiti.engine.TaskService;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;

/**
 * Makes the actions of the folder rules and of clients. ACS's parent of actions is XML and differs from version to version, so their beans
 * are too ({@code actions-context.xml}), and call this.
 */
class StepActions {

    private final Unchecked<NodeService> nodes;
    private final TaskService taskService;
    private final BerkasService berkasService;
    private final StepService stepService;
    private final MakeFromTemplate makeFromTemplate;
    private final ConvertToPdf convertToPdf;
    private final StepDocuments stepDocuments;

    StepActions(Unchecked<NodeService> nodes, TaskService taskService, BerkasService berkasService, StepService stepService,
            MakeFromTemplate makeFromTemplate, ConvertToPdf convertToPdf, StepDocuments stepDocuments) {
        this.nodes = nodes;
        this.taskService = taskService;
        this.berkasService = berkasService;
        this.stepService = stepService;
        this.makeFromTemplate = makeFromTemplate;
        this.convertToPdf = convertToPdf;
        this.stepDocuments = stepDocuments;
    }

    OpenBerkasAction openBerkas() {
        return new OpenBerkasAction(berkasService, nodes);
    }

    MakeFromTemplateAction makeFromTemplate() {
        return new MakeFromTemplateAction(berkasService, stepService, makeFromTemplate, taskService);
    }

    ConvertToPdfAction convertToPdf() {
        return new ConvertToPdfAction(convertToPdf);
    }

    AssignKind assignKind() {
        return new AssignKind(stepDocuments, nodes);
    }
}
