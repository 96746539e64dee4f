package id.juklak.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.calendar.BerkasKalender;
import id.juklak.calendar.JagaKalender;

/** The calendar file that the administrator edits: versioned, and watched so that a mistake is refused. */
class SiapkanKalender {

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final ContentService contentService;
    private final BerkasKalender berkasKalender;

    SiapkanKalender(NodeService nodeService, FileFolderService fileFolderService, ContentService contentService, BerkasKalender berkasKalender) {
        this.nodeService = nodeService;
        this.fileFolderService = fileFolderService;
        this.contentService = contentService;
        this.berkasKalender = berkasKalender;
    }

    void siapkan(NodeRef folder) {
        NodeRef kalender = berkasKalender.cari();
        if (kalender == null) {
            kalender = fileFolderService.create(folder, BerkasKalender.NAMA, ContentModel.TYPE_CONTENT).getNodeRef();
            ContentWriter penulis = contentService.getWriter(kalender, ContentModel.PROP_CONTENT, true);
            penulis.setMimetype("application/json");
            penulis.setEncoding(StandardCharsets.UTF_8.name());
            try (InputStream bawaan = BerkasKalender.bawaan()) {
                penulis.putContent(bawaan);
            } catch (IOException salah) {
                throw new UncheckedIOException(salah);
            }
        }
        // Also for a file that an administrator put there in the place of a deleted one.
        nodeService.addAspect(kalender, ContentModel.ASPECT_VERSIONABLE, Map.of());
        nodeService.addAspect(kalender, JagaKalender.ASPEK, Map.of());
    }
}
