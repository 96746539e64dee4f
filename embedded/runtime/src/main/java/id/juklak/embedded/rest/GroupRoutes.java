package id.juklak.embedded.rest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Groups and their members. */
final class GroupRoutes implements Routes {

    private static final String GROUP = CORE + "/groups/{groupId}";

    private final AuthorityService authorities;
    private final PersonService people;
    private final NodeJson json;

    GroupRoutes(AuthorityService authorities, PersonService people, NodeJson json) {
        this.authorities = authorities;
        this.people = people;
        this.json = json;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("GET", GROUP, this::get), Route.of("GET", GROUP + "/members", this::members),
                Route.of("POST", CORE + "/groups", this::create),
                Route.of("POST", GROUP + "/members", this::add), Route.of("DELETE", GROUP + "/members/{memberId}", this::remove));
    }

    private Reply get(Call call) {
        return Reply.entry(group(known(call)));
    }

    private Reply members(Call call) {
        Set<String> members = new TreeSet<>(authorities.getContainedAuthorities(null, known(call), true));
        return Reply.list(call.page(List.copyOf(members)), this::member);
    }

    private Reply create(Call call) {
        String id = call.json().path("id").asText("");
        String display = call.json().path("displayName").asText("");
        if (id.isEmpty() || display.isEmpty()) {
            throw ApiException.invalid("groupId and displayName are expected");
        }
        mustAdminister();
        if (authorities.authorityExists(authorities.getName(AuthorityType.GROUP, id))) {
            throw ApiException.conflict("Group '" + id + "' already exists.");
        }
        String name = authorities.createAuthority(AuthorityType.GROUP, id, display, authorities.getDefaultZones());
        call.json().path("parentIds").forEach(parent -> authorities.addAuthority(parent.asText(), name));
        return Reply.entry(201, group(name));
    }

    private Reply add(Call call) {
        String group = known(call);
        String id = call.json().path("id").asText("");
        String type = call.json().path("memberType").asText("");
        if (id.isEmpty() || !type.equals("PERSON") && !type.equals("GROUP")) {
            throw ApiException.invalid("id and memberType (PERSON or GROUP) are expected");
        }
        mustAdminister();
        if (type.equals("PERSON") ? !people.personExists(id) : !authorities.authorityExists(id)) {
            throw ApiException.notFound(id);
        }
        if (authorities.getContainedAuthorities(null, group, true).contains(id)) {
            throw ApiException.conflict(id + " is already a member of " + group);
        }
        authorities.addAuthority(group, id);
        return Reply.entry(201, member(id));
    }

    private Reply remove(Call call) {
        String group = known(call);
        String id = call.path("memberId");
        mustAdminister();
        if (!authorities.getContainedAuthorities(null, group, true).contains(id)) {
            throw ApiException.notFound(id);
        }
        authorities.removeAuthority(group, id);
        return Reply.none();
    }

    private void mustAdminister() {
        if (!authorities.hasAdminAuthority()) {
            throw ApiException.denied();
        }
    }

    private String known(Call call) {
        String group = call.path("groupId");
        if (!authorities.authorityExists(group)) {
            throw ApiException.notFound(group);
        }
        return group;
    }

    private JsonNode group(String name) {
        ObjectNode entry = Reply.object();
        entry.put("id", name);
        entry.put("displayName", authorities.getAuthorityDisplayName(name));
        entry.put("isRoot", authorities.getContainingAuthorities(AuthorityType.GROUP, name, true).isEmpty());
        return entry;
    }

    private JsonNode member(String name) {
        boolean group = AuthorityType.getAuthorityType(name) == AuthorityType.GROUP;
        ObjectNode entry = Reply.object();
        entry.put("id", name);
        entry.put("displayName", group ? authorities.getAuthorityDisplayName(name) : json.user(name).path("displayName").asText());
        entry.put("memberType", group ? "GROUP" : "PERSON");
        return entry;
    }
}
