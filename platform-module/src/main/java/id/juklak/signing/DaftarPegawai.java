package id.juklak.signing;

import java.io.Serializable;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

import id.juklak.PabrikLabel;
import id.juklak.document.JuklakModel;

/** Who the users are, as ACS knows them as people; NIP and NIK are properties that the administrator adds to a person. */
public class DaftarPegawai {

    private final PersonService personService;
    private final NodeService nodeService;
    private final PabrikLabel pabrikLabel;

    /** Both services without permission checks. */
    public DaftarPegawai(PersonService personService, NodeService nodeService, PabrikLabel pabrikLabel) {
        this.personService = personService;
        this.nodeService = nodeService;
        this.pabrikLabel = pabrikLabel;
    }

    public Pegawai cari(String pengguna) {
        String nama = pabrikLabel.naskah().orang(pengguna);
        NodeRef orang = personService.getPersonOrNull(pengguna);
        Map<QName, Serializable> properti = orang == null ? Map.of() : nodeService.getProperties(orang);
        return new Pegawai(pengguna, nama, teks(properti, JuklakModel.NIP), teks(properti, JuklakModel.NIK));
    }

    private static String teks(Map<QName, Serializable> properti, QName nama) {
        return properti.get(nama) instanceof String teks && !teks.isBlank() ? teks.strip() : null;
    }
}
