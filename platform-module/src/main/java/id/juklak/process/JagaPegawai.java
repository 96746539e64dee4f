package id.juklak.process;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import id.juklak.JuklakException;
import id.juklak.document.JuklakModel;

/**
 * Nobody gives himself a number: in ACS people may change their own profile, and a signature shows what stands there. NIP and NIK are the
 * administrators' to write.
 */
public class JagaPegawai
        implements
            NodeServicePolicies.OnUpdatePropertiesPolicy,
            NodeServicePolicies.OnAddAspectPolicy,
            NodeServicePolicies.BeforeRemoveAspectPolicy {

    private static final Set<QName> DIJAGA = Set.of(JuklakModel.NIP, JuklakModel.NIK);

    private final NodeService nodeService;
    private final Wewenang wewenang;

    /** @param nodeService the one without permission checks */
    JagaPegawai(PolicyComponent policyComponent, NodeService nodeService, Wewenang wewenang) {
        this.nodeService = nodeService;
        this.wewenang = wewenang;
        policyComponent.bindClassBehaviour(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, JuklakModel.ASPEK_PEGAWAI,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT));
        policyComponent.bindClassBehaviour(NodeServicePolicies.OnAddAspectPolicy.QNAME, JuklakModel.ASPEK_PEGAWAI,
                new JavaBehaviour(this, "onAddAspect", NotificationFrequency.EVERY_EVENT));
        policyComponent.bindClassBehaviour(NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME, JuklakModel.ASPEK_PEGAWAI,
                new JavaBehaviour(this, "beforeRemoveAspect", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onUpdateProperties(NodeRef orang, Map<QName, Serializable> sebelum, Map<QName, Serializable> sesudah) {
        if (DIJAGA.stream().anyMatch(nama -> !Objects.equals(sebelum.get(nama), sesudah.get(nama)))) {
            wajibAdministrator();
        }
    }

    /** The first number brings the aspect along, and ACS tells of its properties before the aspect is there to be watched. */
    @Override
    public void onAddAspect(NodeRef orang, QName aspek) {
        bilaBernomor(orang);
    }

    @Override
    public void beforeRemoveAspect(NodeRef orang, QName aspek) {
        bilaBernomor(orang);
    }

    private void bilaBernomor(NodeRef orang) {
        if (DIJAGA.stream().anyMatch(nama -> nodeService.getProperty(orang, nama) != null)) {
            wajibAdministrator();
        }
    }

    /** Asks who is signed in, not as whom the work runs: ACS's own API writes a person's profile for that person as the system user. */
    private void wajibAdministrator() {
        boolean sistem = AuthenticationUtil.getSystemUserName().equals(AuthenticationUtil.getFullyAuthenticatedUser());
        if (!sistem && !wewenang.administrator()) {
            JuklakException alasan = new JuklakException("pegawai.ditolak", 403);
            throw new AccessDeniedException(alasan.getMessage(), alasan);
        }
    }
}
