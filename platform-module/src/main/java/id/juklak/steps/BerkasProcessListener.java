package id.juklak.steps;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
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
import id.juklak.berkas.BerkasLifecycle;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.BerkasRequest;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.JabatanRights;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.model.JuklakModel;
import id.juklak.sop.InitialUnits;
import id.juklak.sop.Sop;
import id.juklak.text.RefusalException;
import id.juklak.text.StoredTexts;

/**
 * Bean {@code juklakProses} of the process: opens a case when a process starts and closes it when the process ends, whoever starts or ends
 * it and by whatever way: our web scripts, Share, ACS's REST API.
 */
public class BerkasProcessListener implements ExecutionListener {

    private static final long serialVersionUID = 1L;
    private static final String PACKAGE_VARIABLE = "bpm_package";
    private static final String WORKFLOW_DESCRIPTION_VARIABLE = "bpm_workflowDescription";
    /** Share's page of a process is headed with this, where the start form gave none. */
    private static final String START_DESCRIPTION_VARIABLE = "bpm_description";

    private final transient Sop sop;
    private final transient JabatanGroups jabatanGroups;
    private final transient JabatanRights jabatanRights;
    private final transient BerkasLifecycle berkasLifecycle;
    private final transient BerkasLog berkasLog;
    private final transient ProcessBerkas processBerkas;
    private final transient StepDocuments stepDocuments;
    private final transient NodeService nodeService;
    private final transient WorkflowNodeConverter nodeConverter;
    private final transient StoredTexts storedTexts;
    private final String defaultUnit;

    /** @param nodeService the one without permission checks */
    BerkasProcessListener(Sop sop, JabatanGroups jabatanGroups, JabatanRights jabatanRights, BerkasLifecycle berkasLifecycle,
            BerkasLog berkasLog, ProcessBerkas processBerkas,
            StepDocuments stepDocuments,
            Unchecked<NodeService> nodeService, WorkflowNodeConverter nodeConverter, StoredTexts storedTexts, InitialUnits initialUnits) {
        this.sop = sop;
        this.jabatanGroups = jabatanGroups;
        this.jabatanRights = jabatanRights;
        this.berkasLifecycle = berkasLifecycle;
        this.berkasLog = berkasLog;
        this.processBerkas = processBerkas;
        this.stepDocuments = stepDocuments;
        this.nodeService = nodeService.service();
        this.nodeConverter = nodeConverter;
        this.storedTexts = storedTexts;
        this.defaultUnit = initialUnits.defaultUnit();
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (EVENTNAME_START.equals(execution.getEventName())) {
            openBerkas(execution);
        } else if (EVENTNAME_END.equals(execution.getEventName())) {
            cancelIfRunning(execution);
        }
    }

    private void openBerkas(DelegateExecution execution) {
        BerkasRequest berkasRequest = BerkasRequest.from(execution).check(sop, jabatanGroups, defaultUnit);
        Berkas berkas = berkasLifecycle.open(berkasRequest, ProcessBerkas.ENGINE_PREFIX + execution.getProcessInstanceId());
        Object originalPackage = execution.getVariable(PACKAGE_VARIABLE);
        replacePackage(berkas, execution);
        execution.setVariable(ProcessBerkas.BERKAS_VARIABLE, berkas.node().toString());
        String description = berkas.number() + ": " + berkas.title();
        execution.setVariable(WORKFLOW_DESCRIPTION_VARIABLE, description);
        execution.setVariable(START_DESCRIPTION_VARIABLE, description);
        String jabatan = jabatanRights.findJabatan(sop.findOrigin(berkasRequest.origin()).orElseThrow().startedBy());
        berkasLog.record(berkas.node(),
                BerkasLog.Event.byCurrentUser("mulai", null, jabatan, null).with(berkasRequest.origin(), berkasRequest.description(),
                        null));
        if (originalPackage != null) {
            findAttachments(nodeConverter.convertToNode(originalPackage))
                    .forEach(attachment -> stepDocuments.addCopy(berkas, sop.steps().get(0), attachment));
        }
    }

    /** The case folder takes the place of the package that the process was started with, as ACS itself would mark it. */
    private void replacePackage(Berkas berkas, DelegateExecution execution) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(WorkflowModel.PROP_IS_SYSTEM_PACKAGE, false);
        properties.put(WorkflowModel.PROP_WORKFLOW_DEFINITION_ID, ProcessBerkas.ENGINE_PREFIX + execution.getProcessDefinitionId());
        properties.put(WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME, ProcessBerkas.ENGINE_PREFIX + sop.processKey());
        properties.put(WorkflowModel.PROP_WORKFLOW_INSTANCE_ID, berkas.processId());
        nodeService.addAspect(berkas.node(), WorkflowModel.ASPECT_WORKFLOW_PACKAGE, properties);
        execution.setVariable(PACKAGE_VARIABLE, nodeConverter.convertNode(berkas.node()));
    }

    /** What the starter attached to the start form in Share. */
    private List<NodeRef> findAttachments(NodeRef packageNode) {
        return nodeService.getChildAssocs(packageNode, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(child -> nodeService.getProperty(child, ContentModel.PROP_CONTENT) != null).toList();
    }

    /** A process that ends while its case runs is being cancelled, and not by our own service. */
    private void cancelIfRunning(DelegateExecution execution) {
        if (execution.getVariable(ProcessBerkas.BERKAS_VARIABLE) == null) {
            // It was refused at its start, before it had a case.
            return;
        }
        Berkas berkas = processBerkas.find(execution, execution.getProcessInstanceId());
        if (berkas.isRunning()) {
            if (!jabatanRights.mayCancel() && !jabatanRights.isAcsAdministrator()) {
                throw new RefusalException("batal.ditolak", 403);
            }
            String reason = storedTexts.text("juklak.batal.tanpaAlasan");
            berkasLog.record(berkas.node(),
                    BerkasLog.Event.byCurrentUser("batal", berkas.stepId(), jabatanRights.findCancellingJabatan(), null)
                            .with(JuklakModel.STATUS_CANCELLED, reason, null));
            berkasLifecycle.cancel(berkas, reason);
        }
    }
}
