package id.juklak.setup;

import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;

import id.juklak.acs.Checked;
import id.juklak.sop.Sop;
import id.juklak.text.StoredTexts;

/** The private site with its members and its document library. */
class SiteSetup implements SetupStep {

    /** The preset that Share's own dialog uses. */
    private static final String PRESET = "site-dashboard";

    private final SiteService siteService;
    private final AuthorityService authorityService;
    private final Sop sop;
    private final SiteLayout siteLayout;
    private final SiteDashboard siteDashboard;
    private final StoredTexts label;

    SiteSetup(Checked<SiteService> siteService, Checked<AuthorityService> authorityService, Sop sop, SiteLayout siteLayout,
            SiteDashboard siteDashboard,
            StoredTexts label) {
        this.siteService = siteService.service();
        this.authorityService = authorityService.service();
        this.sop = sop;
        this.siteLayout = siteLayout;
        this.siteDashboard = siteDashboard;
        this.label = label;
    }

    @Override
    public Stage stage() {
        return Stage.SITE;
    }

    @Override
    public void prepare() {
        String siteName = siteLayout.name();
        if (siteService.getSite(siteName) == null) {
            siteService.createSite(PRESET, siteName, label.text("juklak.situs.judul"), label.text("juklak.situs.keterangan"),
                    SiteVisibility.PRIVATE);
        }
        Set<String> currentMembers = authorityService.getContainedAuthorities(AuthorityType.GROUP, siteService.getSiteGroup(siteName),
                false);
        for (SiteLayout.Member member : siteLayout.members()) {
            String group = sop.role(member.role()).group();
            // A group that is in, in whatever site role, stays in it.
            if (!currentMembers.contains(group)) {
                authorityService.addAuthority(siteService.getSiteRoleGroup(siteName, member.siteRole()), group);
            }
        }
        siteDashboard.prepare(siteService.getSite(siteName).getNodeRef(), siteName);
        if (siteService.getContainer(siteName, SiteService.DOCUMENT_LIBRARY) == null) {
            siteService.createContainer(siteName, SiteService.DOCUMENT_LIBRARY, ContentModel.TYPE_FOLDER, null);
        }
    }
}
