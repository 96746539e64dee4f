package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.process.Penarikan;

/** {@code POST /dokumen/&#123;id&#125;/tarik}: an administrator retracts a signed document, which is kept. */
class TarikPost extends SkripJuklak {

    private final Penarikan penarikan;
    private final RincianBerkas rincianBerkas;

    TarikPost(TransactionService transactionService, Penarikan penarikan, RincianBerkas rincianBerkas) {
        super(transactionService);
        this.penarikan = penarikan;
        this.rincianBerkas = rincianBerkas;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter();
        NodeRef dokumen = permintaan.simpul();
        String alasan = IsiJson.baca(permintaan.json(), "alasan").teks("alasan");
        return Kerja.ubah(() -> Jawaban.ok(rincianBerkas.dokumen(penarikan.tarik(dokumen, alasan), dokumen)));
    }
}
