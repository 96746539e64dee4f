package id.juklak.steps;

import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.model.JuklakModel;

/**
 * Action {@code juklak-tetapkan-jenis} of the rule on all cases: a file that is laid into a case's folder becomes a versionable document of
 * the kind that the current step expects. Refused to all who do not perform the step, so that nothing lies in a case for which no office
 * stands.
 */
public class AssignKind extends ActionExecuterAbstractBase {

    private final DroppedFiles droppedFiles;
    private final NodeService nodeService;

    /** @param nodeService the one without permission checks */
    AssignKind(DroppedFiles droppedFiles, Unchecked<NodeService> nodeService) {
        this.droppedFiles = droppedFiles;
        this.nodeService = nodeService.service();
    }

    @Override
    protected void executeImpl(Action action, NodeRef file) {
        // ACS lays a working copy beside the document that someone edits; it goes again when that is checked in.
        if (!nodeService.exists(file) || AuthenticationUtil.isRunAsUserTheSystemUser()
                || nodeService.hasAspect(file, ContentModel.ASPECT_WORKING_COPY)) {
            return;
        }
        NodeRef folder = nodeService.getPrimaryParent(file).getParentRef();
        if (JuklakModel.TYPE_BERKAS.equals(nodeService.getType(folder))) {
            droppedFiles.turnIntoDocument(Berkas.read(nodeService, folder), file);
        }
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> definitions) {
        // It has none.
    }
}
