package id.juklak.report;

import java.util.function.Supplier;

import org.alfresco.repo.security.authentication.AuthenticationUtil;

import id.juklak.process.Kelompok;
import id.juklak.sop.Sop;

/**
 * Whose registers and statistics are about all cases: the offices that {@code juklak.json} lists under {@code laporan}. For everybody else
 * they are about the cases that he or she may read.
 */
public class PembacaLaporan {

    private final Kelompok kelompok;
    private final Sop sop;

    public PembacaLaporan(Kelompok kelompok, Sop sop) {
        this.kelompok = kelompok;
        this.sop = sop;
    }

    /** Does the work with the eyes of the system where the user's office may see everything, else with the user's own. */
    <T> T baca(Supplier<T> kerja) {
        return kelompok.memegang(sop.laporan()) ? AuthenticationUtil.runAsSystem(kerja::get) : kerja.get();
    }
}
