package id.juklak.web;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.archive.ArsipBerkas;

/** {@code GET /arsip/&#123;id&#125;}: an archived document with its notes. */
class ArsipDokumenGet extends SkripJuklak {

    private final ArsipBerkas arsipBerkas;
    private final TampilanArsip tampilanArsip;
    private final PabrikTampilan pabrikTampilan;

    ArsipDokumenGet(TransactionService transactionService, ArsipBerkas arsipBerkas, TampilanArsip tampilanArsip,
            PabrikTampilan pabrikTampilan) {
        super(transactionService);
        this.arsipBerkas = arsipBerkas;
        this.tampilanArsip = tampilanArsip;
        this.pabrikTampilan = pabrikTampilan;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter();
        NodeRef simpul = permintaan.simpul();
        return Kerja.baca(() -> {
            arsipBerkas.wajib(simpul);
            return Jawaban.ok(tampilanArsip.lengkap(pabrikTampilan.baru(), simpul));
        });
    }
}
