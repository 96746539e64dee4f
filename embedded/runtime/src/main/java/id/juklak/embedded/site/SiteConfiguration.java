package id.juklak.embedded.site;

import java.util.List;

import org.alfresco.service.cmr.site.SiteService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import id.juklak.embedded.node.NodeServiceImpl;
import id.juklak.embedded.security.AuthorityServiceImpl;
import id.juklak.embedded.security.PermissionServiceImpl;
import id.juklak.embedded.security.PublicServices;

/** Sites under ACS's names. */
@Configuration
public class SiteConfiguration {

    @Bean
    public SiteService siteService(NodeServiceImpl nodeService, AuthorityServiceImpl authorityService,
            PermissionServiceImpl permissionService) {
        return new SiteServiceImpl(nodeService, authorityService, permissionService);
    }

    @Bean("SiteService")
    public SiteService publicSiteService(PublicServices guard, @Qualifier("siteService") SiteService siteService) {
        return guard.guarded(SiteService.class, siteService, List.of());
    }
}
