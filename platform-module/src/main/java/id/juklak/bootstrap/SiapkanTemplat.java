package id.juklak.bootstrap;

import java.io.ByteArrayInputStream;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.document.JuklakModel;
import id.juklak.document.Sidik;
import id.juklak.templat.DaftarTemplat;

/**
 * The Word templates that the module ships, laid into their folder, versioned. One that the office edited is the office's: a newer edition
 * of the module replaces only what nobody has touched, and the old one stays as a version.
 */
class SiapkanTemplat {

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final ContentService contentService;
    private final MimetypeService mimetypeService;
    private final DaftarTemplat daftar;
    private final Sidik sidik;

    SiapkanTemplat(NodeService nodeService, FileFolderService fileFolderService, ContentService contentService,
            MimetypeService mimetypeService, DaftarTemplat daftar,
            Sidik sidik) {
        this.nodeService = nodeService;
        this.fileFolderService = fileFolderService;
        this.contentService = contentService;
        this.mimetypeService = mimetypeService;
        this.daftar = daftar;
        this.sidik = sidik;
    }

    void siapkan(NodeRef folder) {
        daftar.setelan().file().forEach(file -> daftar.bawaan(file).ifPresent(isi -> siapkan(folder, file, isi)));
    }

    private void siapkan(NodeRef folder, String file, byte[] isi) {
        NodeRef ada = nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, file);
        if (ada == null) {
            ada = fileFolderService.create(folder, file, ContentModel.TYPE_CONTENT).getNodeRef();
            tulis(ada, file, isi);
            nodeService.addAspect(ada, ContentModel.ASPECT_VERSIONABLE, Map.of());
        } else if (baru(ada, isi)) {
            tulis(ada, file, isi);
        }
    }

    /** Whether the module brings another edition of a template that nobody has touched since the module brought it. */
    private boolean baru(NodeRef templat, byte[] isi) {
        Object dibawa = nodeService.getProperty(templat, JuklakModel.TEMPLAT_SIDIK);
        Sidik.Isi kini = sidik.baca(templat);
        return dibawa != null && kini != null && dibawa.equals(kini.seluruhnya()) && !dibawa.equals(Sidik.dari(isi));
    }

    private void tulis(NodeRef templat, String file, byte[] isi) {
        ContentWriter penulis = contentService.getWriter(templat, ContentModel.PROP_CONTENT, true);
        penulis.setMimetype(mimetypeService.guessMimetype(file));
        penulis.putContent(new ByteArrayInputStream(isi));
        nodeService.addAspect(templat, JuklakModel.ASPEK_TEMPLAT, Map.of(JuklakModel.TEMPLAT_SIDIK, Sidik.dari(isi)));
    }
}
