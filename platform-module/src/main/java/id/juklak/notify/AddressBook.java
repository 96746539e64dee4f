package id.juklak.notify;

import java.util.Locale;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.preference.PreferenceService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;

import id.juklak.acs.Unchecked;

/** People's addresses and languages. */
class AddressBook {

    static final Locale INDONESIAN = Locale.forLanguageTag("id");
    /** Under this name ACS keeps the language that a person wants mail in; its own invitations go by it. */
    private static final String LANGUAGE_PREFERENCE = "locale";

    private final PersonService personService;
    private final PreferenceService preferenceService;
    private final NodeService nodeService;

    /** All services without permission checks: the job works for everybody. */
    AddressBook(Unchecked<PersonService> personService, Unchecked<PreferenceService> preferenceService,
            Unchecked<NodeService> nodeService) {
        this.personService = personService.service();
        this.preferenceService = preferenceService.service();
        this.nodeService = nodeService.service();
    }

    /** Null for whoever is no person: the system, or someone whose account was deleted. */
    Addressee find(String user) {
        NodeRef node = personService.getPersonOrNull(user);
        if (node == null) {
            return null;
        }
        String address = (String) nodeService.getProperty(node, ContentModel.PROP_EMAIL);
        return new Addressee(user, address == null ? "" : address.strip(), personService.isEnabled(user), readLanguage(user));
    }

    private Locale readLanguage(String user) {
        return preferenceService.getPreference(user, LANGUAGE_PREFERENCE) instanceof String language
                && language.startsWith(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : INDONESIAN;
    }
}
