package id.juklak.archive;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.JuklakException;
import id.juklak.document.Izin;
import id.juklak.document.JuklakModel;
import id.juklak.document.TetapException;

/**
 * What is archived stays as it is: its content, name, kind and marks, for administrators and the system user too, with or without a lock
 * (an administrator may unlock in ACS). What archivists note on it, such as its place on the shelf, stays theirs to write.
 */
public class JagaArsip
        implements
            NodeServicePolicies.OnUpdatePropertiesPolicy,
            NodeServicePolicies.BeforeDeleteNodePolicy,
            NodeServicePolicies.OnRemoveAspectPolicy,
            NodeServicePolicies.OnMoveNodePolicy {

    /** The properties of ACS that say what a file is; the others (who changed it, locks, ratings) are bookkeeping. */
    private static final Set<QName> INTI = Set.of(ContentModel.PROP_NAME, ContentModel.PROP_CONTENT, ContentModel.PROP_TITLE);
    /** What is noted after the archiving; an administrator who breaks the lock may write it by ACS's own ways too. */
    private static final Set<QName> CATATAN = Set.of(JuklakModel.KLASIFIKASI, JuklakModel.RETENSI_AKTIF, JuklakModel.RETENSI_INAKTIF,
            JuklakModel.NASIB_AKHIR,
            JuklakModel.LOKASI_FISIK);

    private final NodeService nodeService;
    private final Perihal perihal;
    private final Izin izin;

    /** @param nodeService the one without permission checks */
    JagaArsip(PolicyComponent policyComponent, NodeService nodeService, Perihal perihal, Izin izin) {
        this.nodeService = nodeService;
        this.perihal = perihal;
        this.izin = izin;
        for (QName kebijakan : Set.of(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
                NodeServicePolicies.OnRemoveAspectPolicy.QNAME, NodeServicePolicies.OnMoveNodePolicy.QNAME)) {
            policyComponent.bindClassBehaviour(kebijakan, JuklakModel.ASPEK_DIARSIPKAN,
                    new JavaBehaviour(this, kebijakan.getLocalName(), NotificationFrequency.EVERY_EVENT));
        }
    }

    @Override
    public void onUpdateProperties(NodeRef simpul, Map<QName, Serializable> sebelum, Map<QName, Serializable> sesudah) {
        if (izin.ada()) {
            return;
        }
        Set<QName> nama = new HashSet<>(sebelum.keySet());
        nama.addAll(sesudah.keySet());
        boolean berubah = nama.stream().filter(this::dijaga).anyMatch(satu -> !Objects.equals(sebelum.get(satu), sesudah.get(satu)));
        if (berubah) {
            tolak(simpul);
        }
        if (CATATAN.stream().anyMatch(satu -> !Objects.equals(sebelum.get(satu), sesudah.get(satu)))) {
            perihal.sesuaikan(simpul);
        }
    }

    private boolean dijaga(QName nama) {
        return INTI.contains(nama) || JuklakModel.URI.equals(nama.getNamespaceURI()) && !CATATAN.contains(nama);
    }

    @Override
    public void beforeDeleteNode(NodeRef simpul) {
        tolak(simpul);
    }

    @Override
    public void onRemoveAspect(NodeRef simpul, QName aspek) {
        if (nodeService.exists(simpul)) {
            tolak(simpul);
        }
    }

    @Override
    public void onMoveNode(ChildAssociationRef semula, ChildAssociationRef kini) {
        // A rename is a move within the same folder and to the same name, as far as it is let through above.
        if (!semula.getParentRef().equals(kini.getParentRef())) {
            tolak(kini.getChildRef());
        }
    }

    private void tolak(NodeRef simpul) {
        if (!izin.ada()) {
            throw new TetapException(simpul, new JuklakException("arsip.dijaga", 409));
        }
    }
}
