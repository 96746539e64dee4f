package id.juklak.embedded.rest;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** People and their accounts. */
final class PeopleRoutes implements Routes {

    private static final String PEOPLE = CORE + "/people";
    private static final String PERSON = PEOPLE + "/{personId}";
    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_USER_NAME = 100;
    private static final Map<String, QName> PROPERTIES = Map.of("firstName", ContentModel.PROP_FIRSTNAME, "lastName",
            ContentModel.PROP_LASTNAME, "email",
            ContentModel.PROP_EMAIL, "jobTitle", ContentModel.PROP_JOBTITLE);

    private final PersonService people;
    private final MutableAuthenticationService accounts;
    private final AuthorityService authorities;
    private final NodeService nodes;
    private final NodeValues values;

    /** @param nodes without permission checks: everyone may know who is here */
    PeopleRoutes(PersonService people, MutableAuthenticationService accounts, AuthorityService authorities, NodeService nodes,
            NodeValues values) {
        this.people = people;
        this.accounts = accounts;
        this.authorities = authorities;
        this.nodes = nodes;
        this.values = values;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("GET", PEOPLE, this::list), Route.of("POST", PEOPLE, this::create), Route.of("GET", PERSON, this::read),
                Route.of("PUT", PERSON, this::update));
    }

    private NodeRef person(Call call) {
        String id = call.path("personId");
        NodeRef person = people.getPersonOrNull(id.equals("-me-") ? AuthenticationUtil.getFullyAuthenticatedUser() : id);
        if (person == null) {
            throw ApiException.notFound(id);
        }
        return person;
    }

    private Reply read(Call call) {
        return Reply.entry(json(person(call), Set.of("capabilities")));
    }

    private Reply list(Call call) {
        List<NodeRef> all = nodes.getChildAssocs(people.getPeopleContainer()).stream().map(ChildAssociationRef::getChildRef)
                .sorted(order(call.query("orderBy")))
                .toList();
        return Reply.list(call.page(all), person -> json(person, call.names("include")));
    }

    private Comparator<NodeRef> order(String orderBy) {
        String[] words = (orderBy == null || orderBy.isBlank() ? "id ASC" : orderBy).strip().split("\\s+");
        QName property = words[0].equals("id") ? ContentModel.PROP_USERNAME : PROPERTIES.get(words[0]);
        if (property == null) {
            throw ApiException.invalid("Invalid sort field: " + words[0]);
        }
        Comparator<NodeRef> order = Comparator.comparing(person -> String.valueOf(nodes.getProperty(person, property)),
                String.CASE_INSENSITIVE_ORDER);
        return words.length > 1 && words[1].equalsIgnoreCase("DESC") ? order.reversed() : order;
    }

    private Reply create(Call call) {
        JsonNode body = call.object();
        Stream.of("id", "firstName", "email", "password").forEach(field -> required(body, field));
        String user = body.path("id").asText();
        if (user.length() > LONGEST_USER_NAME) {
            throw ApiException.invalid("Username exceeds max length of " + LONGEST_USER_NAME + " characters.");
        }
        if (user.toUpperCase(Locale.ROOT).startsWith("GROUP_") || user.toUpperCase(Locale.ROOT).startsWith("ROLE_")) {
            throw ApiException.invalid("Username cannot start with a reserved prefix.");
        }
        if (!authorities.hasAdminAuthority()) {
            throw ApiException.denied();
        }
        if (people.personExists(user)) {
            throw ApiException.conflict("Person '" + user + "' already exists.");
        }
        mustBeHardToGuess(user, body.path("password").asText());
        accounts.createAuthentication(user, body.path("password").asText().toCharArray());
        accounts.setAuthenticationEnabled(user, body.path("enabled").asBoolean(true));
        Map<QName, Serializable> properties = properties(body);
        properties.put(ContentModel.PROP_USERNAME, user);
        return Reply.entry(201, json(people.createPerson(properties), Set.of("capabilities")));
    }

    private static Map<QName, Serializable> properties(JsonNode body) {
        Map<QName, Serializable> properties = new HashMap<>();
        PROPERTIES.forEach((field, property) -> {
            if (body.has(field)) {
                properties.put(property, body.path(field).isNull() ? null : body.path(field).asText());
            }
        });
        return properties;
    }

    private static void required(JsonNode body, String field) {
        if (body.path(field).isMissingNode() || body.path(field).isNull()) {
            throw ApiException.invalid("Field '" + field + "' is null, but is required.");
        }
        if (body.path(field).asText().isEmpty()) {
            throw ApiException.invalid("Field '" + field + "' is empty, but is required.");
        }
    }

    private Reply update(Call call) {
        NodeRef person = person(call);
        String user = (String) nodes.getProperty(person, ContentModel.PROP_USERNAME);
        JsonNode body = call.object();
        Stream.of("firstName", "email").filter(body::has).forEach(field -> required(body, field));
        boolean admin = authorities.hasAdminAuthority();
        if (!admin && !user.equals(AuthenticationUtil.getFullyAuthenticatedUser())) {
            throw ApiException.denied();
        }
        if (body.has("password") || body.has("oldPassword")) {
            password(body, user, admin);
        }
        if (body.has("enabled")) {
            if (!body.path("enabled").asBoolean() && authorities.isAdminAuthority(user)) {
                throw ApiException.denied("Admin authority cannot be disabled.");
            }
            accounts.setAuthenticationEnabled(user, body.path("enabled").asBoolean());
        }
        Map<QName, Serializable> changed = properties(body);
        changed.putAll(values.profileProperties(body.path("properties")));
        // ACS has checked who asks, and writes a profile as the system user.
        AuthenticationUtil.runAsSystem(() -> {
            people.setPersonProperties(user, changed);
            return null;
        });
        return Reply.entry(json(person, Set.of("capabilities")));
    }

    /** Stricter than ACS, which takes any: this server may stand alone. */
    private static void mustBeHardToGuess(String user, String password) {
        if (password.length() < SHORTEST_PASSWORD || password.toLowerCase(Locale.ROOT).contains(user.toLowerCase(Locale.ROOT))) {
            throw ApiException.invalid(
                    "Kata sandi minimal %1$d huruf dan tidak memuat nama pengguna. / A password has at least %1$d characters and does not hold the user name."
                            .formatted(SHORTEST_PASSWORD));
        }
    }

    private void password(JsonNode body, String user, boolean admin) {
        required(body, "password");
        mustBeHardToGuess(user, body.path("password").asText());
        char[] wanted = body.path("password").asText().toCharArray();
        if (admin) {
            accounts.setAuthentication(user, wanted);
            return;
        }
        if (!body.has("oldPassword")) {
            throw ApiException.invalid("To change password, both 'oldPassword' and 'password' fields are required.");
        }
        try {
            accounts.updateAuthentication(user, body.path("oldPassword").asText().toCharArray(), wanted);
        } catch (AuthenticationException e) {
            throw ApiException.denied("Incorrect password.");
        }
    }

    private JsonNode json(NodeRef person, Set<String> include) {
        Map<QName, Serializable> properties = nodes.getProperties(person);
        String user = (String) properties.get(ContentModel.PROP_USERNAME);
        ObjectNode entry = Reply.object();
        entry.put("id", user);
        PROPERTIES.forEach((field, property) -> {
            if (properties.get(property) instanceof String text && !text.isEmpty()) {
                entry.put(field, text);
            }
        });
        entry.put("displayName",
                (properties.getOrDefault(ContentModel.PROP_FIRSTNAME, "") + " " + properties.getOrDefault(ContentModel.PROP_LASTNAME, ""))
                        .strip());
        entry.put("enabled", accounts.getAuthenticationEnabled(user));
        entry.put("emailNotificationsEnabled", true);
        entry.putObject("company");
        if (include.contains("capabilities")) {
            ObjectNode capabilities = entry.putObject("capabilities");
            capabilities.put("isAdmin", authorities.isAdminAuthority(user));
            capabilities.put("isGuest", user.equals(AuthenticationUtil.getGuestUserName()));
            capabilities.put("isMutable", accounts.isAuthenticationMutable(user));
        }
        return entry;
    }
}
