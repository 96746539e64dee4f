package id.juklak.embedded.security;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** ACS's permissions: which other ones each of them brings along. */
final class PermissionGroups {

    private static final Map<String, List<String>> INCLUDED = new LinkedHashMap<>();

    static {
        INCLUDED.put("Read", List.of("ReadProperties", "ReadContent", "ReadChildren", "ReadAssociations"));
        INCLUDED.put("Write", List.of("WriteProperties", "WriteContent"));
        INCLUDED.put("Delete", List.of("DeleteNode", "DeleteChildren"));
        INCLUDED.put("AddChildren", List.of("CreateChildren", "LinkChildren"));
        INCLUDED.put("Consumer", List.of("Read"));
        INCLUDED.put("Editor", List.of("Consumer", "Write", "CheckOut", "ReadPermissions"));
        INCLUDED.put("Contributor", List.of("Consumer", "AddChildren", "ReadPermissions"));
        INCLUDED.put("Collaborator", List.of("Editor", "Contributor"));
        INCLUDED.put("SiteConsumer", List.of("Consumer"));
        INCLUDED.put("SiteContributor", List.of("Contributor"));
        INCLUDED.put("SiteCollaborator", List.of("Collaborator"));
        INCLUDED.put("SiteManager", List.of("FullControl"));
        INCLUDED.put("Coordinator", List.of("FullControl"));
    }

    private PermissionGroups() {}

    /** Whether having one permission is having the other. */
    static boolean includes(String granted, String asked) {
        return granted.equals(asked) || granted.equals("All") || granted.equals("FullControl")
                || INCLUDED.getOrDefault(granted, List.of()).stream().anyMatch(each -> includes(each, asked));
    }

    /** Every permission that brings the asked one along, itself among them. */
    static Set<String> granting(String asked) {
        Set<String> granting = new LinkedHashSet<>(Set.of(asked, "All", "FullControl"));
        INCLUDED.keySet().stream().filter(each -> includes(each, asked)).forEach(granting::add);
        return granting;
    }

    /** What may be set on a folder of a site or elsewhere. */
    static Set<String> settable() {
        return Set.of("Consumer", "Editor", "Contributor", "Collaborator", "Coordinator", "SiteConsumer", "SiteContributor",
                "SiteCollaborator", "SiteManager");
    }
}
