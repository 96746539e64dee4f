package id.juklak.steps;

import org.alfresco.service.cmr.workflow.WorkflowService;

import id.juklak.acs.Checked;
import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLifecycle;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.JabatanRights;
import id.juklak.model.JuklakModel;
import id.juklak.sop.FormText;
import id.juklak.text.RefusalException;
import id.juklak.text.StoredTexts;

/** Ends cases for good before their time: for a user, and where ACS is told to end the process. */
public class BerkasCancellation {

    private final WorkflowService workflowService;
    private final JabatanRights jabatanRights;
    private final BerkasLifecycle berkasLifecycle;
    private final BerkasLog berkasLog;
    private final StoredTexts storedTexts;

    /** @param workflowService the public one */
    BerkasCancellation(Checked<WorkflowService> workflowService, JabatanRights jabatanRights, BerkasLifecycle berkasLifecycle,
            BerkasLog berkasLog, StoredTexts storedTexts) {
        this.workflowService = workflowService.service();
        this.jabatanRights = jabatanRights;
        this.berkasLifecycle = berkasLifecycle;
        this.berkasLog = berkasLog;
        this.storedTexts = storedTexts;
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
        close(berkas, reason.strip());
        workflowService.cancelWorkflow(berkas.processId());
    }

    /**
     * The process of a case ends. Where the case still runs, the process is being cancelled, and not by us.
     *
     * @throws RefusalException 403 for someone who may not
     */
    void processEnds(Berkas berkas) {
        if (!berkas.isRunning()) {
            return;
        }
        if (!jabatanRights.mayCancel() && !jabatanRights.isAcsAdministrator()) {
            throw new RefusalException("batal.ditolak", 403);
        }
        close(berkas, storedTexts.text("juklak.batal.tanpaAlasan"));
    }

    private void close(Berkas berkas, String reason) {
        berkasLog.record(berkas.node(),
                BerkasLog.Event.byCurrentUser(EventKind.CANCELLED, berkas.stepId(), jabatanRights.findCancellingJabatan(), null)
                        .with(JuklakModel.STATUS_CANCELLED, reason, null));
        berkasLifecycle.cancel(berkas, reason);
    }
}
