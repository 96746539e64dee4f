package id.juklak.document;

import java.io.InputStream;
import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import id.juklak.sop.Langkah;

/** Makes documents of a case and versions of them. Whether the user may is decided before; here is how. */
public class Dokumen {

    private static final Locale INDONESIA = Locale.forLanguageTag("id");

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final ContentService contentService;
    private final MimetypeService mimetypeService;
    private final VersionService versionService;
    private final OwnableService ownableService;
    private final Izin izin;

    /** All services are the ones without permission checks. */
    public Dokumen(NodeService nodeService, FileFolderService fileFolderService, ContentService contentService,
            MimetypeService mimetypeService,
            VersionService versionService, OwnableService ownableService, Izin izin) {
        this.nodeService = nodeService;
        this.fileFolderService = fileFolderService;
        this.contentService = contentService;
        this.mimetypeService = mimetypeService;
        this.versionService = versionService;
        this.ownableService = ownableService;
        this.izin = izin;
    }

    /** A new document, version 1.0. */
    public NodeRef buat(NodeRef berkas, String nama, String jenis, Langkah langkah, String komentar, InputStream isi) {
        NodeRef dokumen = fileFolderService.create(berkas, nama, JuklakModel.nama(jenis)).getNodeRef();
        tulis(dokumen, nama, isi);
        tetapkan(dokumen, langkah.id());
        versi(dokumen, VersionType.MAJOR, komentar);
        return dokumen;
    }

    /** A signed document no longer counts: a newer one is in its place. */
    public void digantikan(NodeRef lama, NodeRef baru) {
        Map<QName, Serializable> properti = new HashMap<>();
        properti.put(JuklakModel.DIGANTIKAN_OLEH, baru.getId());
        properti.put(JuklakModel.DIGANTIKAN_PADA, new Date());
        izin.untuk(() -> nodeService.addAspect(lama, JuklakModel.ASPEK_DIGANTIKAN, properti));
    }

    /** A new version of a document, under the name that it comes with. */
    public void perbarui(NodeRef dokumen, String nama, Langkah langkah, String komentar, InputStream isi) {
        if (!nama.equals(nodeService.getProperty(dokumen, ContentModel.PROP_NAME))) {
            nodeService.setProperty(dokumen, ContentModel.PROP_NAME, nama);
        }
        tulis(dokumen, nama, isi);
        tetapkan(dokumen, langkah.id());
        versi(dokumen, VersionType.MINOR, komentar);
    }

    /** The name, with a number behind it where a document has it already (a step that is done again after a return). */
    public String namaBebas(NodeRef berkas, String nama) {
        int titik = nama.lastIndexOf('.');
        return titik > 0 ? namaBebas(berkas, nama.substring(0, titik), nama.substring(titik)) : namaBebas(berkas, nama, "");
    }

    private String namaBebas(NodeRef berkas, String pokok, String akhiran) {
        String nama = pokok + akhiran;
        for (int ke = 2; nodeService.getChildByName(berkas, ContentModel.ASSOC_CONTAINS, nama) != null; ke++) {
            nama = pokok + " (" + ke + ")" + akhiran;
        }
        return nama;
    }

    /**
     * Says at which step a document came, and takes it from its maker: in ACS the owner of a node may change it for good, and here nobody
     * may once the step is done.
     */
    public void tetapkan(NodeRef dokumen, String langkah) {
        izin.untuk(() -> nodeService.setProperty(dokumen, JuklakModel.LANGKAH_DOKUMEN, langkah));
        ownableService.setOwner(dokumen, AuthenticationUtil.getSystemUserName());
    }

    /**
     * Makes a plain file a document of a kind. Its first version is ACS's own, made when the file becomes versionable.
     */
    public void jadikan(NodeRef file, String jenis, String langkah) {
        nodeService.setType(file, JuklakModel.nama(jenis));
        if (!nodeService.hasAspect(file, ContentModel.ASPECT_VERSIONABLE)) {
            nodeService.addAspect(file, ContentModel.ASPECT_VERSIONABLE, null);
        }
        tetapkan(file, langkah);
    }

    /** Moves a document into a case that has none of its name. */
    public void pindahkan(NodeRef dokumen, NodeRef berkas) {
        String nama = (String) nodeService.getProperty(dokumen, ContentModel.PROP_NAME);
        QName sebutan = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(nama));
        nodeService.moveNode(dokumen, berkas, ContentModel.ASSOC_CONTAINS, sebutan);
    }

    /** A version without a change of the content, for an act on the document. */
    public void catatVersi(NodeRef dokumen, String komentar) {
        versi(dokumen, VersionType.MINOR, komentar);
    }

    private void versi(NodeRef dokumen, VersionType jenis, String komentar) {
        Map<String, Serializable> sifat = new HashMap<>();
        sifat.put(VersionModel.PROP_VERSION_TYPE, jenis);
        sifat.put(VersionModel.PROP_DESCRIPTION, komentar);
        izin.untuk(() -> versionService.createVersion(dokumen, sifat));
    }

    private void tulis(NodeRef dokumen, String nama, InputStream isi) {
        ContentWriter penulis = contentService.getWriter(dokumen, ContentModel.PROP_CONTENT, true);
        penulis.setMimetype(mimetypeService.guessMimetype(nama));
        // Solr finds the words of a text by the language that is noted with it, whatever language the user's browser speaks.
        penulis.setLocale(INDONESIA);
        penulis.putContent(isi);
    }
}
