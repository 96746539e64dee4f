package id.juklak.process;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

import id.juklak.JuklakException;
import id.juklak.document.JuklakModel;
import id.juklak.signing.DaftarPegawai;
import id.juklak.signing.Pegawai;

/** The numbers by which signatures name officials: administrators write them, each official may see the own. */
public class LayananPegawai {

    private static final Pattern NIP = Pattern.compile("[0-9]{18}");
    private static final Pattern NIK = Pattern.compile("[0-9]{16}");

    private final DaftarPegawai daftarPegawai;
    private final PersonService personService;
    private final NodeService nodeService;
    private final Wewenang wewenang;

    /** Both services are the ones without permission checks. */
    LayananPegawai(DaftarPegawai daftarPegawai, PersonService personService, NodeService nodeService, Wewenang wewenang) {
        this.daftarPegawai = daftarPegawai;
        this.personService = personService;
        this.nodeService = nodeService;
        this.wewenang = wewenang;
    }

    /** @throws JuklakException 403 for another's, unless the user is an administrator; 404 for an unknown user */
    public Pegawai baca(String pengguna) {
        if (!pengguna.equals(AuthenticationUtil.getFullyAuthenticatedUser())) {
            wajibAdministrator();
        }
        wajibAda(pengguna);
        return daftarPegawai.cari(pengguna);
    }

    /**
     * @param nip 18 digits, blanks between them are kept; empty for none
     * @param nik 16 digits; empty for none
     * @throws JuklakException 400 for what can be no such number, 403 for someone who is no administrator, 404 for an unknown user
     */
    public Pegawai simpan(String pengguna, String nip, String nik) {
        wajibAdministrator();
        NodeRef orang = wajibAda(pengguna);
        Map<QName, Serializable> properti = new HashMap<>();
        properti.put(JuklakModel.NIP, periksa("nip", nip, NIP));
        properti.put(JuklakModel.NIK, periksa("nik", nik, NIK));
        // The product's administrator is none of ACS's, who alone may write what others are.
        AuthenticationUtil.runAsSystem(() -> {
            nodeService.addAspect(orang, JuklakModel.ASPEK_PEGAWAI, properti);
            return null;
        });
        return daftarPegawai.cari(pengguna);
    }

    private static String periksa(String nama, String nilai, Pattern bentuk) {
        if (nilai == null || nilai.isBlank()) {
            return null;
        }
        if (!bentuk.matcher(nilai.replace(" ", "")).matches()) {
            throw new JuklakException("web.nilai", 400, nama, nilai);
        }
        return nilai.strip();
    }

    private NodeRef wajibAda(String pengguna) {
        NodeRef orang = personService.getPersonOrNull(pengguna);
        if (orang == null) {
            throw new JuklakException("web.tidakAda", 404);
        }
        return orang;
    }

    private void wajibAdministrator() {
        if (!wewenang.administrator()) {
            throw new JuklakException("pegawai.ditolak", 403);
        }
    }
}
