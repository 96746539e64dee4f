package id.juklak.notify;

import java.util.Locale;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.preference.PreferenceService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;

/** People's addresses and languages. */
class BukuAlamat {

    static final Locale INDONESIA = Locale.forLanguageTag("id");
    /** Under this name ACS keeps the language that a person wants mail in; its own invitations go by it. */
    private static final String PREFERENSI_BAHASA = "locale";

    private final PersonService personService;
    private final PreferenceService preferenceService;
    private final NodeService nodeService;

    /** All services without permission checks: the job works for everybody. */
    BukuAlamat(PersonService personService, PreferenceService preferenceService, NodeService nodeService) {
        this.personService = personService;
        this.preferenceService = preferenceService;
        this.nodeService = nodeService;
    }

    /** Null for whoever is no person: the system, or someone whose account was deleted. */
    Orang cari(String pengguna) {
        NodeRef simpul = personService.getPersonOrNull(pengguna);
        if (simpul == null) {
            return null;
        }
        String alamat = (String) nodeService.getProperty(simpul, ContentModel.PROP_EMAIL);
        return new Orang(pengguna, alamat == null ? "" : alamat.strip(), personService.isEnabled(pengguna), bahasa(pengguna));
    }

    private Locale bahasa(String pengguna) {
        return preferenceService.getPreference(pengguna, PREFERENSI_BAHASA) instanceof String bahasa
                && bahasa.startsWith(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : INDONESIA;
    }
}
