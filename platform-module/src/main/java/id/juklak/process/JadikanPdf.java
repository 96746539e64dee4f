package id.juklak.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.JuklakException;
import id.juklak.document.Dokumen;
import id.juklak.document.IsiBerkas;
import id.juklak.document.UbahPdf;
import id.juklak.signing.BukuTanda;
import id.juklak.signing.KunciDokumen;
import id.juklak.sop.Langkah;
import id.juklak.sop.Sop;

/**
 * "Jadikan PDF": the next version of a document is a PDF of it, into which signatures can be put. The office file stays as the version
 * before.
 */
public class JadikanPdf {

    private final BubuhkanTanda bubuhkanTanda;
    private final DokumenLangkah dokumenLangkah;
    private final Wewenang wewenang;
    private final IsiBerkas isiBerkas;
    private final Dokumen dokumen;
    private final UbahPdf ubahPdf;
    private final BukuTanda bukuTanda;
    private final KunciDokumen kunciDokumen;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final Sop sop;

    /** @param nodeService and contentService the ones without permission checks */
    JadikanPdf(BubuhkanTanda bubuhkanTanda, DokumenLangkah dokumenLangkah, Wewenang wewenang, IsiBerkas isiBerkas, Dokumen dokumen,
            UbahPdf ubahPdf, BukuTanda bukuTanda,
            KunciDokumen kunciDokumen, NodeService nodeService, ContentService contentService, Sop sop) {
        this.bubuhkanTanda = bubuhkanTanda;
        this.dokumenLangkah = dokumenLangkah;
        this.wewenang = wewenang;
        this.isiBerkas = isiBerkas;
        this.dokumen = dokumen;
        this.ubahPdf = ubahPdf;
        this.bukuTanda = bukuTanda;
        this.kunciDokumen = kunciDokumen;
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.sop = sop;
    }

    /** Whether the current user may do it to a document now. */
    public boolean boleh(Berkas berkas, NodeRef simpul) {
        if (!wewenang.pelaksanaKini(berkas) || !isiBerkas.berlaku(simpul) || !bukuTanda.semua(simpul).isEmpty()
                || !IsiBerkas.bolehDiunggah(sop.langkah(berkas.langkah()), isiBerkas.jenis(simpul))) {
            return false;
        }
        ContentData isi = (ContentData) nodeService.getProperty(simpul, ContentModel.PROP_CONTENT);
        return isi != null && ubahPdf.dapat(isi.getMimetype(), isi.getSize());
    }

    /**
     * Does it.
     *
     * @throws JuklakException 403 for someone who does not perform the step, 404 for what is no document, 409 where the case no longer
     * runs, the step does not take the kind, the document bears a paraf or a signature, counts no longer, or is a PDF already, 422 where it
     * cannot be turned into one
     */
    public void jadikan(NodeRef simpul) {
        kunciDokumen.ambil(simpul);
        Berkas berkas = bubuhkanTanda.berkasDari(simpul);
        Langkah langkah = dokumenLangkah.langkahPenerima(berkas, isiBerkas.jenis(simpul));
        String nama = (String) nodeService.getProperty(simpul, ContentModel.PROP_NAME);
        if (!bukuTanda.semua(simpul).isEmpty() || !isiBerkas.berlaku(simpul)) {
            throw new JuklakException("pdf.bertanda", 409, nama);
        }
        ContentReader sumber = contentService.getReader(simpul, ContentModel.PROP_CONTENT);
        if (sumber == null || !sumber.exists()) {
            throw new JuklakException("pdf.tidakBisa", 422, nama);
        }
        if (UbahPdf.PDF.equals(sumber.getMimetype())) {
            throw new JuklakException("pdf.sudah", 409, nama);
        }
        try (InputStream isi = ubahPdf.ubah(nama, sumber, simpul).getContentInputStream()) {
            String pokok = nama.lastIndexOf('.') > 0 ? nama.substring(0, nama.lastIndexOf('.')) : nama;
            dokumen.perbarui(simpul, dokumen.namaBebas(berkas.simpul(), pokok + ".pdf"), langkah, dokumenLangkah.komentar("pdf", langkah),
                    isi);
        } catch (IOException salah) {
            throw new UncheckedIOException(salah);
        }
    }
}
