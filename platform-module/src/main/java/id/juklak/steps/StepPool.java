package id.juklak.steps;

import org.activiti.engine.delegate.DelegateExecution;

import id.juklak.berkas.Berkas;
import id.juklak.berkas.JabatanGroups;
import id.juklak.berkas.ProcessBerkas;
import id.juklak.sop.Sop;

/** Bean {@code juklakPelaksana} of the process: the pool of a step. */
public class StepPool {

    private final Sop sop;
    private final ProcessBerkas processBerkas;
    private final JabatanGroups jabatanGroups;

    public StepPool(Sop sop, ProcessBerkas processBerkas, JabatanGroups jabatanGroups) {
        this.sop = sop;
        this.processBerkas = processBerkas;
        this.jabatanGroups = jabatanGroups;
    }

    /** The group that performs the step at which the execution stands. */
    public String grup(DelegateExecution execution) {
        Berkas berkas = processBerkas.find(execution, execution.getProcessInstanceId());
        return jabatanGroups.groupOf(sop.step(execution.getCurrentActivityId()).performer(), berkas.unit());
    }
}
