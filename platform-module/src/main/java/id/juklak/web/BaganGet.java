package id.juklak.web;

import java.io.InputStream;
import java.util.Map;

import org.alfresco.service.transaction.TransactionService;

/** {@code GET /sop/bagan}: the process as BPMN 2.0 with its drawing, for a client that draws it. */
class BaganGet extends SkripJuklak {

    private final String bpmn;

    /** @param bpmn where the process lies on the class path */
    BaganGet(TransactionService transactionService, String bpmn) {
        super(transactionService);
        this.bpmn = bpmn;
    }

    @Override
    Kerja terima(Permintaan permintaan) {
        permintaan.parameter();
        return Kerja.baca(() -> {
            try (InputStream isi = BaganGet.class.getClassLoader().getResourceAsStream(bpmn)) {
                byte[] xml = isi.readAllBytes();
                return Jawaban.ok(new Aliran("application/xml;charset=UTF-8", Map.of(), keluar -> keluar.write(xml)));
            }
        });
    }
}
