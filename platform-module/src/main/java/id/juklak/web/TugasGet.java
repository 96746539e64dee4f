package id.juklak.web;

import org.alfresco.service.transaction.TransactionService;

import id.juklak.process.LayananBerkas;
import id.juklak.process.LayananTugas;
import id.juklak.process.Wewenang;

/** {@code GET /tasks/&#123;idTugas&#125;}: a task with what its step needs. For the step's office, and for who may read the case. */
class TugasGet extends SkripJuklak {

    private final LayananTugas layananTugas;
    private final LayananBerkas layananBerkas;
    private final Wewenang wewenang;
    private final RincianBerkas rincianBerkas;

    TugasGet(TransactionService transactionService, LayananTugas layananTugas, LayananBerkas layananBerkas, Wewenang wewenang,
            RincianBerkas rincianBerkas) {
        super(transactionService);
        this.layananTugas = layananTugas;
        this.layananBerkas = layananBerkas;
        this.wewenang = wewenang;
        this.rincianBerkas = rincianBerkas;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter();
        String idTugas = permintaan.idTugas();
        return Kerja.baca(() -> {
            LayananTugas.Tugas tugas = layananTugas.cari(idTugas);
            if (!wewenang.pelaksanaKini(tugas.berkas()) && !wewenang.bolehAlih()) {
                layananBerkas.baca(tugas.berkas().simpul());
            }
            return Jawaban.ok(rincianBerkas.tugas(tugas));
        });
    }
}
