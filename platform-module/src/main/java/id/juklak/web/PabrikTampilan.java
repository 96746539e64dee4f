package id.juklak.web;

import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;

import id.juklak.calendar.WaktuKerja;
import id.juklak.sop.Sop;

/** Makes a {@link Tampilan} for each request, since it remembers names and the moment. */
class PabrikTampilan {

    private final Sop sop;
    private final WaktuKerja waktuKerja;
    private final AuthorityService authorityService;
    private final PersonService personService;
    private final NodeService nodeService;

    /** @param nodeService the one without permission checks, for people's names */
    PabrikTampilan(Sop sop, WaktuKerja waktuKerja, AuthorityService authorityService, PersonService personService, NodeService nodeService) {
        this.sop = sop;
        this.waktuKerja = waktuKerja;
        this.authorityService = authorityService;
        this.personService = personService;
        this.nodeService = nodeService;
    }

    Tampilan baru() {
        return new Tampilan(sop, waktuKerja, new Label(sop, authorityService, personService, nodeService));
    }
}
