package id.juklak;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.alfresco.service.cmr.security.AuthorityService;

import id.juklak.acs.Fake;
import id.juklak.acs.Unchecked;

/** Who is in which group. */
public class FakeOffice {

    private final Map<String, Set<String>> groupsByUser = new HashMap<>();

    public FakeOffice with(String user, String... groups) {
        groupsByUser.computeIfAbsent(user, unknown -> new TreeSet<>()).addAll(Arrays.asList(groups));
        return this;
    }

    public Unchecked<AuthorityService> authorities() {
        return new Unchecked<>(Fake.of(AuthorityService.class, this));
    }

    public Set<String> getAuthoritiesForUser(String user) {
        return groupsByUser.getOrDefault(user, Set.of());
    }

    public boolean isAdminAuthority(String user) {
        return false;
    }
}
