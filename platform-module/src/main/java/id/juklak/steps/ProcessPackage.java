package id.juklak.steps;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.WorkflowNodeConverter;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.model.EngineIds;
import id.juklak.model.ProcessVariables;
import id.juklak.sop.Sop;

/** What a process carries with it: at its start the package of ACS's, then its case. */
class ProcessPackage {

    private final NodeService nodeService;
    private final WorkflowNodeConverter nodeConverter;
    private final Sop sop;

    /** @param nodeService the one without permission checks */
    ProcessPackage(Unchecked<NodeService> nodeService, WorkflowNodeConverter nodeConverter, Sop sop) {
        this.nodeService = nodeService.service();
        this.nodeConverter = nodeConverter;
        this.sop = sop;
    }

    /** What the starter attached to the start form in Share. */
    List<NodeRef> findAttachments(DelegateExecution execution) {
        Object originalPackage = execution.getVariable(ProcessVariables.PACKAGE);
        return originalPackage == null
                ? List.of()
                : nodeService.getChildAssocs(nodeConverter.convertToNode(originalPackage), RegexQNamePattern.MATCH_ALL,
                        RegexQNamePattern.MATCH_ALL).stream()
                        .map(ChildAssociationRef::getChildRef)
                        .filter(child -> nodeService.getProperty(child, ContentModel.PROP_CONTENT) != null).toList();
    }

    /** The case folder takes the place of the package that the process was started with, as ACS itself would mark it. */
    void replaceBy(Berkas berkas, DelegateExecution execution) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(WorkflowModel.PROP_IS_SYSTEM_PACKAGE, false);
        properties.put(WorkflowModel.PROP_WORKFLOW_DEFINITION_ID, EngineIds.inAcs(execution.getProcessDefinitionId()));
        properties.put(WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME, EngineIds.inAcs(sop.processKey()));
        properties.put(WorkflowModel.PROP_WORKFLOW_INSTANCE_ID, berkas.processId());
        nodeService.addAspect(berkas.node(), WorkflowModel.ASPECT_WORKFLOW_PACKAGE, properties);
        execution.setVariable(ProcessVariables.PACKAGE, nodeConverter.convertNode(berkas.node()));
        execution.setVariable(ProcessVariables.BERKAS, berkas.node().toString());
        String description = berkas.number() + ": " + berkas.title();
        execution.setVariable(ProcessVariables.WORKFLOW_DESCRIPTION, description);
        execution.setVariable(ProcessVariables.START_DESCRIPTION, description);
    }
}
