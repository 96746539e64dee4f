package id.juklak.signing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.juklak.acs.Fake;
import id.juklak.acs.InTransaction;
import id.juklak.acs.MemoryRepository;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.text.FrozenException;

@DisplayName("What is signed, and the signatures beside it,")
@ExtendWith(InTransaction.class)
class SignedDocumentGuardTest {

    private final MemoryRepository repository = new MemoryRepository();
    private final GuardedWrite guardedWrite = new GuardedWrite();
    private final Map<List<QName>, Behaviour> bound = new HashMap<>();
    private final NodeRef node = repository.add(JuklakModel.TYPE_DOCUMENT, Map.of());

    @BeforeEach
    void bind() {
        PolicyComponent policies = Fake.of(PolicyComponent.class, new Object() {

            @SuppressWarnings("unused")
            BehaviourDefinition<?> bindClassBehaviour(QName policy, QName className, Behaviour behaviour) {
                bound.put(List.of(policy, className), behaviour);
                return null;
            }
        });
        new SignedDocumentGuard(policies, repository.nodes(), guardedWrite);
    }

    /** What ACS calls when a thing of a class is changed. */
    private <P> P event(Class<P> policy, QName name, QName className) {
        return bound.get(List.of(name, className)).getInterface(policy);
    }

    private static void refuses(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(FrozenException.class);
    }

    static List<QName> guardedClasses() {
        return List.of(JuklakModel.ASPECT_SIGNED, JuklakModel.TYPE_DETACHED_SIGNATURE);
    }

    @ParameterizedTest
    @MethodSource("guardedClasses")
    void isNotDeleted(QName className) {
        var deletion = event(NodeServicePolicies.BeforeDeleteNodePolicy.class, NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, className);

        refuses(() -> deletion.beforeDeleteNode(node));
        guardedWrite.run(() -> deletion.beforeDeleteNode(node));
    }

    @ParameterizedTest
    @MethodSource("guardedClasses")
    void keepsItsContentNameAndTitle(QName className) {
        var update = event(NodeServicePolicies.OnUpdatePropertiesPolicy.class, NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                className);
        Map<QName, Serializable> before = Map.of(ContentModel.PROP_NAME, "nota.pdf", ContentModel.PROP_TITLE, "Nota");

        for (QName property : List.of(ContentModel.PROP_NAME, ContentModel.PROP_TITLE, ContentModel.PROP_CONTENT,
                ContentModel.PROP_VERSION_LABEL)) {
            Map<QName, Serializable> after = new HashMap<>(before);
            after.put(property, "lain");
            refuses(() -> update.onUpdateProperties(node, before, after));
        }
        Map<QName, Serializable> noted = new HashMap<>(before);
        noted.put(JuklakModel.PROP_PHYSICAL_LOCATION, "Rak 3");
        assertThatCode(() -> update.onUpdateProperties(node, before, noted)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("guardedClasses")
    void staysInItsFolderAndOfItsKind(QName className) {
        NodeRef folder = repository.add(ContentModel.TYPE_FOLDER, Map.of());
        NodeRef elsewhere = repository.add(ContentModel.TYPE_FOLDER, Map.of());
        var move = event(NodeServicePolicies.OnMoveNodePolicy.class, NodeServicePolicies.OnMoveNodePolicy.QNAME, className);
        var typeChange = event(NodeServicePolicies.BeforeSetNodeTypePolicy.class, NodeServicePolicies.BeforeSetNodeTypePolicy.QNAME,
                className);

        refuses(() -> move.onMoveNode(child(folder, "nota.pdf"), child(elsewhere, "nota.pdf")));
        assertThatCode(() -> move.onMoveNode(child(folder, "nota.pdf"), child(folder, "lain.pdf"))).doesNotThrowAnyException();
        refuses(() -> typeChange.beforeSetNodeType(node, JuklakModel.TYPE_DOCUMENT, ContentModel.TYPE_CONTENT));
    }

    private ChildAssociationRef child(NodeRef folder, String name) {
        return new ChildAssociationRef(ContentModel.ASSOC_CONTAINS, folder, JuklakModel.contentQName(name), node, true, -1);
    }

    @Test
    void isNeitherCheckedOutNorLosesItsVersions() {
        var checkOut = event(NodeServicePolicies.BeforeAddAspectPolicy.class, NodeServicePolicies.BeforeAddAspectPolicy.QNAME,
                ContentModel.ASPECT_CHECKED_OUT);
        var versionsGone = event(NodeServicePolicies.BeforeRemoveAspectPolicy.class, NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME,
                ContentModel.ASPECT_VERSIONABLE);
        assertThatCode(() -> checkOut.beforeAddAspect(node, ContentModel.ASPECT_CHECKED_OUT)).as("a draft").doesNotThrowAnyException();

        repository.nodes().service().addAspect(node, JuklakModel.ASPECT_SIGNED, null);

        refuses(() -> checkOut.beforeAddAspect(node, ContentModel.ASPECT_CHECKED_OUT));
        refuses(() -> versionsGone.beforeRemoveAspect(node, ContentModel.ASPECT_VERSIONABLE));
    }
}
