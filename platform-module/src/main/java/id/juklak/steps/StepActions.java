package id.juklak.steps;

import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;

/**
 * Makes the actions of the folder rules and of clients. ACS's parent of actions is XML and differs from version to version, so their beans
 * are too ({@code actions-context.xml}), and call this.
 */
class StepActions {

    private final Unchecked<NodeService> nodes;
    private final BerkasAccess berkasAccess;
    private final BerkasStart berkasStart;
    private final TaskAccess taskAccess;
    private final MakeFromTemplate makeFromTemplate;
    private final ConvertToPdf convertToPdf;
    private final DroppedFiles droppedFiles;

    StepActions(Unchecked<NodeService> nodes, BerkasAccess berkasAccess, BerkasStart berkasStart, TaskAccess taskAccess,
            MakeFromTemplate makeFromTemplate, ConvertToPdf convertToPdf, DroppedFiles droppedFiles) {
        this.nodes = nodes;
        this.berkasAccess = berkasAccess;
        this.berkasStart = berkasStart;
        this.taskAccess = taskAccess;
        this.makeFromTemplate = makeFromTemplate;
        this.convertToPdf = convertToPdf;
        this.droppedFiles = droppedFiles;
    }

    OpenBerkasAction openBerkas() {
        return new OpenBerkasAction(berkasStart, nodes);
    }

    MakeFromTemplateAction makeFromTemplate() {
        return new MakeFromTemplateAction(berkasAccess, taskAccess, makeFromTemplate);
    }

    ConvertToPdfAction convertToPdf() {
        return new ConvertToPdfAction(convertToPdf);
    }

    AssignKind assignKind() {
        return new AssignKind(droppedFiles, nodes);
    }
}
