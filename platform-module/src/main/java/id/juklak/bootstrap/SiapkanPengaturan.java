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
import id.juklak.pengaturan.DaftarPengaturan;
import id.juklak.pengaturan.Pengaturan;

/** The settings files that the administrator edits: versioned, and watched so that a mistake is refused. */
class SiapkanPengaturan {

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final ContentService contentService;
    private final DaftarPengaturan daftar;

    SiapkanPengaturan(NodeService nodeService, FileFolderService fileFolderService, ContentService contentService,
            DaftarPengaturan daftar) {
        this.nodeService = nodeService;
        this.fileFolderService = fileFolderService;
        this.contentService = contentService;
        this.daftar = daftar;
    }

    void siapkan(NodeRef folder) {
        for (Pengaturan<?> pengaturan : daftar.semua()) {
            NodeRef file = pengaturan.cari();
            if (file == null) {
                file = buat(folder, pengaturan);
            }
            // Also for a file that an administrator put there in the place of a deleted one.
            nodeService.addAspect(file, ContentModel.ASPECT_VERSIONABLE, Map.of());
            nodeService.addAspect(file, JuklakModel.ASPEK_PENGATURAN, Map.of());
        }
    }

    private NodeRef buat(NodeRef folder, Pengaturan<?> pengaturan) {
        NodeRef file = fileFolderService.create(folder, pengaturan.namaFile(), ContentModel.TYPE_CONTENT).getNodeRef();
        ContentWriter penulis = contentService.getWriter(file, ContentModel.PROP_CONTENT, true);
        penulis.setMimetype("application/json");
        penulis.setEncoding(StandardCharsets.UTF_8.name());
        try (InputStream bawaan = pengaturan.bawaan()) {
            penulis.putContent(bawaan);
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
        return file;
    }
}
