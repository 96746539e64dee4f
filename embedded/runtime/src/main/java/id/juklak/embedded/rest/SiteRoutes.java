package id.juklak.embedded.rest;

import java.util.List;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A site and its document library. */
final class SiteRoutes implements Routes {

    private static final String SITE = CORE + "/sites/{siteId}";

    private final SiteService sites;

    SiteRoutes(SiteService sites) {
        this.sites = sites;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("GET", SITE, call -> Reply.entry(site(known(call)))),
                Route.of("GET", SITE + "/containers/{containerId}", this::container),
                Route.of("GET", SITE + "/containers",
                        call -> Reply.list(call.page(List.of(SiteService.DOCUMENT_LIBRARY)), id -> container(known(call), id))));
    }

    private Reply container(Call call) {
        return Reply.entry(container(known(call), call.path("containerId")));
    }

    private SiteInfo known(Call call) {
        SiteInfo site = sites.getSite(call.path("siteId"));
        if (site == null) {
            throw ApiException.notFound(call.path("siteId"));
        }
        return site;
    }

    private JsonNode site(SiteInfo site) {
        ObjectNode entry = Reply.object();
        entry.put("id", site.getShortName());
        entry.put("guid", site.getNodeRef().getId());
        entry.put("title", site.getTitle());
        entry.put("description", site.getDescription());
        entry.put("visibility", site.getVisibility().name());
        entry.put("preset", site.getSitePreset());
        entry.put("role", sites.getMembersRole(site.getShortName(), AuthenticationUtil.getFullyAuthenticatedUser()));
        return entry;
    }

    private JsonNode container(SiteInfo site, String id) {
        NodeRef container = sites.getContainer(site.getShortName(), id);
        if (container == null) {
            throw ApiException.notFound(id);
        }
        ObjectNode entry = Reply.object();
        entry.put("id", container.getId());
        entry.put("folderId", id);
        return entry;
    }
}
