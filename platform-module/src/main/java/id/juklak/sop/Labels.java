package id.juklak.sop;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

import id.juklak.acs.Unchecked;

/**
 * What ids are called: in a language, or as the repository names a unit or a person. One for each request or document, which remembers
 * names.
 */
public class Labels {

    private final Sop sop;
    private final AuthorityService authorityService;
    private final PersonService personService;
    private final NodeService nodeService;
    private final Locale language;
    private final Map<String, String> unit = new HashMap<>();
    private final Map<String, String> personNames = new HashMap<>();

    /** @param nodeService the one without permission checks: a colleague's name is no secret */
    Labels(Sop sop, Unchecked<AuthorityService> authorityService, Unchecked<PersonService> personService,
            Unchecked<NodeService> nodeService,
            Locale language) {
        this.sop = sop;
        this.authorityService = authorityService.service();
        this.personService = personService.service();
        this.nodeService = nodeService.service();
        this.language = language;
    }

    public Locale language() {
        return language;
    }

    /** The text of a key, with what it names. */
    public String message(String messageKey, Object... args) {
        return args.length == 0 ? I18NUtil.getMessage(messageKey, language) : I18NUtil.getMessage(messageKey, language, args);
    }

    /** The text under {@code juklak.<jenis>.<id>}; the id itself where there is none, null for null. */
    public String text(String kind, String id) {
        if (id == null) {
            return null;
        }
        String text = message("juklak." + kind + "." + id);
        return text == null ? id : text;
    }

    public String step(String id) {
        return id == null ? null : message("juklak.langkah." + id + ".nama");
    }

    public String instruction(String id) {
        return message("juklak.langkah." + id + ".petunjuk");
    }

    /** A unit's name by its code: the display name of its group. */
    public String unit(String code) {
        return code == null ? null : unit.computeIfAbsent(code, this::findUnitName);
    }

    private String findUnitName(String code) {
        for (Role role : sop.roles()) {
            if (role.perUnit() != null && authorityService.authorityExists(role.perUnit() + code)) {
                return authorityService.getAuthorityDisplayName(role.perUnit() + code);
            }
        }
        return code;
    }

    /** A person's full name; the user name where there is none (any more). */
    public String person(String user) {
        return user == null ? null : personNames.computeIfAbsent(user, this::findPersonName);
    }

    private String findPersonName(String user) {
        NodeRef node = personService.getPersonOrNull(user);
        if (node == null) {
            return user;
        }
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        String name = (emptyIfNull(properties.get(ContentModel.PROP_FIRSTNAME)) + " "
                + emptyIfNull(properties.get(ContentModel.PROP_LASTNAME))).strip();
        return name.isEmpty() ? user : name;
    }

    private String emptyIfNull(Serializable text) {
        return text == null ? "" : text.toString();
    }
}
