package id.juklak.web;

import org.alfresco.service.transaction.TransactionService;

/** {@code GET /kunci}: whether the user has a key for signing, and what its certificate says. */
class KunciGet extends SkripJuklak {

    private final KunciWeb kunciWeb;

    KunciGet(TransactionService transactionService, KunciWeb kunciWeb) {
        super(transactionService);
        this.kunciWeb = kunciWeb;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter();
        return Kerja.baca(() -> Jawaban.ok(kunciWeb.milikku()));
    }
}
