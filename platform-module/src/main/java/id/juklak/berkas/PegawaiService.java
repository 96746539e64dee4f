package id.juklak.berkas;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.text.RefusalException;

/** The numbers by which signatures name officials: administrators write them, each official may see the own. */
public class PegawaiService {

    private static final Pattern NIP = Pattern.compile("[0-9]{18}");
    private static final Pattern NIK = Pattern.compile("[0-9]{16}");

    private final PegawaiDirectory pegawaiDirectory;
    private final PersonService personService;
    private final NodeService nodeService;
    private final JabatanRights jabatanRights;

    /** Both services are the ones without permission checks. */
    PegawaiService(PegawaiDirectory pegawaiDirectory, Unchecked<PersonService> personService, Unchecked<NodeService> nodeService,
            JabatanRights jabatanRights) {
        this.pegawaiDirectory = pegawaiDirectory;
        this.personService = personService.service();
        this.nodeService = nodeService.service();
        this.jabatanRights = jabatanRights;
    }

    /** @throws RefusalException 403 for another's, unless the user is an administrator; 404 for an unknown user */
    public Pegawai read(String user) {
        if (!user.equals(AuthenticationUtil.getFullyAuthenticatedUser())) {
            requireAdministrator();
        }
        requirePerson(user);
        return pegawaiDirectory.find(user);
    }

    /**
     * @param nip 18 digits, blanks between them are kept; empty for none
     * @param nik 16 digits; empty for none
     * @throws RefusalException 400 for what can be no such number, 403 for someone who is no administrator, 404 for an unknown user
     */
    public Pegawai save(String user, String nip, String nik) {
        requireAdministrator();
        NodeRef person = requirePerson(user);
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(JuklakModel.PROP_NIP, checkNumber("nip", nip, NIP));
        properties.put(JuklakModel.PROP_NIK, checkNumber("nik", nik, NIK));
        // The product's administrator is none of ACS's, who alone may write what others are.
        AuthenticationUtil.runAsSystem(() -> {
            nodeService.addAspect(person, JuklakModel.ASPECT_PEGAWAI, properties);
            return null;
        });
        return pegawaiDirectory.find(user);
    }

    private static String checkNumber(String name, String value, Pattern pattern) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!pattern.matcher(value.replace(" ", "")).matches()) {
            throw new RefusalException("web.nilai", 400, name, value);
        }
        return value.strip();
    }

    private NodeRef requirePerson(String user) {
        NodeRef person = personService.getPersonOrNull(user);
        if (person == null) {
            throw new RefusalException("web.tidakAda", 404);
        }
        return person;
    }

    private void requireAdministrator() {
        if (!jabatanRights.isAdministrator()) {
            throw new RefusalException("pegawai.ditolak", 403);
        }
    }
}
