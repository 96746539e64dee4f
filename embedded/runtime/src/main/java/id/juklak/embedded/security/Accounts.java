package id.juklak.embedded.security;

import java.util.Map;
import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityType;

import id.juklak.embedded.startup.FirstStart;
import id.juklak.embedded.startup.NewRepository;

/** The accounts and groups of a new ACS: the administrator, and the administrators' groups. */
final class Accounts implements FirstStart {

    /** As in a new ACS. */
    private static final String INITIAL_PASSWORD = "admin";

    private final NewRepository repository;
    private final PersonServiceImpl people;
    private final AuthenticationServiceImpl authentication;
    private final AuthorityServiceImpl authorities;

    Accounts(NewRepository repository, PersonServiceImpl people, AuthenticationServiceImpl authentication,
            AuthorityServiceImpl authorities) {
        this.repository = repository;
        this.people = people;
        this.authentication = authentication;
        this.authorities = authorities;
    }

    @Override
    public int order() {
        return -50;
    }

    @Override
    public void prepare() {
        String admin = AuthenticationUtil.getAdminUserName();
        if (!people.personExists(admin)) {
            people.createPerson(
                    Map.of(ContentModel.PROP_USERNAME, admin, ContentModel.PROP_FIRSTNAME, "Administrator", ContentModel.PROP_LASTNAME, "",
                            ContentModel.PROP_EMAIL, "admin@juklak.invalid"));
            authentication.createAuthentication(admin,
                    (repository.adminPassword() == null ? INITIAL_PASSWORD : repository.adminPassword()).toCharArray());
        } else if (repository.adminPassword() != null) {
            // Whoever runs the server says which password holds, also on a folder that knew another.
            authentication.setAuthentication(admin, repository.adminPassword().toCharArray());
        }
        for (String group : Set.of("ALFRESCO_ADMINISTRATORS", "SITE_ADMINISTRATORS")) {
            String name = authorities.getName(AuthorityType.GROUP, group);
            if (!authorities.authorityExists(name)) {
                authorities.createAuthority(AuthorityType.GROUP, group);
                authorities.addAuthority(name, admin);
            }
        }
    }
}
