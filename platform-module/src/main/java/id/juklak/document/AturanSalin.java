package id.juklak.document;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.namespace.QName;

import id.juklak.JuklakException;

/**
 * What becomes of a document that someone copies, for instance out of the archive: a draft like any other. Paraf, signatures, state and
 * archiving stay with the original, for which they were given. A case as a whole is not copied: it would be one that no process knows.
 */
public class AturanSalin implements CopyServicePolicies.OnCopyNodePolicy {

    private static final Set<QName> TINGGAL = Set.of(JuklakModel.ASPEK_BERPARAF, JuklakModel.ASPEK_BERTANDA_TANGAN,
            JuklakModel.ASPEK_BERTANDA_TANGAN_LEPAS,
            JuklakModel.ASPEK_GUGUR, JuklakModel.ASPEK_DIGANTIKAN, JuklakModel.ASPEK_DITARIK, JuklakModel.ASPEK_DIARSIPKAN,
            JuklakModel.ASPEK_DITETAPKAN,
            JuklakModel.ASPEK_DIBUKUKAN);

    /** @param policyComponent where the rule is made known */
    AturanSalin(PolicyComponent policyComponent) {
        for (QName kelas : List.of(JuklakModel.TIPE_DOKUMEN, JuklakModel.TIPE_BERKAS)) {
            ikat(policyComponent, kelas);
        }
        TINGGAL.forEach(aspek -> ikat(policyComponent, aspek));
    }

    private void ikat(PolicyComponent policyComponent, QName kelas) {
        policyComponent.bindClassBehaviour(CopyServicePolicies.OnCopyNodePolicy.QNAME, kelas, new JavaBehaviour(this, "getCopyCallback"));
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName kelas, CopyDetails rincian) {
        if (kelas.equals(JuklakModel.TIPE_BERKAS)) {
            throw new JuklakException("berkas.salin", 403);
        }
        return TINGGAL.contains(kelas) ? DoNothingCopyBehaviourCallback.getInstance() : new Polos();
    }

    /** Everything but what our own services set. */
    private static final class Polos extends DefaultCopyBehaviourCallback {

        @Override
        public Map<QName, Serializable> getCopyProperties(QName kelas, CopyDetails rincian, Map<QName, Serializable> properti) {
            Map<QName, Serializable> polos = new HashMap<>(properti);
            polos.keySet().removeIf(Penjaga::dijaga);
            return polos;
        }
    }
}
