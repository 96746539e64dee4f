package id.juklak.web;

import java.io.IOException;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.process.LayananBerkas;

/** {@code POST /berkas/&#123;id&#125;/cancel}: ends a case for good. */
class BatalPost extends SkripJuklak {

    private final LayananBerkas layananBerkas;
    private final RincianBerkas rincianBerkas;

    BatalPost(TransactionService transactionService, LayananBerkas layananBerkas, RincianBerkas rincianBerkas) {
        super(transactionService);
        this.layananBerkas = layananBerkas;
        this.rincianBerkas = rincianBerkas;
    }

    @Override
    Kerja terima(Permintaan permintaan) throws IOException {
        permintaan.parameter();
        NodeRef simpul = permintaan.simpul();
        String alasan = IsiJson.baca(permintaan.json(), "alasan").teks("alasan");
        return Kerja.ubah(() -> {
            layananBerkas.batalkan(layananBerkas.baca(simpul), alasan);
            return Jawaban.ok(rincianBerkas.ringkas(simpul));
        });
    }
}
