package id.juklak.embedded.security;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.alfresco.service.cmr.security.PermissionService;

import id.juklak.embedded.security.PublicServices.Rule;

/** What ACS's public services require of their caller, method by method. */
public final class PublicServiceRules {

    public static final List<Rule> NODES = join(
            on(PermissionService.READ_PROPERTIES, "getType", "getAspects", "hasAspect", "getProperties", "getProperty", "getPrimaryParent",
                    "getParentAssocs", "getPath"),
            on(PermissionService.WRITE_PROPERTIES, "setType", "addAspect", "removeAspect", "setProperties", "addProperties", "setProperty",
                    "removeProperty", "createAssociation",
                    "removeAssociation"),
            on(PermissionService.CREATE_CHILDREN, "createNode"), on(PermissionService.DELETE_NODE, "deleteNode"),
            on(PermissionService.DELETE_CHILDREN, "removeChild"),
            filteredOn(PermissionService.READ_CHILDREN, "getChildAssocs", "getChildByName"),
            filteredOn(PermissionService.READ_PROPERTIES, "getTargetAssocs", "getSourceAssocs"),
            List.of(new Rule("moveNode", Map.of(0, PermissionService.DELETE_NODE, 1, PermissionService.CREATE_CHILDREN), false, false),
                    new Rule("addChild", Map.of(0, PermissionService.LINK_CHILDREN, 1, PermissionService.READ_PROPERTIES), false, false)));

    public static final List<Rule> CONTENT = join(on(PermissionService.READ_CONTENT, "getReader"),
            on(PermissionService.WRITE_CONTENT, "getWriter"));

    public static final List<Rule> FILES = join(
            filteredOn(PermissionService.READ_CHILDREN, "list", "listFiles", "listFolders", "searchSimple"),
            on(PermissionService.READ_PROPERTIES, "getFileInfo", "resolveNamePath"), on(PermissionService.READ_CONTENT, "getReader"),
            on(PermissionService.WRITE_CONTENT, "getWriter"), on(PermissionService.WRITE_PROPERTIES, "rename"),
            on(PermissionService.CREATE_CHILDREN, "create"),
            on(PermissionService.DELETE_NODE, "delete"),
            List.of(new Rule("move", Map.of(0, PermissionService.DELETE_NODE, 1, PermissionService.CREATE_CHILDREN), false, false),
                    new Rule("copy", Map.of(0, PermissionService.READ_PROPERTIES, 1, PermissionService.CREATE_CHILDREN), false, false)));

    public static final List<Rule> COPIES = join(
            List.of(new Rule("copy", Map.of(0, PermissionService.READ_PROPERTIES, 1, PermissionService.CREATE_CHILDREN), false, false),
                    new Rule("copyAndRename", Map.of(0, PermissionService.READ_PROPERTIES, 1, PermissionService.CREATE_CHILDREN), false,
                            false)));

    public static final List<Rule> VERSIONS = join(
            on(PermissionService.WRITE_PROPERTIES, "createVersion", "revert", "ensureVersioningEnabled"),
            on(PermissionService.READ_PROPERTIES, "getVersionHistory", "getCurrentVersion", "isVersioned"));

    public static final List<Rule> LOCKS = join(on(PermissionService.WRITE_PROPERTIES, "lock", "unlock"),
            on(PermissionService.READ_PROPERTIES, "getLockStatus", "getLockType", "isLocked", "checkForLock"));

    public static final List<Rule> PERMISSIONS = join(
            on(PermissionService.CHANGE_PERMISSIONS, "setPermission", "deletePermission", "deletePermissions", "clearPermission",
                    "setInheritParentPermissions"),
            on(PermissionService.READ_PERMISSIONS, "getPermissions", "getAllSetPermissions", "getInheritParentPermissions"));

    public static final List<Rule> AUTHORITIES = admin("createAuthority", "addAuthority", "removeAuthority", "deleteAuthority",
            "setAuthorityDisplayName");

    public static final List<Rule> PEOPLE = admin("createPerson", "deletePerson");

    public static final List<Rule> AUTHENTICATION = admin("createAuthentication", "setAuthentication", "deleteAuthentication",
            "setAuthenticationEnabled");

    public static final List<Rule> OWNERS = join(on(PermissionService.SET_OWNER, "setOwner"),
            on(PermissionService.TAKE_OWNERSHIP, "takeOwnership"),
            on(PermissionService.READ_PROPERTIES, "getOwner", "hasOwner"));

    public static final List<Rule> RULES = join(on(PermissionService.WRITE_PROPERTIES, "saveRule", "removeRule"),
            on(PermissionService.READ_PROPERTIES, "getRules", "countRules"));

    private PublicServiceRules() {}

    private static List<Rule> on(String permission, String... methods) {
        return Stream.of(methods).map(method -> new Rule(method, Map.of(0, permission), false, false)).toList();
    }

    private static List<Rule> filteredOn(String permission, String... methods) {
        return Stream.of(methods).map(method -> new Rule(method, Map.of(0, permission), false, true)).toList();
    }

    private static List<Rule> admin(String... methods) {
        return Stream.of(methods).map(method -> new Rule(method, Map.of(), true, false)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Rule> join(Object... parts) {
        return Stream.of(parts).flatMap(part -> ((List<Rule>) part).stream()).toList();
    }
}
