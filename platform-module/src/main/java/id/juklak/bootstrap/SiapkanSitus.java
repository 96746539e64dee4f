package id.juklak.bootstrap;

import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;

import id.juklak.TeksTersimpan;
import id.juklak.sop.Sop;

/** The private site with its members and its document library. */
class SiapkanSitus {

    /** The preset that Share's own dialog uses. */
    private static final String PRESET = "site-dashboard";

    private final SiteService siteService;
    private final AuthorityService authorityService;
    private final Sop sop;
    private final Denah denah;
    private final HalamanSitus halaman;
    private final TeksTersimpan label;

    SiapkanSitus(SiteService siteService, AuthorityService authorityService, Sop sop, Denah denah, HalamanSitus halaman,
            TeksTersimpan label) {
        this.siteService = siteService;
        this.authorityService = authorityService;
        this.sop = sop;
        this.denah = denah;
        this.halaman = halaman;
        this.label = label;
    }

    /** @return the document library */
    NodeRef siapkan() {
        String nama = denah.nama();
        if (siteService.getSite(nama) == null) {
            siteService.createSite(PRESET, nama, label.teks("juklak.situs.judul"), label.teks("juklak.situs.keterangan"),
                    SiteVisibility.PRIVATE);
        }
        Set<String> anggotaKini = authorityService.getContainedAuthorities(AuthorityType.GROUP, siteService.getSiteGroup(nama), false);
        for (Denah.Anggota anggota : denah.anggota()) {
            String grup = sop.peran(anggota.peran()).grup();
            // A group that is in, in whatever site role, stays in it.
            if (!anggotaKini.contains(grup)) {
                authorityService.addAuthority(siteService.getSiteRoleGroup(nama, anggota.sebagai()), grup);
            }
        }
        halaman.siapkan(siteService.getSite(nama).getNodeRef(), nama);
        NodeRef pustaka = siteService.getContainer(nama, SiteService.DOCUMENT_LIBRARY);
        return pustaka != null ? pustaka : siteService.createContainer(nama, SiteService.DOCUMENT_LIBRARY, ContentModel.TYPE_FOLDER, null);
    }
}
