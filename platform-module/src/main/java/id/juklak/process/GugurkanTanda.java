package id.juklak.process;

import java.util.Date;
import java.util.HashSet;
import java.util.List;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.JuklakException;
import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;
import id.juklak.document.TetapException;
import id.juklak.signing.BukuTanda;
import id.juklak.signing.Keutuhan;
import id.juklak.signing.Tanda;

/**
 * Whoever changes a document's content, by whatever way, takes its paraf off: they stood for what it said before. Only a signature of our
 * own is appended behind them. What is signed is not changed at all.
 */
public class GugurkanTanda implements ContentServicePolicies.OnContentUpdatePolicy {

    private final NodeService nodeService;
    private final BukuTanda bukuTanda;
    private final Keutuhan keutuhan;
    private final Catatan catatan;
    private final Izin izin;

    /** @param nodeService the one without permission checks */
    GugurkanTanda(PolicyComponent policyComponent, NodeService nodeService, BukuTanda bukuTanda, Keutuhan keutuhan, Catatan catatan,
            Izin izin) {
        this.nodeService = nodeService;
        this.bukuTanda = bukuTanda;
        this.keutuhan = keutuhan;
        this.catatan = catatan;
        this.izin = izin;
        policyComponent.bindClassBehaviour(ContentServicePolicies.OnContentUpdatePolicy.QNAME, JuklakModel.TIPE_DOKUMEN,
                new JavaBehaviour(this, "onContentUpdate", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onContentUpdate(NodeRef dokumen, boolean baru) {
        if (izin.ada()) {
            return;
        }
        List<Tanda> semua = bukuTanda.semua(dokumen);
        if (semua.isEmpty() || new HashSet<>(keutuhan.sah(dokumen)).containsAll(semua)) {
            return;
        }
        if (bukuTanda.ditandatangani(dokumen)) {
            throw new TetapException(dokumen, new JuklakException("tanda.tetap", 409));
        }
        bukuTanda.gugurkan(dokumen, new Date());
        NodeRef berkas = nodeService.getPrimaryParent(dokumen).getParentRef();
        if (JuklakModel.TIPE_BERKAS.equals(nodeService.getType(berkas))) {
            String langkah = (String) nodeService.getProperty(berkas, JuklakModel.LANGKAH);
            String nama = (String) nodeService.getProperty(dokumen, ContentModel.PROP_NAME);
            catatan.catat(berkas, Catatan.Peristiwa.oleh("gugur", langkah, null, null).dengan(null, nama, null));
        }
    }
}
