package id.juklak.embedded.security;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Groups and their members, groups in groups among them. */
public final class AuthorityServiceImpl implements AuthorityService {

    static final String ADMINISTRATORS = "GROUP_ALFRESCO_ADMINISTRATORS";

    private static final String ABOVE = "with recursive up(name) as (select parent from authority_member where child = ? union "
            + "select m.parent from authority_member m join up on m.child = up.name) select name from up";
    private static final String BELOW = "with recursive down(name) as (select child from authority_member where parent = ? union "
            + "select m.child from authority_member m join down on m.parent = down.name) select name from down";

    private final JdbcTemplate database;

    AuthorityServiceImpl(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public boolean hasAdminAuthority() {
        return isAdminAuthority(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public boolean isAdminAuthority(String authorityName) {
        return authorityName != null && getAuthoritiesForUser(authorityName).contains(PermissionService.ADMINISTRATOR_AUTHORITY);
    }

    @Override
    public Set<String> getAuthorities() {
        return getAuthoritiesForUser(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public Set<String> getAuthoritiesForUser(String userName) {
        Map<String, Set<String>> known = known();
        return known.computeIfAbsent(userName, user -> {
            Set<String> authorities = new LinkedHashSet<>(database.queryForList(ABOVE, String.class, user));
            authorities.add(PermissionService.ALL_AUTHORITIES);
            if (user.equals(AuthenticationUtil.getAdminUserName()) || user.equals(AuthenticationUtil.getSystemUserName())
                    || authorities.contains(ADMINISTRATORS)) {
                authorities.add(PermissionService.ADMINISTRATOR_AUTHORITY);
            }
            return authorities;
        });
    }

    /** What this transaction has looked up already. */
    private static Map<String, Set<String>> known() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashMap<>();
        }
        Map<String, Set<String>> known = AlfrescoTransactionSupport.getResource(AuthorityServiceImpl.class);
        if (known == null) {
            known = new HashMap<>();
            AlfrescoTransactionSupport.bindResource(AuthorityServiceImpl.class, known);
        }
        return known;
    }

    @Override
    public String createAuthority(AuthorityType type, String shortName) {
        return createAuthority(type, shortName, shortName, getDefaultZones());
    }

    @Override
    public String createAuthority(AuthorityType type, String shortName, String authorityDisplayName, Set<String> authorityZones) {
        onlyAdministrators();
        String name = getName(type, shortName);
        if (authorityExists(name)) {
            throw new AlfrescoRuntimeException("Authority already exists: " + name);
        }
        database.update("insert into authority (name, display_name) values (?, ?)", name, authorityDisplayName);
        return name;
    }

    /** A behaviour of ACS's on the nodes of groups and people, which holds also for the bean without permission checks. */
    private void onlyAdministrators() {
        if (!AuthenticationUtil.isRunAsUserTheSystemUser() && !hasAdminAuthority()) {
            throw new AccessDeniedException("Only users with ROLE_ADMINISTRATOR are allowed to manage users.");
        }
    }

    @Override
    public void addAuthority(String parentName, String childName) {
        onlyAdministrators();
        if (!authorityExists(parentName) || !authorityExists(childName)) {
            throw new AlfrescoRuntimeException("An authority was not found for " + (authorityExists(parentName) ? childName : parentName));
        }
        database.update("insert into authority_member (parent, child) values (?, ?) on conflict do nothing", parentName, childName);
        known().clear();
    }

    @Override
    public void removeAuthority(String parentName, String childName) {
        onlyAdministrators();
        database.update("delete from authority_member where parent = ? and child = ?", parentName, childName);
        known().clear();
    }

    @Override
    public Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate) {
        return ofType(type,
                immediate
                        ? database.queryForList("select child from authority_member where parent = ? order by child", String.class, name)
                        : database.queryForList(BELOW, String.class, name));
    }

    @Override
    public Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate) {
        return ofType(type,
                immediate
                        ? database.queryForList("select parent from authority_member where child = ? order by parent", String.class, name)
                        : database.queryForList(ABOVE, String.class, name));
    }

    private static Set<String> ofType(AuthorityType type, Iterable<String> names) {
        Set<String> found = new LinkedHashSet<>();
        names.forEach(name -> {
            if (type == null || AuthorityType.getAuthorityType(name) == type) {
                found.add(name);
            }
        });
        return found;
    }

    @Override
    public String getShortName(String name) {
        return name.substring(AuthorityType.getAuthorityType(name).getPrefixString().length());
    }

    @Override
    public String getName(AuthorityType type, String shortName) {
        return type.getPrefixString() + shortName;
    }

    @Override
    public boolean authorityExists(String name) {
        return name.equals(PermissionService.ALL_AUTHORITIES) || database.queryForObject(
                "select exists (select 1 from authority where name = ?) or exists (select 1 from person where username = lower(?))",
                Boolean.class, name, name);
    }

    @Override
    public String getAuthorityDisplayName(String name) {
        return database.queryForList("select coalesce(display_name, name) from authority where name = ?", String.class, name).stream()
                .findFirst()
                .orElseGet(() -> getShortName(name));
    }

    @Override
    public Set<String> getDefaultZones() {
        return Set.of("APP.DEFAULT", "AUTH.ALF");
    }
}
