package org.alfresco.service.cmr.security;

import java.util.Set;

/** Groups and their members. */
public interface AuthorityService {

    boolean hasAdminAuthority();

    boolean isAdminAuthority(String authorityName);

    Set<String> getAuthorities();

    Set<String> getAuthoritiesForUser(String userName);

    String createAuthority(AuthorityType type, String shortName);

    String createAuthority(AuthorityType type, String shortName, String authorityDisplayName, Set<String> authorityZones);

    void addAuthority(String parentName, String childName);

    void removeAuthority(String parentName, String childName);

    Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate);

    Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate);

    String getShortName(String name);

    String getName(AuthorityType type, String shortName);

    boolean authorityExists(String name);

    String getAuthorityDisplayName(String name);

    Set<String> getDefaultZones();
}
