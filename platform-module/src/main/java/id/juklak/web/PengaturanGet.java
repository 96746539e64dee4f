package id.juklak.web;

import org.alfresco.service.transaction.TransactionService;

/** {@code GET /pengaturan} and {@code GET /pengaturan/&#123;nama&#125;}: the office's settings. */
class PengaturanGet extends SkripJuklak {

    private final PengaturanWeb pengaturan;

    PengaturanGet(TransactionService transactionService, PengaturanWeb pengaturan) {
        super(transactionService);
        this.pengaturan = pengaturan;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter();
        String nama = permintaan.namaDiJalur();
        return Kerja.baca(() -> Jawaban.ok(nama == null ? pengaturan.daftar() : pengaturan.satu(nama)));
    }
}
