package id.juklak.embedded.workflow;

import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;

/** People and groups as the workflow knows them: by name in the engine, by node in properties. */
public final class Actors {

    private final AuthorityService authorities;
    private final PersonService people;
    private final NodeService nodes;

    Actors(AuthorityService authorities, PersonService people, NodeService nodes) {
        this.authorities = authorities;
        this.people = people;
        this.nodes = nodes;
    }

    static boolean isGroup(String authority) {
        AuthorityType type = AuthorityType.getAuthorityType(authority);
        return type != AuthorityType.USER && type != AuthorityType.ADMIN && type != AuthorityType.GUEST;
    }

    /** @return the node of a person; null if there is none of that name, and for groups, which are no nodes here */
    NodeRef node(String authority) {
        if (isGroup(authority)) {
            return null;
        }
        return people.personExists(authority) ? people.getPerson(authority) : null;
    }

    NodeRef homeFolder(NodeRef person) {
        return (NodeRef) nodes.getProperty(person, ContentModel.PROP_HOMEFOLDER);
    }

    public boolean isAdministrator(String user) {
        return authorities.isAdminAuthority(user);
    }

    /** The groups that the user belongs to, directly or through other groups, and the user's roles. */
    public Set<String> authoritiesOf(String user) {
        return authorities.getAuthoritiesForUser(user);
    }
}
