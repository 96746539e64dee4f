package id.juklak.embedded.site;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Sites with their groups and permissions as ACS lays them out. A private site is not there for whoever is no member. */
final class SiteServiceImpl implements SiteService {

    private static final List<String> ROLES = List.of(SiteModel.SITE_MANAGER, SiteModel.SITE_COLLABORATOR, SiteModel.SITE_CONTRIBUTOR,
            SiteModel.SITE_CONSUMER);

    private final NodeService nodes;
    private final AuthorityService authorities;
    private final PermissionService permissions;

    SiteServiceImpl(NodeService nodes, AuthorityService authorities, PermissionService permissions) {
        this.nodes = nodes;
        this.authorities = authorities;
        this.permissions = permissions;
    }

    private record Site(NodeRef nodeRef, String shortName, String preset, String title, String description,
            SiteVisibility visibility) implements SiteInfo {

        private static final long serialVersionUID = 1L;

        @Override
        public NodeRef getNodeRef() {
            return nodeRef;
        }

        @Override
        public String getShortName() {
            return shortName;
        }

        @Override
        public String getSitePreset() {
            return preset;
        }

        @Override
        public String getTitle() {
            return title;
        }

        @Override
        public String getDescription() {
            return description;
        }

        @Override
        public SiteVisibility getVisibility() {
            return visibility;
        }
    }

    private NodeRef sites() {
        NodeRef root = nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef home = nodes
                .getChildAssocs(root, ContentModel.ASSOC_CHILDREN, QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home"),
                        false)
                .get(0)
                .getChildRef();
        return nodes.getChildByName(home, ContentModel.ASSOC_CONTAINS, "Sites");
    }

    @Override
    public SiteInfo createSite(String sitePreset, String shortName, String title, String description, SiteVisibility visibility) {
        if (nodes.getChildByName(sites(), ContentModel.ASSOC_CONTAINS, shortName) != null) {
            throw new AlfrescoRuntimeException("site_service.unable_to_create", new Object[]{ shortName });
        }
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, shortName);
        properties.put(ContentModel.PROP_TITLE, title);
        properties.put(ContentModel.PROP_DESCRIPTION, description);
        properties.put(SiteModel.PROP_SITE_PRESET, sitePreset);
        properties.put(SiteModel.PROP_SITE_VISIBILITY, visibility.name());
        NodeRef site = nodes
                .createNode(sites(), ContentModel.ASSOC_CONTAINS, QName.createQName(SiteModel.SITE_MODEL_URL, shortName),
                        SiteModel.TYPE_SITE, properties)
                .getChildRef();
        permissions.setInheritParentPermissions(site, false);
        String group = authorities.createAuthority(AuthorityType.GROUP, "site_" + shortName, shortName, authorities.getDefaultZones());
        for (String role : ROLES) {
            String roleGroup = authorities.createAuthority(AuthorityType.GROUP, "site_" + shortName + "_" + role, role,
                    authorities.getDefaultZones());
            authorities.addAuthority(group, roleGroup);
            permissions.setPermission(site, roleGroup, role, true);
        }
        if (visibility == SiteVisibility.PUBLIC) {
            permissions.setPermission(site, PermissionService.ALL_AUTHORITIES, SiteModel.SITE_CONSUMER, true);
        }
        authorities.addAuthority(getSiteRoleGroup(shortName, SiteModel.SITE_MANAGER), AuthenticationUtil.getFullyAuthenticatedUser());
        return site(site);
    }

    private Site site(NodeRef node) {
        return new Site(node, text(node, ContentModel.PROP_NAME), text(node, SiteModel.PROP_SITE_PRESET),
                text(node, ContentModel.PROP_TITLE),
                text(node, ContentModel.PROP_DESCRIPTION), SiteVisibility.valueOf(text(node, SiteModel.PROP_SITE_VISIBILITY)));
    }

    private String text(NodeRef node, QName property) {
        return (String) nodes.getProperty(node, property);
    }

    @Override
    public SiteInfo getSite(String shortName) {
        NodeRef node = nodes.getChildByName(sites(), ContentModel.ASSOC_CONTAINS, shortName);
        return node == null || permissions.hasPermission(node, PermissionService.READ_PROPERTIES) != AccessStatus.ALLOWED
                ? null
                : site(node);
    }

    private NodeRef existing(String shortName) {
        SiteInfo site = getSite(shortName);
        if (site == null) {
            throw new AlfrescoRuntimeException("Site " + shortName + " does not exist.");
        }
        return site.getNodeRef();
    }

    @Override
    public NodeRef getContainer(String shortName, String componentId) {
        return nodes.getChildByName(existing(shortName), ContentModel.ASSOC_CONTAINS, componentId);
    }

    @Override
    public NodeRef createContainer(String shortName, String componentId, QName containerType,
            Map<QName, Serializable> containerProperties) {
        NodeRef known = getContainer(shortName, componentId);
        if (known != null) {
            return known;
        }
        Map<QName, Serializable> properties = new HashMap<>(containerProperties == null ? Map.of() : containerProperties);
        properties.put(ContentModel.PROP_NAME, componentId);
        properties.put(SiteModel.PROP_COMPONENT_ID, componentId);
        return nodes.createNode(existing(shortName), ContentModel.ASSOC_CONTAINS,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, componentId),
                containerType == null ? ContentModel.TYPE_FOLDER : containerType, properties).getChildRef();
    }

    @Override
    public String getSiteGroup(String shortName) {
        return PermissionService.GROUP_PREFIX + "site_" + shortName;
    }

    @Override
    public String getSiteRoleGroup(String shortName, String role) {
        return getSiteGroup(shortName) + "_" + role;
    }

    @Override
    public String getMembersRole(String shortName, String authorityName) {
        var containing = authorities.getContainingAuthorities(AuthorityType.GROUP, authorityName, false);
        return ROLES.stream().filter(role -> containing.contains(getSiteRoleGroup(shortName, role))).findFirst().orElse(null);
    }
}
