package id.juklak.web;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;

import id.juklak.process.LayananBerkas;
import id.juklak.signing.Verifikasi;

/** {@code GET /dokumen/&#123;id&#125;/verifikasi}: whether the signatures of a document hold, in a case or in the archive. */
class VerifikasiDokumenGet extends SkripJuklak {

    private final LayananBerkas layananBerkas;
    private final Verifikasi verifikasi;
    private final TampilanVerifikasi tampilanVerifikasi;

    VerifikasiDokumenGet(TransactionService transactionService, LayananBerkas layananBerkas, Verifikasi verifikasi,
            TampilanVerifikasi tampilanVerifikasi) {
        super(transactionService);
        this.layananBerkas = layananBerkas;
        this.verifikasi = verifikasi;
        this.tampilanVerifikasi = tampilanVerifikasi;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter();
        NodeRef dokumen = permintaan.simpul();
        return Kerja.baca(() -> {
            layananBerkas.wajibDokumen(dokumen);
            return Jawaban.ok(tampilanVerifikasi.hasil(dokumen.getId(), verifikasi.dokumen(dokumen)));
        });
    }
}
