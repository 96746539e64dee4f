package id.juklak.berkas;

import java.io.Serializable;
import java.util.Map;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.sop.LabelFactory;

/** Who the users are, as ACS knows them as people; NIP and NIK are properties that the administrator adds to a person. */
public class PegawaiDirectory {

    private final PersonService personService;
    private final NodeService nodeService;
    private final LabelFactory labelFactory;

    /** Both services without permission checks. */
    public PegawaiDirectory(Unchecked<PersonService> personService, Unchecked<NodeService> nodeService, LabelFactory labelFactory) {
        this.personService = personService.service();
        this.nodeService = nodeService.service();
        this.labelFactory = labelFactory;
    }

    public Pegawai find(String user) {
        String name = labelFactory.forDocuments().person(user);
        NodeRef person = personService.getPersonOrNull(user);
        Map<QName, Serializable> properties = person == null ? Map.of() : nodeService.getProperties(person);
        return new Pegawai(user, name, readText(properties, JuklakModel.PROP_NIP), readText(properties, JuklakModel.PROP_NIK));
    }

    private static String readText(Map<QName, Serializable> properties, QName property) {
        return properties.get(property) instanceof String text && !text.isBlank() ? text.strip() : null;
    }
}
