package org.alfresco.service.cmr.security;

/** Kinds of authority, told apart by the beginning of their names. */
public enum AuthorityType {

    ADMIN, EVERYONE, OWNER, GUEST, GROUP, ROLE, USER;

    public static AuthorityType getAuthorityType(String authority) {
        if (authority == null) {
            return null;
        }
        if (authority.equals(PermissionService.ADMINISTRATOR_AUTHORITY)) {
            return ADMIN;
        }
        if (authority.equals(PermissionService.ALL_AUTHORITIES)) {
            return EVERYONE;
        }
        if (authority.equals(PermissionService.OWNER_AUTHORITY)) {
            return OWNER;
        }
        if (authority.equals(PermissionService.GUEST_AUTHORITY)) {
            return GUEST;
        }
        if (authority.startsWith(PermissionService.GROUP_PREFIX)) {
            return GROUP;
        }
        return authority.startsWith(PermissionService.ROLE_PREFIX) ? ROLE : USER;
    }

    public String getPrefixString() {
        return switch (this) {
            case GROUP -> PermissionService.GROUP_PREFIX;
            case ROLE -> PermissionService.ROLE_PREFIX;
            default -> "";
        };
    }
}
