package id.juklak.process;

import java.util.Arrays;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import id.juklak.document.JuklakModel;
import id.juklak.document.Sidik;
import id.juklak.signing.BukuTanda;
import id.juklak.signing.Tindakan;

/** Whoever changes a document's content, by whatever way, takes its paraf and signatures off: they stood for what it said before. */
public class GugurkanTanda implements ContentServicePolicies.OnContentUpdatePolicy {

    private final NodeService nodeService;
    private final BukuTanda bukuTanda;
    private final Sidik sidik;
    private final Catatan catatan;

    /** @param nodeService the one without permission checks */
    GugurkanTanda(PolicyComponent policyComponent, NodeService nodeService, BukuTanda bukuTanda, Sidik sidik, Catatan catatan) {
        this.nodeService = nodeService;
        this.bukuTanda = bukuTanda;
        this.sidik = sidik;
        this.catatan = catatan;
        policyComponent.bindClassBehaviour(ContentServicePolicies.OnContentUpdatePolicy.QNAME, JuklakModel.TIPE_DOKUMEN,
                new JavaBehaviour(this, "onContentUpdate", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onContentUpdate(NodeRef dokumen, boolean baru) {
        boolean bertanda = Arrays.stream(Tindakan.values()).anyMatch(tindakan -> !bukuTanda.baca(dokumen, tindakan).isEmpty());
        if (!bertanda || masihBerlaku(dokumen)) {
            return;
        }
        bukuTanda.hapus(dokumen);
        NodeRef berkas = nodeService.getPrimaryParent(dokumen).getParentRef();
        if (JuklakModel.TIPE_BERKAS.equals(nodeService.getType(berkas))) {
            String langkah = (String) nodeService.getProperty(berkas, JuklakModel.LANGKAH);
            String nama = (String) nodeService.getProperty(dokumen, ContentModel.PROP_NAME);
            catatan.catat(berkas, Catatan.Peristiwa.oleh("gugur", langkah, null, null).dengan(null, nama, null));
        }
    }

    private boolean masihBerlaku(NodeRef dokumen) {
        String kini = sidik.sha256(dokumen);
        return Arrays.stream(Tindakan.values()).flatMap(tindakan -> bukuTanda.baca(dokumen, tindakan).stream())
                .allMatch(tanda -> tanda.sha256().equals(kini));
    }
}
