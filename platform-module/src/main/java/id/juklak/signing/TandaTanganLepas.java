package id.juklak.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.RegexQNamePattern;

import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;

/** The signatures of a document that is no PDF: files (CAdES, {@code .p7s}) that hang on it, in the order of the acts. */
public class TandaTanganLepas {

    private static final String TIPE_P7S = "application/pkcs7-signature";

    private final NodeService nodeService;
    private final ContentService contentService;
    private final Izin izin;

    /** Both services without permission checks. */
    public TandaTanganLepas(NodeService nodeService, ContentService contentService, Izin izin) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.izin = izin;
    }

    public List<byte[]> baca(NodeRef dokumen) {
        // Children come in the order of their making, and their names are numbered.
        return nodeService.getChildAssocs(dokumen, JuklakModel.TANDA_TANGAN_LEPAS, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .sorted((satu, dua) -> nama(satu).compareTo(nama(dua))).map(this::isi).toList();
    }

    private String nama(NodeRef simpul) {
        return (String) nodeService.getProperty(simpul, ContentModel.PROP_NAME);
    }

    private byte[] isi(NodeRef simpul) {
        ContentReader pembaca = contentService.getReader(simpul, ContentModel.PROP_CONTENT);
        try (InputStream isi = pembaca.getContentInputStream()) {
            return isi.readAllBytes();
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }

    public void tambah(NodeRef dokumen, byte[] tandaTangan) {
        int ke = nodeService.getChildAssocs(dokumen, JuklakModel.TANDA_TANGAN_LEPAS, RegexQNamePattern.MATCH_ALL).size() + 1;
        String nama = String.format(Locale.ROOT, "tanda-tangan-%02d.p7s", ke);
        izin.untuk(() -> {
            if (!nodeService.hasAspect(dokumen, JuklakModel.ASPEK_BERTANDA_TANGAN_LEPAS)) {
                nodeService.addAspect(dokumen, JuklakModel.ASPEK_BERTANDA_TANGAN_LEPAS, Map.of());
            }
            NodeRef simpul = nodeService
                    .createNode(dokumen, JuklakModel.TANDA_TANGAN_LEPAS, JuklakModel.nama(nama), JuklakModel.TIPE_TANDA_TANGAN_TERPISAH,
                            Map.of(ContentModel.PROP_NAME, nama))
                    .getChildRef();
            ContentWriter penulis = contentService.getWriter(simpul, ContentModel.PROP_CONTENT, true);
            penulis.setMimetype(TIPE_P7S);
            penulis.putContent(new ByteArrayInputStream(tandaTangan));
        });
    }

    /** Gives a copy of a document the signatures that the document bears. */
    public void salin(NodeRef asal, NodeRef salinan) {
        baca(asal).forEach(tandaTangan -> tambah(salinan, tandaTangan));
    }
}
