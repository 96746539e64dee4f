package id.juklak.setup;

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

import id.juklak.acs.Checked;

/**
 * The site's dashboard page for Share, in the folder {@code surf-config} where Share keeps it. A site that is made by {@code SiteService}
 * alone lacks it, and Share then opens the site with an error; {@code POST /sites} and Share's own dialog write the same files.
 */
class SiteDashboard {

    private static final String RESOURCES = "/alfresco/module/juklak-platform/bootstrap/halaman/";
    private static final String PAGE = "dashboard.xml";
    private static final String COMPONENT_SUFFIX = ".site~%s~dashboard.xml";
    private static final List<String> COMPONENTS = List.of("page.title", "page.navigation", "page.component-1-1", "page.component-2-1",
            "page.component-2-2");

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final ContentService contentService;

    SiteDashboard(Checked<NodeService> nodeService, Checked<FileFolderService> fileFolderService, Checked<ContentService> contentService) {
        this.nodeService = nodeService.service();
        this.fileFolderService = fileFolderService.service();
        this.contentService = contentService.service();
    }

    /** Leaves a page that is there as it is: a manager of the site may have arranged it in Share. */
    void prepare(NodeRef site, String siteName) {
        NodeRef surfConfig = folder(site, "surf-config");
        NodeRef pageFolder = folder(folder(folder(surfConfig, "pages"), "site"), siteName);
        if (nodeService.getChildByName(pageFolder, ContentModel.ASSOC_CONTAINS, PAGE) == null) {
            NodeRef componentFolder = folder(surfConfig, "components");
            for (String component : COMPONENTS) {
                makeFile(componentFolder, component + COMPONENT_SUFFIX.formatted(siteName), component + ".xml", siteName);
            }
            makeFile(pageFolder, PAGE, PAGE, siteName);
        }
    }

    private NodeRef folder(NodeRef parent, String name) {
        NodeRef existing = nodeService.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
        return existing != null
                ? existing
                : excludeFromIndex(fileFolderService.create(parent, name, ContentModel.TYPE_FOLDER).getNodeRef());
    }

    private void makeFile(NodeRef parent, String name, String resource, String siteName) {
        if (nodeService.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name) == null) {
            NodeRef created = excludeFromIndex(fileFolderService.create(parent, name, ContentModel.TYPE_CONTENT).getNodeRef());
            ContentWriter writer = contentService.getWriter(created, ContentModel.PROP_CONTENT, true);
            writer.setMimetype("text/xml");
            writer.setEncoding(StandardCharsets.UTF_8.name());
            writer.putContent(readResource(resource).replace("${siteId}", siteName));
        }
    }

    /** Share's configuration is nobody's search result. */
    private NodeRef excludeFromIndex(NodeRef node) {
        nodeService.addAspect(node, ContentModel.ASPECT_INDEX_CONTROL, Map.of(ContentModel.PROP_IS_INDEXED, false));
        return node;
    }

    private String readResource(String resource) {
        try (InputStream xml = SiteDashboard.class.getResourceAsStream(RESOURCES + resource)) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
