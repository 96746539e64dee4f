package id.juklak.registers;

import java.util.function.Supplier;

import org.alfresco.repo.security.authentication.AuthenticationUtil;

import id.juklak.berkas.JabatanGroups;
import id.juklak.sop.Sop;

/**
 * Whose registers and statistics are about all cases: the offices that {@code juklak.json} lists under {@code laporan}. For everybody else
 * they are about the cases that he or she may read.
 */
public class ReportReaders {

    private final JabatanGroups jabatanGroups;
    private final Sop sop;

    public ReportReaders(JabatanGroups jabatanGroups, Sop sop) {
        this.jabatanGroups = jabatanGroups;
        this.sop = sop;
    }

    /** Does the work with the eyes of the system where the user's office may see everything, else with the user's own. */
    <T> T read(Supplier<T> work) {
        return jabatanGroups.holdsAny(sop.reportReaders()) ? AuthenticationUtil.runAsSystem(work::get) : work.get();
    }
}
