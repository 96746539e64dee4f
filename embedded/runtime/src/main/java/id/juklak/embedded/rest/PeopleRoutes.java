package id.juklak.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

/** People: one by name, and new ones by an administrator. */
final class PeopleRoutes implements Routes {

    private static final Map<String, QName> PROPERTIES = Map.of("firstName", ContentModel.PROP_FIRSTNAME, "lastName", ContentModel.PROP_LASTNAME, "email",
            ContentModel.PROP_EMAIL);

    private final PersonService people;
    private final MutableAuthenticationService accounts;
    private final AuthorityService authorities;
    private final NodeService nodes;

    /** @param nodes without permission checks: everyone may know a colleague's name */
    PeopleRoutes(PersonService people, MutableAuthenticationService accounts, AuthorityService authorities, NodeService nodes) {
        this.people = people;
        this.accounts = accounts;
        this.authorities = authorities;
        this.nodes = nodes;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("GET", CORE + "/people/{personId}", this::get), Route.of("POST", CORE + "/people", this::create));
    }

    private Reply get(Call call) {
        String id = "-me-".equals(call.path("personId")) ? AuthenticationUtil.getFullyAuthenticatedUser() : call.path("personId");
        NodeRef person = people.getPersonOrNull(id);
        if (person == null) {
            throw ApiException.notFound(id);
        }
        return Reply.entry(json(person));
    }

    private Reply create(Call call) {
        JsonNode wanted = call.json();
        String id = wanted.path("id").asText("");
        for (String mandatory : List.of("id", "firstName", "email", "password")) {
            if (wanted.path(mandatory).asText("").isEmpty()) {
                throw ApiException.invalid("Field '" + mandatory + "' is null, but is required.");
            }
        }
        if (!authorities.hasAdminAuthority()) {
            throw ApiException.denied();
        }
        if (people.personExists(id)) {
            throw ApiException.conflict("Person '" + id + "' already exists.");
        }
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_USERNAME, id);
        PROPERTIES.forEach((field, property) -> properties.put(property, wanted.path(field).asText("")));
        NodeRef person = people.createPerson(properties);
        accounts.createAuthentication(id, wanted.path("password").asText().toCharArray());
        return Reply.entry(201, json(person));
    }

    private JsonNode json(NodeRef person) {
        Map<QName, Serializable> properties = nodes.getProperties(person);
        ObjectNode entry = Reply.object();
        entry.put("id", (String) properties.get(ContentModel.PROP_USERNAME));
        PROPERTIES.forEach((field, property) -> entry.put(field, (String) properties.get(property)));
        entry.put("displayName", (properties.get(ContentModel.PROP_FIRSTNAME) + " " + properties.get(ContentModel.PROP_LASTNAME)).strip());
        entry.put("enabled", accounts.getAuthenticationEnabled((String) properties.get(ContentModel.PROP_USERNAME)));
        return entry;
    }
}
