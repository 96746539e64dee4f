package id.juklak.sop;

import java.util.Locale;

import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.acs.Unchecked;

/** Makes a {@link Labels} for each request or document, since it remembers names. */
public class LabelFactory {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final Sop sop;
    private final Unchecked<AuthorityService> authorityService;
    private final Unchecked<PersonService> personService;
    private final Unchecked<NodeService> nodeService;

    /** @param nodeService the one without permission checks, for people's names */
    public LabelFactory(Sop sop, Unchecked<AuthorityService> authorityService, Unchecked<PersonService> personService,
            Unchecked<NodeService> nodeService) {
        this.sop = sop;
        this.authorityService = authorityService;
        this.personService = personService;
        this.nodeService = nodeService;
    }

    /** In the user's language: for answers. */
    public Labels forUser() {
        return new Labels(sop, authorityService, personService, nodeService, I18NUtil.getLocale());
    }

    /** In a person's language: for what is sent to him or her. */
    public Labels inLanguage(Locale language) {
        return new Labels(sop, authorityService, personService, nodeService, language);
    }

    /** In Indonesian, whoever asks: for documents, which everybody reads the same. */
    public Labels forDocuments() {
        return new Labels(sop, authorityService, personService, nodeService, INDONESIAN);
    }
}
