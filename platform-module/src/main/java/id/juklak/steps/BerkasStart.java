package id.juklak.steps;

import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Checked;
import id.juklak.acs.Unchecked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasRequest;
import id.juklak.model.EngineIds;
import id.juklak.model.JuklakModel;
import id.juklak.sop.Sop;
import id.juklak.text.RefusalException;

/** Opens cases for a user. The process itself does the work ({@link ProcessStart}). */
public class BerkasStart {

    /** The origin, and the kind of document that comes with it. */
    private static final String USULAN = "usulan";

    private final WorkflowService workflowService;
    private final NodeService nodeService;
    private final BerkasAccess berkasAccess;
    private final FirstDocuments firstDocuments;
    private final Sop sop;

    /**
     * @param workflowService the public one
     * @param nodeService the one without permission checks
     */
    BerkasStart(Checked<WorkflowService> workflowService, Unchecked<NodeService> nodeService, BerkasAccess berkasAccess,
            FirstDocuments firstDocuments, Sop sop) {
        this.workflowService = workflowService.service();
        this.nodeService = nodeService.service();
        this.berkasAccess = berkasAccess;
        this.firstDocuments = firstDocuments;
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
        if (usulan != null && !berkasAccess.mayRead(usulan)) {
            throw new RefusalException("web.tidakAda", 404);
        }
        Berkas berkas = start(new BerkasRequest(title, guidelineForm, origin, unit, description));
        if (usulan != null) {
            firstDocuments.addCopy(berkas, usulan);
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
        firstDocuments.add(berkas, USULAN, name, content);
        return berkas.node();
    }

    /** Opens a case with a file that moves into it. */
    void startFromFile(BerkasRequest berkasRequest, NodeRef file) {
        firstDocuments.move(start(berkasRequest), file, berkasRequest.origin());
    }

    private Berkas start(BerkasRequest berkasRequest) {
        WorkflowDefinition definition = workflowService.getDefinitionByName(EngineIds.inAcs(sop.processKey()));
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
}
