package id.juklak.process;

import java.util.List;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.JuklakException;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/** Who may do what in a case, by the offices of the SOP; ACS's own administrators hold no office. */
public class Wewenang {

    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    private final Sop sop;
    private final Kelompok kelompok;
    private final AuthorityService authorityService;

    /** @param authorityService the one without permission checks */
    public Wewenang(Sop sop, Kelompok kelompok, AuthorityService authorityService) {
        this.sop = sop;
        this.kelompok = kelompok;
        this.authorityService = authorityService;
    }

    public boolean pelaksana(String pengguna, Berkas berkas, Langkah langkah) {
        return kelompok.anggota(pengguna, kelompok.grup(langkah.pelaksana(), berkas.unit()));
    }

    /** Whether the current user performs the step at which the case stands. */
    public boolean pelaksanaKini(Berkas berkas) {
        return berkas.berjalan() && pelaksana(pengguna(), berkas, sop.langkah(berkas.langkah()));
    }

    /** @throws JuklakException 403 unless the user is in the step's group */
    void wajibPelaksana(String pengguna, Berkas berkas, Langkah langkah) {
        if (!pelaksana(pengguna, berkas, langkah)) {
            throw new JuklakException("tugas.bukanPelaksana", 403, Integer.toString(langkah.no()),
                    I18NUtil.getMessage("juklak.peran." + langkah.pelaksana()));
        }
    }

    public boolean bolehBatal() {
        return kelompok.memegang(sop.pembatalan());
    }

    /** The office in which the current user cancels; null for one who holds none of them. */
    String jabatanBatal() {
        return jabatan(sop.pembatalan());
    }

    /** The first of the offices that the current user holds; null without one. */
    public String jabatan(List<String> peran) {
        return peran.stream().filter(satu -> kelompok.memegang(List.of(satu))).findFirst().orElse(null);
    }

    /** Whether the current user may give tasks to others: the product's administrators and ACS's. */
    public boolean bolehAlih() {
        return administrator();
    }

    /** Whether the current user is one of the product's administrators or ACS's. */
    public boolean administrator() {
        return kelompok.memegang(List.of(ADMINISTRATOR)) || adminAcs();
    }

    boolean adminAcs() {
        return authorityService.isAdminAuthority(pengguna());
    }

    String jabatanAlih() {
        return ADMINISTRATOR;
    }

    private static String pengguna() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }
}
