package id.juklak.steps;

import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Checked;
import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasDocuments;
import id.juklak.berkas.BerkasLifecycle;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.BerkasRequest;
import id.juklak.berkas.JabatanRights;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.model.JuklakModel;
import id.juklak.sop.FormText;
import id.juklak.sop.Sop;
import id.juklak.text.RefusalException;

/** Opens, finds and cancels cases for a user. The process itself does the work ({@link BerkasProcessListener}). */
public class BerkasService {

    /** The origin, and the kind of document that comes with it. */
    private static final String USULAN = "usulan";

    private final WorkflowService workflowService;
    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final JabatanRights jabatanRights;
    private final BerkasLifecycle berkasLifecycle;
    private final StepDocuments stepDocuments;
    private final BerkasDocuments berkasDocuments;
    private final BerkasLog berkasLog;
    private final Sop sop;

    /**
     * @param workflowService the public one
     * @param nodeService the one without permission checks; so permissionService is asked
     */
    BerkasService(Checked<WorkflowService> workflowService, Unchecked<NodeService> nodeService,
            Unchecked<PermissionService> permissionService,
            JabatanRights jabatanRights,
            BerkasLifecycle berkasLifecycle,
            StepDocuments stepDocuments, BerkasDocuments berkasDocuments, BerkasLog berkasLog, Sop sop) {
        this.workflowService = workflowService.service();
        this.nodeService = nodeService.service();
        this.permissionService = permissionService.service();
        this.jabatanRights = jabatanRights;
        this.berkasLifecycle = berkasLifecycle;
        this.stepDocuments = stepDocuments;
        this.berkasDocuments = berkasDocuments;
        this.berkasLog = berkasLog;
        this.sop = sop;
    }

    /**
     * Opens a case at step 1.
     *
     * @param unit code of the initiating unit; null for the proposer's own, or the default one
     * @param usulan a file that the user may read, of which the case gets a copy; null without one
     * @throws RefusalException 400 for a missing, over-long or unknown value, 403 for an origin that is not the user's, 404 without the
     * file
     */
    public NodeRef start(String title, String guidelineForm, String origin, String unit, String description, NodeRef usulan) {
        if (usulan != null && !mayRead(usulan)) {
            throw new RefusalException("web.tidakAda", 404);
        }
        Berkas berkas = start(new BerkasRequest(title, guidelineForm, origin, unit, description));
        if (usulan != null) {
            stepDocuments.addCopy(berkas, sop.steps().get(0), usulan);
        }
        return berkas.node();
    }

    /**
     * Opens a case at step 1 with a unit's proposal.
     *
     * @throws RefusalException as {@link #start(String, String, String, String, String, NodeRef)}
     */
    public NodeRef startWithUsulan(String title, String guidelineForm, String unit, String description, String name, InputStream content) {
        Berkas berkas = start(new BerkasRequest(title, guidelineForm, USULAN, unit, description));
        stepDocuments.addUsulan(berkas, USULAN, name, content);
        return berkas.node();
    }

    /** Opens a case with a file that moves into it. */
    void startFromFile(BerkasRequest berkasRequest, NodeRef file) {
        stepDocuments.moveUsulan(start(berkasRequest), file, berkasRequest.origin());
    }

    private Berkas start(BerkasRequest berkasRequest) {
        WorkflowDefinition definition = workflowService.getDefinitionByName(ProcessBerkas.ENGINE_PREFIX + sop.processKey());
        Map<QName, Serializable> properties = new HashMap<>();
        putIfPresent(properties, "judul", berkasRequest.title());
        putIfPresent(properties, "bentuk", berkasRequest.guidelineForm());
        putIfPresent(properties, "asal", berkasRequest.origin());
        putIfPresent(properties, "unit", berkasRequest.unit());
        putIfPresent(properties, "keterangan", berkasRequest.description());
        WorkflowInstance process = workflowService.startWorkflow(definition.getId(), properties).getInstance();
        // ACS counts the start form as a task of its own, which stays open until someone ends it.
        workflowService.endTask(workflowService.getStartTask(process.getId()).getId(), null);
        return Berkas.read(nodeService, process.getWorkflowPackage());
    }

    private void putIfPresent(Map<QName, Serializable> properties, String name, String value) {
        if (value != null) {
            properties.put(JuklakModel.taskQName(name), value);
        }
    }

    /** @throws RefusalException 404 for what is no case, or none that the user may see */
    public Berkas read(NodeRef node) {
        if (!mayRead(node) || !JuklakModel.TYPE_BERKAS.equals(nodeService.getType(node))) {
            throw new RefusalException("web.tidakAda", 404);
        }
        return Berkas.read(nodeService, node);
    }

    /** @throws RefusalException 404 for what is no document, in a case or in the archive, or none that the user may see */
    public void requireDocument(NodeRef node) {
        if (!mayRead(node) || berkasDocuments.kindOf(node) == null) {
            throw new RefusalException("web.tidakAda", 404);
        }
    }

    /** Whether there is such a node, and the user may read it. */
    public boolean mayRead(NodeRef node) {
        return nodeService.exists(node) && permissionService.hasPermission(node, PermissionService.READ) == AccessStatus.ALLOWED;
    }

    /**
     * Ends a case for good.
     *
     * @throws RefusalException 400 without a reason, 403 for someone who may not, 409 where the case no longer runs
     */
    public void cancel(Berkas berkas, String reason) {
        if (!jabatanRights.mayCancel()) {
            throw new RefusalException("batal.ditolak", 403);
        }
        if (reason == null || reason.isBlank()) {
            throw new RefusalException("batal.alasan", 400);
        }
        if (reason.length() > FormText.MAX_LENGTH) {
            throw new RefusalException("web.terlaluPanjang", 400, "alasan", Integer.toString(FormText.MAX_LENGTH));
        }
        if (!berkas.isRunning()) {
            throw new RefusalException("berkas.tidakBerjalan", 409);
        }
        berkasLog.record(berkas.node(), BerkasLog.Event.byCurrentUser("batal", berkas.stepId(), jabatanRights.findCancellingJabatan(), null)
                .with(JuklakModel.STATUS_CANCELLED, reason.strip(), null));
        berkasLifecycle.cancel(berkas, reason.strip());
        workflowService.cancelWorkflow(berkas.processId());
    }
}
