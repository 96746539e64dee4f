package id.juklak.process;

import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Where things lie in the site's document library. */
public class Ruang {

    private static final String SITUS = "juklak";
    private static final String USULAN_MASUK = "Usulan Masuk";
    private static final String BERKAS = "Berkas";
    private static final String ARSIP = "Arsip";
    private static final String TEMPLAT = "Templat";

    private final SiteService siteService;
    private final NodeService nodeService;
    private final FileFolderService fileFolderService;

    /** All of them the ones without permission checks. */
    public Ruang(SiteService siteService, NodeService nodeService, FileFolderService fileFolderService) {
        this.siteService = siteService;
        this.nodeService = nodeService;
        this.fileFolderService = fileFolderService;
    }

    public NodeRef usulanMasuk() {
        return folder(USULAN_MASUK);
    }

    public NodeRef templat() {
        return folder(TEMPLAT);
    }

    /** The folder of a year's cases, made when the year has its first. */
    NodeRef berkas(int tahun) {
        return adakan(folder(BERKAS), Integer.toString(tahun));
    }

    /** The folder of one case, or null. */
    public NodeRef berkasAda(int tahun, String nomorBerkas) {
        NodeRef folderTahun = anak(folder(BERKAS), Integer.toString(tahun));
        return folderTahun == null ? null : anak(folderTahun, nomorBerkas);
    }

    /** The archive folder of one case. */
    public NodeRef arsip(int tahun, String nomorBerkas) {
        return adakan(adakan(folder(ARSIP), Integer.toString(tahun)), nomorBerkas);
    }

    /** The archive folder of one case, or null. */
    public NodeRef arsipAda(int tahun, String nomorBerkas) {
        NodeRef folderTahun = anak(folder(ARSIP), Integer.toString(tahun));
        return folderTahun == null ? null : anak(folderTahun, nomorBerkas);
    }

    /** The years of which the archive holds something. */
    public List<Integer> tahunArsip() {
        return nodeService.getChildAssocs(folder(ARSIP), ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(anak -> (String) nodeService.getProperty(anak.getChildRef(), ContentModel.PROP_NAME))
                .filter(nama -> nama.matches("[0-9]{4}"))
                .map(Integer::valueOf).toList();
    }

    private NodeRef folder(String nama) {
        NodeRef pustaka = siteService.getContainer(SITUS, SiteService.DOCUMENT_LIBRARY);
        NodeRef folder = pustaka == null ? null : anak(pustaka, nama);
        if (folder == null) {
            throw new IllegalStateException("The site " + SITUS + " has no folder " + nama + "; the next start of the repository makes it");
        }
        return folder;
    }

    private NodeRef anak(NodeRef induk, String nama) {
        return nodeService.getChildByName(induk, ContentModel.ASSOC_CONTAINS, nama);
    }

    private NodeRef adakan(NodeRef induk, String nama) {
        NodeRef ada = anak(induk, nama);
        return ada != null ? ada : fileFolderService.create(induk, nama, ContentModel.TYPE_FOLDER).getNodeRef();
    }
}
