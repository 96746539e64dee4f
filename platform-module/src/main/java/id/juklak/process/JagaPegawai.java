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
public class JagaPegawai implements NodeServicePolicies.OnUpdatePropertiesPolicy, NodeServicePolicies.BeforeRemoveAspectPolicy {

    private static final Set<QName> DIJAGA = Set.of(JuklakModel.NIP, JuklakModel.NIK);

    private final NodeService nodeService;
    private final Wewenang wewenang;

    /** @param nodeService the one without permission checks */
    JagaPegawai(PolicyComponent policyComponent, NodeService nodeService, Wewenang wewenang) {
        this.nodeService = nodeService;
        this.wewenang = wewenang;
        policyComponent.bindClassBehaviour(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, JuklakModel.ASPEK_PEGAWAI,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT));
        policyComponent.bindClassBehaviour(NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME, JuklakModel.ASPEK_PEGAWAI,
                new JavaBehaviour(this, "beforeRemoveAspect", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onUpdateProperties(NodeRef orang, Map<QName, Serializable> sebelum, Map<QName, Serializable> sesudah) {
        if (DIJAGA.stream().anyMatch(nama -> !Objects.equals(sebelum.get(nama), sesudah.get(nama)))) {
            wajibAdministrator();
        }
    }

    @Override
    public void beforeRemoveAspect(NodeRef orang, QName aspek) {
        if (DIJAGA.stream().anyMatch(nama -> nodeService.getProperty(orang, nama) != null)) {
            wajibAdministrator();
        }
    }

    private void wajibAdministrator() {
        if (!AuthenticationUtil.isRunAsUserTheSystemUser() && !wewenang.administrator()) {
            JuklakException alasan = new JuklakException("pegawai.ditolak", 403);
            throw new AccessDeniedException(alasan.getMessage(), alasan);
        }
    }
}
