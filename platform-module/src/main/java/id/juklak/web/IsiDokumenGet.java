package id.juklak.web;

import java.io.InputStream;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.JuklakException;

/**
 * {@code GET /dokumen/&#123;id&#125;/isi}: a document's bytes as they are now, or as they were in a version. A file to keep: a browser must
 * run nothing that it holds.
 */
class IsiDokumenGet extends SkripJuklak {

    private final NodeService nodeService;
    private final ContentService contentService;
    private final VersionService versionService;

    /**
     * @param nodeService the one that asks whether the user may read the document
     * @param contentService and versionService the ones without permission checks: who may read a document may read what it was
     */
    IsiDokumenGet(TransactionService transactionService, NodeService nodeService, ContentService contentService,
            VersionService versionService) {
        super(transactionService);
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.versionService = versionService;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter("versi");
        NodeRef dokumen = permintaan.simpul();
        String versi = permintaan.teks("versi");
        return Kerja.baca(() -> {
            String nama = (String) nodeService.getProperty(dokumen, ContentModel.PROP_NAME);
            ContentReader pembaca = contentService.getReader(versi == null ? dokumen : simpulVersi(dokumen, versi),
                    ContentModel.PROP_CONTENT);
            if (pembaca == null || !pembaca.exists()) {
                throw new JuklakException("web.tidakAda", 404);
            }
            return FileSementara.jawaban(pembaca.getMimetype(), nama, keluar -> {
                try (InputStream isi = pembaca.getContentInputStream()) {
                    isi.transferTo(keluar);
                }
            });
        });
    }

    private NodeRef simpulVersi(NodeRef dokumen, String versi) {
        VersionHistory riwayat = versionService.getVersionHistory(dokumen);
        if (riwayat == null) {
            throw new JuklakException("web.tidakAda", 404);
        }
        return riwayat.getAllVersions().stream().filter(satu -> versi.equals(satu.getVersionLabel())).map(Version::getFrozenStateNodeRef)
                .findFirst()
                .orElseThrow(() -> new JuklakException("web.tidakAda", 404));
    }
}
