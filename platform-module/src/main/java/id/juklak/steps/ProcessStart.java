package id.juklak.steps;

import org.activiti.engine.delegate.DelegateExecution;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.BerkasLifecycle;
import id.juklak.berkas.BerkasLog;
import id.juklak.berkas.BerkasRequest;
import id.juklak.berkas.EventKind;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.JabatanRights;
import id.juklak.model.EngineIds;
import id.juklak.sop.InitialUnits;
import id.juklak.sop.Sop;
import id.juklak.text.RefusalException;

/** Opens the case of a process that starts, by whatever way. */
class ProcessStart {

    private final Sop sop;
    private final JabatanGroups jabatanGroups;
    private final JabatanRights jabatanRights;
    private final BerkasLifecycle berkasLifecycle;
    private final BerkasLog berkasLog;
    private final String defaultUnit;

    ProcessStart(Sop sop, JabatanGroups jabatanGroups, JabatanRights jabatanRights, BerkasLifecycle berkasLifecycle, BerkasLog berkasLog,
            InitialUnits initialUnits) {
        this.sop = sop;
        this.jabatanGroups = jabatanGroups;
        this.jabatanRights = jabatanRights;
        this.berkasLifecycle = berkasLifecycle;
        this.berkasLog = berkasLog;
        this.defaultUnit = initialUnits.defaultUnit();
    }

    /** @throws RefusalException 400 for a missing, over-long or unknown value, 403 for an origin that is not the user's */
    Berkas openBerkas(DelegateExecution execution) {
        BerkasRequest berkasRequest = BerkasRequest.from(execution).check(sop, jabatanGroups, defaultUnit);
        Berkas berkas = berkasLifecycle.open(berkasRequest, EngineIds.inAcs(execution.getProcessInstanceId()));
        String jabatan = jabatanRights.findJabatan(sop.findOrigin(berkasRequest.origin()).orElseThrow().startedBy());
        berkasLog.record(berkas.node(), BerkasLog.Event.byCurrentUser(EventKind.STARTED, null, jabatan, null)
                .with(berkasRequest.origin(), berkasRequest.description(), null));
        return berkas;
    }
}
