package id.juklak.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import org.activiti.engine.task.Task;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;

/** {@code GET /tasks}: the user's tasks, held and to be taken. */
class TugasSayaGet extends SkripJuklak {

    private final DaftarTugas daftarTugas;
    private final NodeService nodeService;
    private final PabrikTampilan pabrikTampilan;

    /** @param nodeService the one without permission checks: who has a case's task may know the case's name */
    TugasSayaGet(TransactionService transactionService, DaftarTugas daftarTugas, NodeService nodeService, PabrikTampilan pabrikTampilan) {
        super(transactionService);
        this.daftarTugas = daftarTugas;
        this.nodeService = nodeService;
        this.pabrikTampilan = pabrikTampilan;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter("skipCount", "maxItems");
        Halaman halaman = permintaan.halaman();
        return Kerja.baca(() -> {
            Tampilan tampilan = pabrikTampilan.baru();
            DaftarTugas.Bagian bagian = daftarTugas.milikku(halaman);
            List<Map<String, Object>> entri = bagian.tugas().stream().map(tugas -> tugas(tampilan, tugas)).toList();
            return Jawaban.ok(halaman.bungkus(entri, bagian.seluruh()));
        });
    }

    private Map<String, Object> tugas(Tampilan tampilan, Task tugas) {
        NodeRef berkas = daftarTugas.berkas(tugas);
        Map<QName, Serializable> properti = nodeService.getProperties(berkas);
        // What is in this list unheld is so because a pool of the user's offers it.
        return tampilan.tugas(tugas, tugas.getAssignee() == null, berkas, properti);
    }
}
