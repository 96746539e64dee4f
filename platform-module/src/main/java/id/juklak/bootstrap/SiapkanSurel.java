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

import id.juklak.document.JuklakModel;
import id.juklak.notify.KotakSurat;
import id.juklak.notify.TemplatSurel;

/** The mail templates that the administrator edits, versioned and watched so that a mistake is refused; and the drawers of the outbox. */
class SiapkanSurel {

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final ContentService contentService;
    private final TemplatSurel templat;
    private final KotakSurat kotak;

    SiapkanSurel(NodeService nodeService, FileFolderService fileFolderService, ContentService contentService, TemplatSurel templat,
            KotakSurat kotak) {
        this.nodeService = nodeService;
        this.fileFolderService = fileFolderService;
        this.contentService = contentService;
        this.templat = templat;
        this.kotak = kotak;
    }

    /** @param folder of the templates; one that is there stays as the office has written it */
    void siapkan(NodeRef folder) {
        for (String nama : templat.nama()) {
            NodeRef file = nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, nama);
            if (file == null) {
                file = buat(folder, nama);
            }
            nodeService.addAspect(file, ContentModel.ASPECT_VERSIONABLE, Map.of());
            nodeService.addAspect(file, JuklakModel.ASPEK_TEMPLAT_SUREL, Map.of());
        }
        kotak.siapkan();
    }

    private NodeRef buat(NodeRef folder, String nama) {
        NodeRef file = fileFolderService.create(folder, nama, ContentModel.TYPE_CONTENT).getNodeRef();
        ContentWriter penulis = contentService.getWriter(file, ContentModel.PROP_CONTENT, true);
        penulis.setMimetype("text/plain");
        penulis.setEncoding(StandardCharsets.UTF_8.name());
        try (InputStream bawaan = templat.bawaan(nama)) {
            penulis.putContent(bawaan);
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
        return file;
    }
}
