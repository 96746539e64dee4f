package id.juklak.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;

import id.juklak.JuklakException;
import id.juklak.sop.Peran;
import id.juklak.sop.Sop;

/** Who holds which office, for administrators: the members of the SOP's groups, and the units. No other group can be touched through it. */
public class PengelolaJabatan {

    private static final Pattern KODE = Pattern.compile("[A-Z0-9_]{2,30}");
    private static final int NAMA_MAKS = 120;

    private final Sop sop;
    private final Wewenang wewenang;
    private final AuthorityService authorityService;
    private final PersonService personService;

    /** An office, or one unit's, with the user names of its members. */
    public record Jabatan(String grup, String peran, String unit, List<String> anggota) {}

    /**
     * @param authorityService and personService the ones without permission checks: the product's administrators are not ACS's, and are
     * asked for here
     */
    PengelolaJabatan(Sop sop, Wewenang wewenang, AuthorityService authorityService, PersonService personService) {
        this.sop = sop;
        this.wewenang = wewenang;
        this.authorityService = authorityService;
        this.personService = personService;
    }

    public List<Jabatan> semua() {
        wajibAdministrator();
        List<Jabatan> semua = new ArrayList<>();
        for (Peran peran : sop.peran()) {
            if (peran.perUnit() == null) {
                semua.add(jabatan(peran, peran.grup(), null));
            } else {
                unit(peran).forEach(grup -> semua.add(jabatan(peran, grup, grup.substring(peran.perUnit().length()))));
            }
        }
        return semua;
    }

    private Jabatan jabatan(Peran peran, String grup, String unit) {
        return new Jabatan(grup, peran.id(), unit,
                authorityService.getContainedAuthorities(AuthorityType.USER, grup, false).stream().sorted().toList());
    }

    private List<String> unit(Peran peran) {
        return authorityService.getContainedAuthorities(AuthorityType.GROUP, peran.grup(), true).stream()
                .filter(grup -> grup.startsWith(peran.perUnit())).sorted().toList();
    }

    /** @throws JuklakException 403 for who is no administrator, 404 for a group that is none of the SOP's, 422 for an unknown user */
    public void masukkan(String grup, String pengguna) {
        wajibAdministrator();
        wajibDikenal(grup);
        if (!personService.personExists(pengguna)) {
            throw new JuklakException("jabatan.orang", 422, pengguna);
        }
        if (!anggota(grup, pengguna)) {
            sebagaiSistem(() -> authorityService.addAuthority(grup, pengguna));
        }
    }

    /** @throws JuklakException 403 for who is no administrator, 404 for a group that is none of the SOP's or a user who is not in it */
    public void keluarkan(String grup, String pengguna) {
        wajibAdministrator();
        wajibDikenal(grup);
        if (!anggota(grup, pengguna)) {
            throw new JuklakException("web.tidakAda", 404);
        }
        sebagaiSistem(() -> authorityService.removeAuthority(grup, pengguna));
    }

    private boolean anggota(String grup, String pengguna) {
        return authorityService.getContainedAuthorities(AuthorityType.USER, grup, true).contains(pengguna);
    }

    /** @throws JuklakException 403 for who is no administrator, 400 for an unusable code or name, 409 where the unit is there */
    public void tambahUnit(String kode, String nama) {
        wajibAdministrator();
        String besar = kode.toUpperCase(Locale.ROOT);
        if (!KODE.matcher(besar).matches()) {
            throw new JuklakException("jabatan.kode", 400);
        }
        if (nama.length() > NAMA_MAKS) {
            throw new JuklakException("web.terlaluPanjang", 400, "nama", Integer.toString(NAMA_MAKS));
        }
        Peran peran = sop.peranUnit();
        String grup = peran.perUnit() + besar;
        if (authorityService.authorityExists(grup)) {
            throw new JuklakException("jabatan.unitAda", 409, besar);
        }
        sebagaiSistem(() -> {
            authorityService.createAuthority(AuthorityType.GROUP, authorityService.getShortName(grup), nama,
                    authorityService.getDefaultZones());
            authorityService.addAuthority(peran.grup(), grup);
        });
    }

    /**
     * Whatever service is asked, ACS lets only its own administrators and the system user write on the node of a group or person; a
     * membership does.
     */
    private static void sebagaiSistem(Runnable kerja) {
        AuthenticationUtil.runAsSystem(() -> {
            kerja.run();
            return null;
        });
    }

    private void wajibAdministrator() {
        if (!wewenang.bolehAlih()) {
            throw new JuklakException("web.ditolak", 403);
        }
    }

    private void wajibDikenal(String grup) {
        boolean dikenal = sop.peran().stream()
                .anyMatch(peran -> peran.perUnit() == null ? peran.grup().equals(grup) : unit(peran).contains(grup));
        if (!dikenal) {
            throw new JuklakException("web.tidakAda", 404);
        }
    }
}
