package id.juklak.embedded.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.juklak.embedded.security.AuthenticationServiceImpl;
import id.juklak.embedded.security.AuthorityServiceImpl;
import id.juklak.embedded.security.PersonServiceImpl;
import id.juklak.embedded.startup.FirstStart;
import id.juklak.embedded.startup.NewRepository;

/**
 * One person per office, for trying the product; only where nobody but this machine can reach the server. They are rows of
 * {@code demo-users.json}.
 */
public final class DemoUsers implements FirstStart {

    /** The module's content model, which gives people their numbers. */
    private static final String MODULE_MODEL = "http://juklak.id/model/content/1.0";

    private final NewRepository repository;
    private final PersonServiceImpl people;
    private final AuthenticationServiceImpl authentication;
    private final AuthorityServiceImpl authorities;

    DemoUsers(NewRepository repository, PersonServiceImpl people, AuthenticationServiceImpl authentication,
            AuthorityServiceImpl authorities) {
        this.repository = repository;
        this.people = people;
        this.authentication = authentication;
        this.authorities = authorities;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void prepare() {
        JsonNode rows = rows();
        for (JsonNode user : rows.path("users")) {
            String name = user.path("user").asText();
            if (!repository.demoUsers()) {
                // A data folder that was tried on loopback first must not bring known passwords along.
                if (authentication.authenticationExists(name)) {
                    authentication.setAuthenticationEnabled(name, false);
                }
                continue;
            }
            if (!people.personExists(name)) {
                Map<QName, Serializable> person = new HashMap<>(Map.of(ContentModel.PROP_USERNAME, name, ContentModel.PROP_FIRSTNAME,
                        user.path("firstName").asText(),
                        ContentModel.PROP_LASTNAME, user.path("lastName").asText(), ContentModel.PROP_EMAIL, name + "@juklak.invalid"));
                for (String number : List.of("nip", "nik")) {
                    if (user.has(number)) {
                        person.put(QName.createQName(MODULE_MODEL, number), user.path(number).asText());
                    }
                }
                people.createPerson(person);
                authentication.createAuthentication(name, rows.path("password").asText().toCharArray());
            }
            String group = user.path("group").asText();
            if (authorities.authorityExists(group)) {
                authorities.addAuthority(group, name);
            }
        }
    }

    /** The demo users' names. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        rows().path("users").forEach(user -> names.add(user.path("user").asText()));
        return names;
    }

    /** Those who sign in the demo, with the names that their certificates bear. */
    static Map<String, String> signers() {
        Map<String, String> signers = new LinkedHashMap<>();
        rows().path("users").forEach(user -> {
            if (user.has("nip")) {
                signers.put(user.path("user").asText(), (user.path("firstName").asText() + " " + user.path("lastName").asText()).strip());
            }
        });
        return signers;
    }

    /** The password of them all. */
    public static String password() {
        return rows().path("password").asText();
    }

    /** All that is known of them, as JSON. */
    static String json() {
        return rows().toString();
    }

    private static JsonNode rows() {
        try (InputStream in = DemoUsers.class.getResourceAsStream("demo-users.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
