package id.juklak.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * The site's dashboard page for Share, in the folder {@code surf-config} where Share keeps it. A site that is made by {@code SiteService}
 * alone lacks it, and Share then opens the site with an error; {@code POST /sites} and Share's own dialog write the same files.
 */
class HalamanSitus {

    private static final String SUMBER = "/alfresco/module/juklak-platform/bootstrap/halaman/";
    private static final String HALAMAN = "dashboard.xml";
    private static final String AKHIRAN = ".site~%s~dashboard.xml";
    private static final List<String> KOMPONEN = List.of("page.title", "page.navigation", "page.component-1-1", "page.component-2-1",
            "page.component-2-2");

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final ContentService contentService;

    HalamanSitus(NodeService nodeService, FileFolderService fileFolderService, ContentService contentService) {
        this.nodeService = nodeService;
        this.fileFolderService = fileFolderService;
        this.contentService = contentService;
    }

    /** Leaves a page that is there as it is: a manager of the site may have arranged it in Share. */
    void siapkan(NodeRef situs, String nama) {
        NodeRef akar = folder(situs, "surf-config");
        NodeRef halaman = folder(folder(folder(akar, "pages"), "site"), nama);
        if (nodeService.getChildByName(halaman, ContentModel.ASSOC_CONTAINS, HALAMAN) == null) {
            NodeRef komponen = folder(akar, "components");
            for (String satu : KOMPONEN) {
                berkas(komponen, satu + AKHIRAN.formatted(nama), satu + ".xml", nama);
            }
            berkas(halaman, HALAMAN, HALAMAN, nama);
        }
    }

    private NodeRef folder(NodeRef induk, String nama) {
        NodeRef ada = nodeService.getChildByName(induk, ContentModel.ASSOC_CONTAINS, nama);
        return ada != null ? ada : tanpaIndeks(fileFolderService.create(induk, nama, ContentModel.TYPE_FOLDER).getNodeRef());
    }

    private void berkas(NodeRef induk, String nama, String sumber, String situs) {
        if (nodeService.getChildByName(induk, ContentModel.ASSOC_CONTAINS, nama) == null) {
            NodeRef baru = tanpaIndeks(fileFolderService.create(induk, nama, ContentModel.TYPE_CONTENT).getNodeRef());
            ContentWriter penulis = contentService.getWriter(baru, ContentModel.PROP_CONTENT, true);
            penulis.setMimetype("text/xml");
            penulis.setEncoding(StandardCharsets.UTF_8.name());
            penulis.putContent(isi(sumber).replace("${siteId}", situs));
        }
    }

    /** Share's configuration is nobody's search result. */
    private NodeRef tanpaIndeks(NodeRef simpul) {
        nodeService.addAspect(simpul, ContentModel.ASPECT_INDEX_CONTROL, Map.of(ContentModel.PROP_IS_INDEXED, false));
        return simpul;
    }

    private String isi(String sumber) {
        try (InputStream xml = HalamanSitus.class.getResourceAsStream(SUMBER + sumber)) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }
}
