package id.juklak.process;

import org.activiti.engine.delegate.DelegateExecution;

import id.juklak.sop.Sop;

/** Bean {@code juklakPelaksana} of the process: the pool of a step. */
public class Pelaksana {

    private final Sop sop;
    private final Konteks konteks;
    private final Kelompok kelompok;

    public Pelaksana(Sop sop, Konteks konteks, Kelompok kelompok) {
        this.sop = sop;
        this.konteks = konteks;
        this.kelompok = kelompok;
    }

    /** The group that performs the step at which the execution stands. */
    public String grup(DelegateExecution eksekusi) {
        Berkas berkas = konteks.berkas(eksekusi, eksekusi.getProcessInstanceId());
        return kelompok.grup(sop.langkah(eksekusi.getCurrentActivityId()).pelaksana(), berkas.unit());
    }
}
