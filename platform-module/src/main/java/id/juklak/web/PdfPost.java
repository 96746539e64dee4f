package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.process.BubuhkanTanda;
import id.juklak.process.JadikanPdf;

/** {@code POST /dokumen/&#123;id&#125;/pdf}: the next version of a document is a PDF of it. */
class PdfPost extends SkripJuklak {

    private final JadikanPdf jadikanPdf;
    private final BubuhkanTanda bubuhkanTanda;
    private final RincianBerkas rincianBerkas;

    PdfPost(TransactionService transactionService, JadikanPdf jadikanPdf, BubuhkanTanda bubuhkanTanda, RincianBerkas rincianBerkas) {
        super(transactionService);
        this.jadikanPdf = jadikanPdf;
        this.bubuhkanTanda = bubuhkanTanda;
        this.rincianBerkas = rincianBerkas;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter();
        NodeRef dokumen = permintaan.simpul();
        IsiJson.baca(permintaan.json());
        return Kerja.ubah(() -> {
            jadikanPdf.jadikan(dokumen);
            return Jawaban.ok(rincianBerkas.dokumen(bubuhkanTanda.berkasDari(dokumen), dokumen));
        });
    }
}
