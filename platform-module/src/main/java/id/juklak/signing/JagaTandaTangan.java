package id.juklak.signing;

import java.io.Serializable;
import java.util.List;
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
 * A signed document stays as it is, for administrators and the system user too, by whatever way they come: content, name, title, kind,
 * place and versions. It is neither deleted nor checked out. The same holds for the detached signatures that lie beside a document.
 */
public class JagaTandaTangan
        implements
            NodeServicePolicies.OnUpdatePropertiesPolicy,
            NodeServicePolicies.BeforeDeleteNodePolicy,
            NodeServicePolicies.OnMoveNodePolicy,
            NodeServicePolicies.BeforeSetNodeTypePolicy,
            NodeServicePolicies.BeforeAddAspectPolicy,
            NodeServicePolicies.BeforeRemoveAspectPolicy {

    /** What says what a file is. The version's label changes with every version that is made, and when the newest is taken away. */
    private static final Set<QName> INTI = Set.of(ContentModel.PROP_NAME, ContentModel.PROP_TITLE, ContentModel.PROP_CONTENT,
            ContentModel.PROP_VERSION_LABEL);

    private final NodeService nodeService;
    private final Izin izin;

    /** @param nodeService the one without permission checks */
    public JagaTandaTangan(PolicyComponent policyComponent, NodeService nodeService, Izin izin) {
        this.nodeService = nodeService;
        this.izin = izin;
        for (QName kelas : List.of(JuklakModel.ASPEK_BERTANDA_TANGAN, JuklakModel.TIPE_TANDA_TANGAN_TERPISAH)) {
            for (QName kebijakan : List.of(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                    NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
                    NodeServicePolicies.OnMoveNodePolicy.QNAME, NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME)) {
                policyComponent.bindClassBehaviour(kebijakan, kelas, perilaku(kebijakan));
            }
        }
        // ACS asks only those who watch the aspect itself: to check out adds one, and with the other all versions go.
        policyComponent.bindClassBehaviour(NodeServicePolicies.BeforeAddAspectPolicy.QNAME, ContentModel.ASPECT_CHECKED_OUT,
                perilaku(NodeServicePolicies.BeforeAddAspectPolicy.QNAME));
        policyComponent.bindClassBehaviour(NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME, ContentModel.ASPECT_VERSIONABLE,
                perilaku(NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME));
    }

    private JavaBehaviour perilaku(QName kebijakan) {
        return new JavaBehaviour(this, kebijakan.getLocalName(), NotificationFrequency.EVERY_EVENT);
    }

    @Override
    public void onUpdateProperties(NodeRef simpul, Map<QName, Serializable> sebelum, Map<QName, Serializable> sesudah) {
        if (INTI.stream().anyMatch(nama -> !Objects.equals(sebelum.get(nama), sesudah.get(nama)))) {
            tolak(simpul);
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef simpul) {
        tolak(simpul);
    }

    @Override
    public void onMoveNode(ChildAssociationRef semula, ChildAssociationRef kini) {
        // A rename is a move within the same folder, and the name is watched above.
        if (!semula.getParentRef().equals(kini.getParentRef())) {
            tolak(kini.getChildRef());
        }
    }

    @Override
    public void beforeSetNodeType(NodeRef simpul, QName semula, QName kini) {
        if (!semula.equals(kini)) {
            tolak(simpul);
        }
    }

    @Override
    public void beforeAddAspect(NodeRef simpul, QName aspek) {
        tolakBilaDitandatangani(simpul);
    }

    @Override
    public void beforeRemoveAspect(NodeRef simpul, QName aspek) {
        tolakBilaDitandatangani(simpul);
    }

    private void tolakBilaDitandatangani(NodeRef simpul) {
        if (nodeService.hasAspect(simpul, JuklakModel.ASPEK_BERTANDA_TANGAN)) {
            tolak(simpul);
        }
    }

    private void tolak(NodeRef simpul) {
        if (!izin.ada()) {
            throw new TetapException(simpul, new JuklakException("tanda.tetap", 409));
        }
    }
}
