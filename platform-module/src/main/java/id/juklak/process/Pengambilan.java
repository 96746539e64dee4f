package id.juklak.process;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Records who took a task. ACS gives a task to whoever completes it in the moment before: that is no taking that anyone did, and so the
 * line is written at the end of the transaction, unless the task has been completed by then.
 */
class Pengambilan {

    private static final String KUNCI = Pengambilan.class.getName();

    private final Catatan catatan;

    Pengambilan(Catatan catatan) {
        this.catatan = catatan;
    }

    private record Baris(NodeRef berkas, Catatan.Peristiwa peristiwa) {}

    void catat(NodeRef berkas, Catatan.Peristiwa peristiwa) {
        tertunda().put(peristiwa.idTugas(), new Baris(berkas, peristiwa));
    }

    /** The task has been completed. */
    void batal(String idTugas) {
        tertunda().remove(idTugas);
    }

    private Map<String, Baris> tertunda() {
        Map<String, Baris> tertunda = AlfrescoTransactionSupport.getResource(KUNCI);
        if (tertunda == null) {
            Map<String, Baris> baru = new LinkedHashMap<>();
            AlfrescoTransactionSupport.bindResource(KUNCI, baru);
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {

                @Override
                public void beforeCommit(boolean readOnly) {
                    baru.values().forEach(baris -> catatan.catat(baris.berkas(), baris.peristiwa()));
                    baru.clear();
                }
            });
            return baru;
        }
        return tertunda;
    }
}
