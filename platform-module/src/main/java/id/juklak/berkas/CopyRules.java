package id.juklak.berkas;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.namespace.QName;

import id.juklak.model.JuklakModel;
import id.juklak.model.WriteRules;
import id.juklak.text.RefusalException;

/**
 * What becomes of a document that someone copies, for instance out of the archive: a draft like any other. Paraf, signatures, state and
 * archiving stay with the original, for which they were given. A case as a whole is not copied: it would be one that no process knows.
 */
public class CopyRules implements CopyServicePolicies.OnCopyNodePolicy {

    private static final Set<QName> ASPECTS_LEFT_BEHIND = Stream
            .concat(WriteRules.guardedAspects().stream(), Stream.of(JuklakModel.ASPECT_REGISTERED)).collect(Collectors.toUnmodifiableSet());

    private final ExpectedCopies expectedCopies;

    /** @param policyComponent where the rule is made known */
    CopyRules(PolicyComponent policyComponent, ExpectedCopies expectedCopies) {
        this.expectedCopies = expectedCopies;
        for (QName classQName : List.of(JuklakModel.TYPE_DOCUMENT, JuklakModel.TYPE_BERKAS)) {
            bind(policyComponent, classQName);
        }
        ASPECTS_LEFT_BEHIND.forEach(aspect -> bind(policyComponent, aspect));
    }

    private void bind(PolicyComponent policyComponent, QName classQName) {
        policyComponent.bindClassBehaviour(CopyServicePolicies.OnCopyNodePolicy.QNAME, classQName,
                new JavaBehaviour(this, "getCopyCallback"));
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName classQName, CopyDetails copyDetails) {
        if (classQName.equals(JuklakModel.TYPE_BERKAS)) {
            throw new RefusalException("berkas.salin", 403);
        }
        expectedCopies.expect(copyDetails);
        return ASPECTS_LEFT_BEHIND.contains(classQName) ? DoNothingCopyBehaviourCallback.getInstance() : new PlainCopy();
    }

    /** Everything but what our own services set. */
    private static final class PlainCopy extends DefaultCopyBehaviourCallback {

        @Override
        public Map<QName, Serializable> getCopyProperties(QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties) {
            Map<QName, Serializable> plain = new HashMap<>(properties);
            plain.keySet().removeIf(WriteRules::isGuarded);
            return plain;
        }
    }
}
