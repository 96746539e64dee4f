package id.juklak.embedded.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.namespace.QName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads a model's XML as ACS does, and puts what it defines into the dictionary. */
final class ModelReader {

    private final Dictionary dictionary;
    private final Namespaces namespaces;

    ModelReader(Dictionary dictionary, Namespaces namespaces) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
    }

    /** @throws DictionaryException if the XML is malformed, or refers to what no model before it defines */
    void read(String path) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new DictionaryException("Could not find bootstrap model " + path);
            }
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            read(factory.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new DictionaryException("Could not import bootstrap model " + path, e);
        }
    }

    private void read(Element model) {
        for (Element namespace : children(child(model, "namespaces"), "namespace")) {
            namespaces.register(namespace.getAttribute("prefix"), namespace.getAttribute("uri"));
        }
        for (Element constraint : children(child(model, "constraints"), "constraint")) {
            dictionary.add(constraint(constraint, qname(constraint.getAttribute("name"))));
        }
        for (Element type : children(child(model, "types"), "type")) {
            readClass(type, false);
        }
        for (Element aspect : children(child(model, "aspects"), "aspect")) {
            readClass(aspect, true);
        }
    }

    private void readClass(Element element, boolean aspect) {
        QName name = qname(element.getAttribute("name"));
        String parent = text(element, "parent");
        ClassModel read = new ClassModel(name, parent == null ? null : qname(parent), aspect, dictionary);
        for (Element property : children(child(element, "properties"), "property")) {
            PropertyModel definition = property(property, read);
            read.ownProperties.put(definition.name(), definition);
        }
        for (Element override : children(child(element, "overrides"), "property")) {
            Element constraints = child(override, "constraints");
            read.overrides.put(qname(override.getAttribute("name")), new ClassModel.PropertyOverride(text(override, "default"),
                    text(override, "mandatory") == null ? null : Boolean.valueOf(text(override, "mandatory")),
                    constraints == null ? null : constraints(constraints, qname(override.getAttribute("name")))));
        }
        for (Element association : children(child(element, "associations"), null)) {
            AssociationModel definition = association(association, name);
            read.ownAssociations.put(definition.name(), definition);
        }
        for (Element mandatory : children(child(element, "mandatory-aspects"), "aspect")) {
            read.ownMandatoryAspects.add(qname(mandatory.getTextContent().strip()));
        }
        dictionary.add(read);
    }

    private PropertyModel property(Element element, ClassModel container) {
        QName name = qname(element.getAttribute("name"));
        Element mandatory = child(element, "mandatory");
        Element constraints = child(element, "constraints");
        return new PropertyModel(name, container, new DataType(qname(text(element, "type"))),
                text(element, "default"),
                mandatory != null && Boolean.parseBoolean(mandatory.getTextContent().strip()),
                Boolean.parseBoolean(text(element, "multiple")), Boolean.parseBoolean(text(element, "protected")),
                constraints == null ? List.of() : constraints(constraints, name));
    }

    private AssociationModel association(Element element, QName source) {
        QName name = qname(element.getAttribute("name"));
        boolean child = element.getTagName().equals("child-association");
        Element target = child(element, "target");
        String duplicates = text(element, "duplicate");
        return new AssociationModel(name, child, source,
                Boolean.parseBoolean(text(target, "mandatory")), !"false".equals(text(target, "many")),
                duplicates == null || Boolean.parseBoolean(duplicates),
                dictionary::getClass);
    }

    private List<ConstraintDefinition> constraints(Element element, QName property) {
        List<ConstraintDefinition> constraints = new ArrayList<>();
        for (Element each : children(element, "constraint")) {
            if (each.hasAttribute("ref")) {
                ConstraintDefinition known = dictionary.constraint(qname(each.getAttribute("ref")));
                if (known == null) {
                    throw new DictionaryException("Constraint " + each.getAttribute("ref") + " is not defined");
                }
                constraints.add(known);
            } else {
                constraints.add(constraint(each,
                        QName.createQName(property.getNamespaceURI(), property.getLocalName() + "_anon_" + constraints.size())));
            }
        }
        return constraints;
    }

    private static ValueConstraint constraint(Element element, QName name) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Element parameter : children(element, "parameter")) {
            Element list = child(parameter, "list");
            parameters.put(parameter.getAttribute("name"), list == null
                    ? parameterValue(parameter)
                    : children(list, "value").stream().map(value -> value.getTextContent().strip()).toList());
        }
        return ValueConstraint.of(name, element.getAttribute("type"), parameters);
    }

    private static String parameterValue(Element parameter) {
        Element value = child(parameter, "value");
        return (value == null ? parameter : value).getTextContent().strip();
    }

    private QName qname(String prefixed) {
        return QName.createQName(prefixed, namespaces);
    }

    private static String text(Element element, String tag) {
        Element found = element == null ? null : child(element, tag);
        return found == null ? null : found.getTextContent().strip();
    }

    private static Element child(Element element, String tag) {
        return element == null ? null : children(element, tag).stream().findFirst().orElse(null);
    }

    /** The elements directly below an element, of one tag or (null) of any. */
    private static List<Element> children(Element element, String tag) {
        List<Element> found = new ArrayList<>();
        for (Node node = element == null ? null : element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element each && (tag == null || each.getTagName().equals(tag))) {
                found.add(each);
            }
        }
        return found;
    }
}
