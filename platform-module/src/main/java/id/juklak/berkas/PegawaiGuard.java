package id.juklak.berkas;

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

import id.juklak.acs.Unchecked;
import id.juklak.model.JuklakModel;
import id.juklak.model.WriteRules;
import id.juklak.model.WriteRules.Writer;
import id.juklak.text.RefusalException;

/**
 * Nobody gives himself a number: in ACS people may change their own profile, and a signature shows what stands there. NIP and NIK are the
 * administrators' to write.
 */
public class PegawaiGuard
        implements
            NodeServicePolicies.OnUpdatePropertiesPolicy,
            NodeServicePolicies.OnAddAspectPolicy,
            NodeServicePolicies.BeforeRemoveAspectPolicy {

    private static final Set<QName> GUARDED = WriteRules.propertiesOf(Writer.ADMINISTRATORS);

    private final NodeService nodeService;
    private final JabatanRights jabatanRights;

    /** @param nodeService the one without permission checks */
    PegawaiGuard(PolicyComponent policyComponent, Unchecked<NodeService> nodeService, JabatanRights jabatanRights) {
        this.nodeService = nodeService.service();
        this.jabatanRights = jabatanRights;
        policyComponent.bindClassBehaviour(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, JuklakModel.ASPECT_PEGAWAI,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT));
        policyComponent.bindClassBehaviour(NodeServicePolicies.OnAddAspectPolicy.QNAME, JuklakModel.ASPECT_PEGAWAI,
                new JavaBehaviour(this, "onAddAspect", NotificationFrequency.EVERY_EVENT));
        policyComponent.bindClassBehaviour(NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME, JuklakModel.ASPECT_PEGAWAI,
                new JavaBehaviour(this, "beforeRemoveAspect", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onUpdateProperties(NodeRef person, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (GUARDED.stream().anyMatch(name -> !Objects.equals(before.get(name), after.get(name)))) {
            requireAdministrator();
        }
    }

    /** The first number brings the aspect along, and ACS tells of its properties before the aspect is there to be watched. */
    @Override
    public void onAddAspect(NodeRef person, QName aspect) {
        requireAdministratorIfNumbered(person);
    }

    @Override
    public void beforeRemoveAspect(NodeRef person, QName aspect) {
        requireAdministratorIfNumbered(person);
    }

    private void requireAdministratorIfNumbered(NodeRef person) {
        if (GUARDED.stream().anyMatch(name -> nodeService.getProperty(person, name) != null)) {
            requireAdministrator();
        }
    }

    /** Asks who is signed in, not as whom the work runs: ACS's own API writes a person's profile for that person as the system user. */
    private void requireAdministrator() {
        boolean isSystem = AuthenticationUtil.getSystemUserName().equals(AuthenticationUtil.getFullyAuthenticatedUser());
        if (!isSystem && !jabatanRights.isAdministrator()) {
            RefusalException refusal = new RefusalException("pegawai.ditolak", 403);
            throw new AccessDeniedException(refusal.getMessage(), refusal);
        }
    }
}
