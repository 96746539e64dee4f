package id.juklak.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import id.juklak.acs.Fake;
import id.juklak.acs.InTransaction;
import id.juklak.acs.MemoryRepository;
import id.juklak.model.GuardedWrite;
import id.juklak.model.JuklakModel;
import id.juklak.model.WriteRules;
import id.juklak.model.WriteRules.Writer;
import id.juklak.text.RefusalException;

/** What the content model lists, and what the code knows of it. */
@ExtendWith(InTransaction.class)
class ModelAgreementTest {

    private static final String MODEL = "/alfresco/module/juklak-platform/model/juklak-content-model.xml";

    private final Document model = readModel();
    private final MemoryRepository repository = new MemoryRepository();
    private final Set<QName> watched = new HashSet<>();
    private final GuardedWrite guardedWrite = new GuardedWrite();
    private final PropertyGuard propertyGuard = new PropertyGuard(Fake.of(PolicyComponent.class, new Bindings(watched)),
            repository.nodes(), guardedWrite);
    private final NodeRef node = repository.add(JuklakModel.TYPE_BERKAS, Map.of());

    @Test
    void everyPropertyIsGuardedOrNamedForSomeoneElse() {
        Collection<QName> properties = properties(model.getDocumentElement());

        assertThat(properties).hasSizeGreaterThan(100).allSatisfy(property -> {
            if (WriteRules.writerOf(property) == Writer.OWN_SERVICES) {
                assertRefused(property);
            } else {
                change(property);
            }
            guardedWrite.run(() -> change(property));
        });
    }

    @Test
    void aPropertyThatTheModelDoesNotKnowIsGuardedToo() {
        assertRefused(JuklakModel.contentQName("baru"));
    }

    @Test
    void whatIsNamedForSomeoneElseIsInTheModel() {
        for (Writer writer : Writer.values()) {
            assertThat(properties(model.getDocumentElement())).containsAll(WriteRules.propertiesOf(writer));
        }
    }

    /** What is guarded by its type is on a type that the guard watches. An aspect's properties may come on whatever is watched. */
    @Test
    void everyTypeWithGuardedPropertiesIsWatched() {
        List<String> unwatched = new ArrayList<>();
        elements(model.getDocumentElement(), "type").filter(type -> type.hasAttribute("name")).forEach(type -> {
            boolean guarded = properties(type).stream().anyMatch(WriteRules::isGuarded);
            if (guarded && !watched.contains(JuklakModel.contentQName(localName(type)))) {
                unwatched.add(localName(type));
            }
        });

        assertThat(unwatched).isEmpty();
        assertThat(watched).containsAll(WriteRules.guardedAspects());
    }

    /** ACS puts those on by itself when it makes a node, whoever asks. */
    @Test
    void noAspectThatATypeBringsIsGuarded() {
        assertThat(elements(model.getDocumentElement(), "mandatory-aspects").flatMap(brought -> elements(brought, "aspect"))
                .map(aspect -> JuklakModel.contentQName(aspect.getTextContent().replaceFirst("^jkl:", "")))).isNotEmpty()
                .doesNotContainAnyElementsOf(WriteRules.guardedAspects());
    }

    @Test
    void theRecordKnowsTheKindsOfEventsThatTheModelLists() {
        assertThat(Arrays.stream(EventKind.values()).map(EventKind::id)).containsExactlyInAnyOrderElementsOf(listed("daftarPeristiwa"));
        assertThat(EventKind.values()).allSatisfy(kind -> assertThat(EventKind.of(kind.id())).isSameAs(kind));
    }

    private void assertRefused(QName property) {
        assertThatThrownBy(() -> change(property)).as(property.getLocalName()).isInstanceOf(AccessDeniedException.class).cause()
                .isInstanceOfSatisfying(RefusalException.class, refusal -> assertThat(refusal.code()).isEqualTo("dijaga"));
    }

    private void change(QName property) {
        propertyGuard.onUpdateProperties(node, Map.of(), new HashMap<>(Map.of(property, "lain")));
    }

    private List<String> listed(String constraint) {
        return elements(model.getDocumentElement(), "constraint").filter(element -> localName(element).equals(constraint))
                .flatMap(element -> elements(element, "value")).map(Element::getTextContent).toList();
    }

    private static Collection<QName> properties(Element root) {
        return elements(root, "property").map(property -> JuklakModel.contentQName(localName(property))).toList();
    }

    private static Stream<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index));
    }

    private static String localName(Element element) {
        return element.getAttribute("name").replaceFirst("^jkl:", "");
    }

    private static Document readModel() {
        try (InputStream xml = ModelAgreementTest.class.getResourceAsStream(MODEL)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Notes what is watched. */
    public record Bindings(Set<QName> watched) {

        public Object bindClassBehaviour(QName policy, QName className, Behaviour behaviour) {
            watched.add(className);
            return null;
        }
    }
}
