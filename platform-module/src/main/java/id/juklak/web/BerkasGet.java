package id.juklak.web;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.process.LayananBerkas;

/** {@code GET /berkas/&#123;id&#125;}: a case with its record, the 16 steps and its documents. */
class BerkasGet extends SkripJuklak {

    private final LayananBerkas layananBerkas;
    private final RincianBerkas rincianBerkas;

    BerkasGet(TransactionService transactionService, LayananBerkas layananBerkas, RincianBerkas rincianBerkas) {
        super(transactionService);
        this.layananBerkas = layananBerkas;
        this.rincianBerkas = rincianBerkas;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter();
        NodeRef simpul = permintaan.simpul();
        return Kerja.baca(() -> Jawaban.ok(rincianBerkas.lengkap(layananBerkas.baca(simpul))));
    }
}
